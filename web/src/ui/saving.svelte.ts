// Keeps what is being typed while it is typed: the latest text, one writing after the other, so that a tab that
// dies loses the last strokes at the most.

export interface Saving<T> {
  readonly state: 'resting' | 'saving' | 'kept' | 'failed';
  save(value: T): void;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

export function createSaving<T>(write: (value: T) => Promise<void>): Saving<T> {
  let state = $state<Saving<T>['state']>('resting');
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting !== undefined) {
      const { value } = waiting;
      waiting = undefined;
      state = await write(value).then(
        () => 'kept' as const,
        () => 'failed' as const,
      );
    }
    running = undefined;
  }

  return {
    get state() {
      return state;
    },
    save(value) {
      waiting = { value };
      if (state !== 'failed') state = 'saving';
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
