// Bringing in one export: read, settled, written, a transaction a batch. Until its end an import is not
// shown, and one that does not end is taken out as a whole; what is reported as saved is on the disk.

import { fileHash } from '../hash.ts';
import { importerFor } from '../importers/all.ts';
import type { Importer, Reading, ReadProblem, SourceFile } from '../importers/importer.ts';
import { failed, ok, type Result } from '../result.ts';
import { IsAGroup } from '../settle.ts';
import { StoreFailure } from '../store/driver.ts';
import { sameName } from '../settle/names.ts';
import { ownersHandles } from '../store/people.ts';
import { removeImport } from '../store/remove.ts';
import type { Store } from '../store/store.ts';
import type { Instant } from '../time.ts';
import type { ImportChoices, ImportDone, ImportProblem, ImportProgress } from '../vault.ts';
import type { Counts } from './chat-writer.ts';
import { createRun, peopleOf, type Run } from './import-run.ts';

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
    if (before !== undefined) return isOtherwise(task) ?? ok(before);
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

/** Somebody else of the file was me before: that is not put right by bringing it in again. */
function isOtherwise({ store, file, choices }: BringIn): Done | undefined {
  const { me } = choices;
  const isMine = me === '' || ownersHandles(store).some((handle) => sameName(handle, me));
  return isMine ? undefined : failed({ kind: 'me-was-another', file: file.name, asked: me });
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
