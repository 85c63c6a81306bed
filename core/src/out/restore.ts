// Brings an export back into the vault: the whole of it or nothing, in one transaction. It goes into an empty
// vault, or, when the user says so, into the place of what is there. At the end the vault says itself what it
// holds now, and that must be what the file says.

import type { SourceFile } from '../importers/importer.ts';
import { slicesOf, Unreadable, withToldFailures } from '../importers/source/byte-stream.ts';
import { textPieces, type TextPiece } from '../importers/source/text.ts';
import { failed, ok, type Result } from '../result.ts';
import { StoreFailure } from '../store/driver.ts';
import type { Store } from '../store/store.ts';
import { deleteRows, isEmpty } from '../store/wipe.ts';
import type { Restored, RestoreProblem, RestoreProgress } from '../vault.ts';
import { Faulty } from './json/fault.ts';
import { Putter } from './json/putter.ts';
import { ExportReader } from './json/reader.ts';
import { contentHashOf } from './json/records.ts';

export interface RestoreTask {
  readonly store: Store;
  readonly file: SourceFile;
  /** What is in the vault now is given up for what is in the file. */
  readonly replace: boolean;
  readonly progress: (progress: RestoreProgress) => void;
  readonly signal: AbortSignal | undefined;
}

export async function restore(task: RestoreTask): Promise<Result<Restored, RestoreProblem>> {
  const { store, file, replace, signal } = task;
  if (!replace && !isEmpty(store)) return failed({ kind: 'vault-not-empty' });
  try {
    return ok(await store.longTransaction(() => putBack(task)));
  } catch (error) {
    if (signal?.aborted === true) return failed({ kind: 'cancelled' });
    if (error instanceof StoreFailure || error instanceof Unreadable) return failed(error.problem);
    if (!(error instanceof Faulty)) throw error;
    return failed({ kind: 'export-refused', file: file.name, fault: error.fault });
  }
}

async function putBack({ store, file, progress, signal }: RestoreTask): Promise<Restored> {
  deleteRows(store);
  const putter = new Putter(store);
  const reader = new ExportReader((read) => putter.put(read));
  for await (const { text, bytes } of piecesOf(file)) {
    signal?.throwIfAborted();
    reader.feed(text, bytes);
    progress({ bytes, size: file.size });
  }
  reader.end();
  const counts = putter.finish();
  const contentHash = contentHashOf(store);
  if ((reader.contentHash ?? contentHash) !== contentHash)
    throw new Faulty({ kind: 'not-as-written' });
  return { people: counts.get('people') ?? 0, moments: counts.get('moments') ?? 0, contentHash };
}

const piecesOf = (file: SourceFile): AsyncGenerator<TextPiece, void, void> =>
  textPieces(slicesOf(withToldFailures(file), 0, file.size, { read: 0, problem: undefined }));
