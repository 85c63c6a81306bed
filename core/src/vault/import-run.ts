// One import under way: batches in, transactions out, and at the end either a problem or everything it held.

import type { Batch, Importer, Reading } from '../importers/importer.ts';
import { limits } from '../limits.ts';
import { toPersonId, type Person } from '../person.ts';
import { momentMaker, Settler, type ChatState } from '../settle.ts';
import { sameName } from '../settle/names.ts';
import { ownersHandles, personWith } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { Writer } from '../store/writer.ts';
import type { ImportDone, ImportProblem } from '../vault.ts';
import type { BringIn } from './bring-in.ts';
import { chatWriter, type Counts } from './chat-writer.ts';

export interface Run {
  take(batch: Batch): void;
  /** Why what was read cannot be kept; undefined when all is well. */
  problem(reading: Reading): ImportProblem | undefined;
  finish(reading: Reading): ImportDone;
}

/** Rows between two writings of the search index: fewer, larger parts are merged less often. */
const indexEvery = 100_000;

export function createRun(
  task: BringIn,
  { importer, id, groups }: { importer: Importer; id: number; groups: ReadonlySet<string> },
): Run {
  const { store, choices, file } = task;
  const run = { store, id, format: importer.format, choices };
  const settler = new Settler(run, groups);
  const writer = new Writer(store, id, choices.keep);
  const counts: Counts = { added: 0, known: 0, gestures: 0, system: 0, doubts: 0 };
  const write = chatWriter({ writer, counts, toMoment: momentMaker(run), sources: new Map() });
  let entries = 0;
  let bytes = 0;
  const save = (state: ChatState | undefined): void => {
    for (let from = 0; from < (state?.entries.length ?? 0); from += limits.batch) {
      if (state === undefined) return;
      const part = state.entries.slice(from, from + limits.batch);
      store.transaction(() => {
        write.part({ ...state, entries: part });
        writer.flush();
        if (writer.waiting >= indexEvery) writer.index();
      });
      tell();
    }
  };
  const tell = (): void =>
    task.progress({ bytes, size: file.size, entries, saved: counts.added + counts.known });
  return {
    take(batch) {
      entries += batch.entries.length;
      counts.doubts += batch.doubts.length;
      bytes = batch.bytes;
      save(store.transaction(() => settler.take(batch)));
      tell();
    },
    problem(reading) {
      for (const state of store.transaction(() => settler.end())) save(state);
      if (reading.dateOrder === 'ambiguous' && choices.dateOrder === undefined)
        return { kind: 'date-order', examples: reading.dateExamples };
      if (settler.foundMe || write.pairs() > 0) return undefined;
      return whoIsMe(task, [...settler.handles], counts.doubts);
    },
    finish(reading) {
      counts.system = settler.system;
      store.transaction(() => {
        writer.index();
        write.sources(store, id);
        store
          .sql('UPDATE import SET done = 1, carries = ?, counts = ?, days = ? WHERE id = ?')
          .run(
            JSON.stringify(reading.carries),
            JSON.stringify(counts),
            JSON.stringify(write.days()),
            id,
          );
      });
      return { id, ...counts, people: peopleOf(store, id) };
    },
  };
}

/** Nobody here is me: an unknown name is asked for again, a known one is no party to this. */
function whoIsMe(
  { store, file, choices }: BringIn,
  handles: readonly string[],
  doubts: number,
): ImportProblem {
  if (handles.length === 0) return { kind: 'nothing-read', file: file.name, doubts };
  const { me } = choices;
  const known = ownersHandles(store).some((handle) => sameName(handle, me));
  return me === '' || known
    ? { kind: 'not-a-party', file: file.name }
    : { kind: 'who-is-me', handles, asked: me };
}

export const peopleOf = (store: Store, importId: number): readonly Person[] =>
  store
    .sql(
      `SELECT DISTINCT person FROM source JOIN thread ON thread.id = source.thread
       WHERE source.import = ? AND person IS NOT NULL ORDER BY person`,
    )
    .all(importId)
    .flatMap((row) => personWith(store, toPersonId(Number(row.person))) ?? []);
