// Stored truth on screen: read when the component appears, read again when what it reads with, or the vault,
// has changed. The last answer stays until the next is there.

import { session } from './session.ts';

export interface Live<T> {
  readonly value: T | undefined;
  readonly problem: unknown;
}

/** Call it while a component is made; what `read` uses is tracked up to its first await. */
export function live<T>(read: () => Promise<T>, vault = session().vault): Live<T> {
  let value = $state.raw<T>();
  let problem = $state.raw<unknown>();
  let version = $state(0);

  $effect(() => vault.onChange(() => (version += 1)));
  $effect(() => {
    void version;
    let current = true;
    read().then(
      (found) => {
        if (!current) return;
        value = found;
        problem = undefined;
      },
      (error: unknown) => {
        if (current) problem = error;
      },
    );
    return () => (current = false);
  });

  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
  };
}
