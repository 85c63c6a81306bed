// Bringing in one export: read, settled, written, a transaction a batch. Until its end an import is not
// shown, and one that does not end is taken out as a whole; what is reported as saved is on the disk.

import { fileHash } from '../hash.ts';
import { importerFor } from '../importers/all.ts';
import type { Batch, Importer, Reading, ReadProblem, SourceFile } from '../importers/importer.ts';
import { limits } from '../limits.ts';
import { toPersonId, type Person } from '../person.ts';
import { failed, ok, type Result } from '../result.ts';
import { IsAGroup, momentMaker, Settler, type ChatState } from '../settle.ts';
import { sameName } from '../settle/names.ts';
import { StoreFailure } from '../store/driver.ts';
import { ownersHandles, personWith } from '../store/people.ts';
import { removeImport } from '../store/remove.ts';
import type { Store } from '../store/store.ts';
import { Writer } from '../store/writer.ts';
import { day, type Instant } from '../time.ts';
import type { ImportChoices, ImportDone, ImportProblem, ImportProgress } from '../vault.ts';

export interface BringIn {
  readonly store: Store;
  readonly now: Instant;
  readonly file: SourceFile;
  readonly choices: ImportChoices;
  readonly progress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal | undefined;
}

type Done = Result<ImportDone, ImportProblem>;

export async function bringIn(task: BringIn): Promise<Done> {
  const { store, signal, choices } = task;
  try {
    const hash = await fileHash(task.file);
    const before = knownFile(store, hash, choices.keep);
    if (before !== undefined) return ok(before);
    const importer = await importerFor(task.file);
    if (!importer.ok) return importer;
    return await readInto(task, importer.value, { hash, groups: new Set() });
  } catch (error) {
    if (signal?.aborted === true) return failed({ kind: 'cancelled' });
    if (error instanceof StoreFailure) return failed(error.problem);
    throw error;
  }
}

interface Attempt {
  readonly hash: string;
  /** Chats that an earlier attempt found to be groups. */
  readonly groups: ReadonlySet<string>;
}

/** Whatever happens on the way, an import that did not end leaves nothing behind. */
async function readInto(task: BringIn, importer: Importer, attempt: Attempt): Promise<Done> {
  const id = beginImport(task, importer.format, attempt.hash);
  try {
    const run = createRun(task, { importer, id, groups: attempt.groups });
    const reading = await readAll(task, importer, run);
    const problem = reading.ok ? run.problem(reading.value) : reading.problem;
    if (problem === undefined && reading.ok) return ok(run.finish(reading.value));
    removeImport(task.store, id);
    return failed(problem ?? { kind: 'cancelled' });
  } catch (error) {
    removeImport(task.store, id);
    if (!(error instanceof IsAGroup)) throw error;
    return readInto(task, importer, {
      ...attempt,
      groups: new Set([...attempt.groups, error.chat]),
    });
  }
}

async function readAll(
  { file, choices, signal }: BringIn,
  importer: Importer,
  run: Run,
): Promise<Result<Reading, ReadProblem>> {
  const batches = importer.read(file, {
    ...(choices.dateOrder === undefined ? {} : { dateOrder: choices.dateOrder }),
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    for (;;) {
      const step = await batches.next();
      signal?.throwIfAborted();
      if (step.done === true) return step.value;
      run.take(step.value);
    }
  } finally {
    await batches.return(failed({ kind: 'unreadable', file: file.name, why: 'stopped' }));
  }
}

function beginImport({ store, now, file, choices }: BringIn, format: string, hash: string): number {
  const row = store
    .sql(
      `INSERT INTO import (file, hash, format, at, carries, keep) VALUES (?, ?, ?, ?, '', ?)
       RETURNING id`,
    )
    .one(file.name, hash, format, now, choices.keep);
  return Number(row?.id);
}

interface Run {
  take(batch: Batch): void;
  /** Why what was read cannot be kept; undefined when all is well. */
  problem(reading: Reading): ImportProblem | undefined;
  finish(reading: Reading): ImportDone;
}

interface Counts {
  added: number;
  known: number;
  gestures: number;
  system: number;
  doubts: number;
}

/** Rows between two writings of the search index: fewer, larger parts are merged less often. */
const indexEvery = 100_000;

function createRun(
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
      return whoIsMe(task, [...settler.handles]);
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

interface Source {
  first: number;
  last: number;
  messages: number;
  calls: number;
}

interface ChatWriting {
  readonly writer: Writer;
  readonly counts: Counts;
  readonly toMoment: ReturnType<typeof momentMaker>;
  /** What this file holds of each thread. */
  readonly sources: Map<number, Source>;
}

interface ChatWriter {
  part(state: ChatState): void;
  /** Parts written of chats of two. */
  pairs(): number;
  /** Days from 1970 (UTC) on which this file holds anything. */
  days(): readonly number[];
  sources(store: Store, importId: number): void;
}

function chatWriter({ writer, counts, toMoment, sources }: ChatWriting): ChatWriter {
  const refs = createRefs();
  const days = new Set<number>();
  let pairs = 0;
  return {
    part({ place, entries }) {
      if (place.isPair) pairs += 1;
      const source = sources.get(place.id) ?? emptySource();
      sources.set(place.id, source);
      for (const entry of entries) {
        const moment = toMoment(entry, place);
        const replyTo = entry.kind === 'called' ? undefined : entry.replyTo;
        const reply = replyTo === undefined ? null : refs.find(place.id, replyTo);
        const { id, added } = writer.write(reply === null ? moment : { ...moment, reply });
        if (entry.ref !== undefined && entry.kind !== 'reacted') refs.note(place.id, entry.ref, id);
        counts[added ? 'added' : 'known'] += 1;
        if (moment.gesture) counts.gestures += 1;
        source.first = Math.min(source.first, moment.at);
        source.last = Math.max(source.last, moment.at);
        source[entry.kind === 'called' ? 'calls' : 'messages'] += entry.kind === 'reacted' ? 0 : 1;
        days.add(Math.floor(moment.at / day));
      }
    },
    pairs: () => pairs,
    days: () => [...days].sort((a, b) => a - b),
    sources(store, importId) {
      for (const [thread, { first, last, messages, calls }] of sources)
        store
          .sql(
            `INSERT OR REPLACE INTO source (import, thread, first, last, messages, calls)
             VALUES (?, ?, ?, ?, ?, ?)`,
          )
          .run(importId, thread, first, last, messages, calls);
    },
  };
}

const emptySource = (): Source => ({ first: Infinity, last: -Infinity, messages: 0, calls: 0 });

/** The last hundred thousand references: who answers something older than that is left without a link. */
function createRefs(): {
  note(thread: number, ref: string, id: number): void;
  find(thread: number, ref: string): number | null;
} {
  let fresh = new Map<string, number>();
  let older = new Map<string, number>();
  return {
    note(thread, ref, id) {
      fresh.set(`${thread} ${ref}`, id);
      if (fresh.size < 50_000) return;
      older = fresh;
      fresh = new Map();
    },
    find: (thread, ref) => fresh.get(`${thread} ${ref}`) ?? older.get(`${thread} ${ref}`) ?? null,
  };
}

/** Nobody here is me: an unknown name is asked for again, a known one is no party to this. */
function whoIsMe({ store, file, choices }: BringIn, handles: readonly string[]): ImportProblem {
  const { me } = choices;
  const known = ownersHandles(store).some((handle) => sameName(handle, me));
  return me === '' || known
    ? { kind: 'not-a-party', file: file.name }
    : { kind: 'who-is-me', handles, asked: me };
}

/** The same file again changes nothing, unless it is to keep the words this time. */
function knownFile(store: Store, hash: string, keep: string): ImportDone | undefined {
  const row = store
    .sql('SELECT id, counts, keep FROM import WHERE hash = ? AND done = 1')
    .one(hash);
  if (row === undefined || (row.keep === 'counts' && keep === 'words')) return undefined;
  const id = Number(row.id);
  const counts = JSON.parse(String(row.counts)) as Counts;
  const known = counts.added + counts.known;
  return { id, ...counts, added: 0, known, people: peopleOf(store, id) };
}

const peopleOf = (store: Store, importId: number): readonly Person[] =>
  store
    .sql(
      `SELECT DISTINCT person FROM source JOIN thread ON thread.id = source.thread
       WHERE source.import = ? AND person IS NOT NULL ORDER BY person`,
    )
    .all(importId)
    .flatMap((row) => personWith(store, toPersonId(Number(row.person))) ?? []);
