// Short notices of what was just done, each with its way back where there is one. They go by themselves, but
// not while someone is at them.

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => Promise<void>) | undefined;
}

export interface Notices {
  readonly list: readonly Notice[];
  say(text: string, undo?: () => Promise<void>): void;
  dismiss(id: number): void;
}

/** More would be a backlog. */
const atMost = 3;

export function createNotices(): Notices {
  let list = $state.raw<readonly Notice[]>([]);
  let last = 0;
  return {
    get list() {
      return list;
    },
    say(text, undo) {
      last += 1;
      list = [...list, { id: last, text, undo }].slice(-atMost);
    },
    dismiss(id) {
      list = list.filter((notice) => notice.id !== id);
    },
  };
}
