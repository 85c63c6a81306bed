// One file on its way into the vault: looked through, asked about, brought in. Whatever stops it is said
// here; nothing of a file that stopped is kept.

import {
  nothingRead,
  type ImportChoices,
  type ImportDone,
  type ImportProgress,
  type ImportQuestions,
  type Person,
  type Problem,
  type SourceFile,
  type Survey,
} from '@eachother/core';
import type { WordsReading } from '../../words-reading.svelte.ts';
import type { VaultClient } from '../../worker/client.ts';

export type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'asking';
      readonly survey: Survey;
      readonly questions: ImportQuestions;
      readonly people: readonly Person[];
    }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly progress: ImportProgress; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly done: ImportDone }
  | { readonly kind: 'undone'; readonly removed: number };

export interface Incoming {
  readonly id: number;
  readonly file: SourceFile;
  readonly stage: Stage;
  /** Looks through the file and gathers what must be asked. */
  survey(): Promise<void>;
  /** Waits for its turn behind the others. */
  wait(): void;
  bring(choices: ImportChoices, after: (done: ImportDone) => Promise<void>): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
}

let last = 0;

export function createIncoming(
  vault: VaultClient,
  words: WordsReading,
  file: SourceFile,
): Incoming {
  let stage = $state.raw<Stage>({ kind: 'reading' });
  const stop = new AbortController();
  last += 1;
  const id = last;

  async function survey(): Promise<void> {
    const found = await vault.survey(file, stop.signal);
    if (!found.ok) return refuse(found.problem);
    const nothing = nothingRead(found.value);
    if (nothing !== undefined) return refuse(nothing);
    const [questions, people] = await Promise.all([vault.questions(found.value), vault.people()]);
    stage = { kind: 'asking', survey: found.value, questions, people };
  }

  async function bring(
    choices: ImportChoices,
    after: (done: ImportDone) => Promise<void>,
  ): Promise<void> {
    if (stop.signal.aborted) return refuse({ kind: 'cancelled' });
    const began = { bytes: 0, size: file.size, entries: 0, saved: 0 };
    stage = { kind: 'running', progress: began, stopping: false };
    const done = await vault.import(file, choices, follow, stop.signal);
    if (!done.ok) return refuse(done.problem);
    await after(done.value);
    void words.start();
    stage = { kind: 'done', done: done.value };
  }

  const refuse = (problem: Problem): void => {
    stage = { kind: 'refused', problem };
  };

  function follow(progress: ImportProgress): void {
    if (stage.kind === 'running') stage = { ...stage, progress };
  }

  return {
    id,
    file,
    get stage() {
      return stage;
    },
    survey,
    bring,
    wait: () => (stage = { kind: 'waiting' }),
    cancel() {
      if (stage.kind === 'running') stage = { ...stage, stopping: true };
      stop.abort();
    },
    async undo() {
      if (stage.kind !== 'done') return;
      const undone = await vault.undo(stage.done.id);
      stage = { kind: 'undone', removed: undone.ok ? undone.value.removed : 0 };
    },
  };
}
