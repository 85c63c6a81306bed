// The page one works on: every change is kept in the vault a moment later, in the place of the page before it.

import { emptyChoices, type KeptSheet, type SheetChoices } from '@eachother/core';
import type { VaultClient } from '../../worker/client.ts';

export interface Pages {
  readonly choices: SheetChoices;
  /** Of the page in the vault; undefined until it is there. */
  readonly id: number | undefined;
  change(part: Partial<SheetChoices>): void;
  open(page: KeptSheet): Promise<void>;
  fresh(): Promise<void>;
  /** What was not kept yet, now. */
  flush(): Promise<void>;
}

/** Long enough to type a word. */
const pause = 300;

export function createPages(vault: VaultClient, last: KeptSheet | undefined): Pages {
  let choices = $state.raw(last?.choices ?? emptyChoices);
  let id = $state(last?.id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = Promise.resolve();

  function flush(): Promise<void> {
    if (timer === undefined) return written;
    clearTimeout(timer);
    timer = undefined;
    const now = choices;
    written = written.then(async () => {
      id = await vault.keepSheet(now, id);
    });
    return written;
  }

  async function turnTo(page: Partial<KeptSheet>): Promise<void> {
    await flush();
    choices = page.choices ?? emptyChoices;
    id = page.id;
  }

  return {
    get choices() {
      return choices;
    },
    get id() {
      return id;
    },
    change(part) {
      choices = { ...choices, ...part };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    open: turnTo,
    fresh: () => turnTo({}),
    flush,
  };
}
