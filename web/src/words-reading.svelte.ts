// The words of a vault are read in the background, a part at a time: once when it is opened, and after something
// was brought in. Left off with the page, it goes on with the next.

import type { WordsRead } from '@eachother/core';
import type { VaultClient } from './worker/client.ts';

export interface WordsReading {
  /** How far it is; undefined when nothing is left to read. */
  readonly progress: WordsRead | undefined;
  /** Reads what there is to read; what came in meanwhile is read after it. */
  start(): Promise<void>;
}

export function createWordsReading(vault: VaultClient): WordsReading {
  let progress = $state.raw<WordsRead>();
  let running: Promise<void> | undefined;
  let again = false;

  async function readAll(): Promise<void> {
    do {
      again = false;
      await readOnce();
    } while (again);
  }

  async function readOnce(): Promise<void> {
    let step = await vault.readWords();
    while (step.read < step.of) {
      progress = step;
      step = await vault.readWords();
    }
    if (step.of > 0) await vault.takeUpReadings();
  }

  return {
    get progress() {
      return progress;
    },
    start() {
      again = true;
      running ??= readAll().finally(() => (running = progress = undefined));
      return running;
    },
  };
}
