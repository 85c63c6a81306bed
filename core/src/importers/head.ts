// The way into a file, whatever is around it: plain text as it is, or the one chat inside an archive.

import { limits } from '../limits.ts';
import { failed, ok, type Result } from '../result.ts';
import { isArchive, openArchive, type ArchiveEntry } from './archive.ts';
import type { Head, ReadProblem, SourceFile } from './importer.ts';
import { chunksOf, encodingOf } from './lines.ts';

export interface TextSource {
  /** Of the text itself: the file's own, or the entry's inside the archive. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file read so far. */
  progress(): number;
  /** What stopped the stream early, known when it has ended. */
  problem(): ReadProblem | undefined;
}

/** `fits` chooses among several texts of an archive. */
export async function textOf(
  file: SourceFile,
  fits: (head: Head) => boolean,
): Promise<Result<TextSource, ReadProblem>> {
  if (file.size === 0) return failed({ kind: 'empty-file', file: file.name });
  const first = await file.read(0, 4);
  return isArchive(first) ? textInArchive(file, fits) : ok(plainText(file));
}

/** The head of the text: what importers recognise a file by. */
export async function headOf(file: SourceFile): Promise<Result<Head, ReadProblem>> {
  const text = await textOf(file, () => true);
  if (!text.ok) return failed(text.problem);
  const head = await firstText(text.value.chunks);
  const problem = text.value.problem();
  if (problem !== undefined && head === '') return failed(problem);
  return ok({ name: text.value.name, text: head });
}

function plainText(file: SourceFile): TextSource {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunksOf(file)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { name: file.name, chunks: counted(), progress: () => bytes, problem: () => undefined };
}

async function firstText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, limits.head);
    return new TextDecoder(encodingOf(chunk)).decode(part, { stream: true });
  }
  return '';
}

async function textInArchive(
  file: SourceFile,
  fits: (head: Head) => boolean,
): Promise<Result<TextSource, ReadProblem>> {
  const archive = await openArchive(file);
  if (!archive.ok) return failed(archive.problem);
  const chosen = await chooseText(archive.value, fits);
  if (chosen !== undefined) return ok(chosen.open());
  const entries = archive.value.slice(0, 8).map(({ name }) => name);
  return failed({ kind: 'no-chat-in-archive', file: file.name, entries });
}

const likely = [
  /(?:^|\/)_chat\.txt$/iu,
  /(?:^|\/)result\.json$/iu,
  /\.txt$/iu,
  /\.(?:json|jsonl|ndjson|csv)$/iu,
];

/** The chat by its usual name, else the one text, else the first whose head can be read. */
async function chooseText(
  entries: readonly ArchiveEntry[],
  fits: (head: Head) => boolean,
): Promise<ArchiveEntry | undefined> {
  for (const pattern of likely) {
    const found = entries.filter(
      ({ name }) => pattern.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/u.test(name),
    );
    if (found.length === 1) return found[0];
    for (const entry of found.slice(0, 50))
      if (fits({ name: entry.name, text: await firstText(entry.open().chunks) })) return entry;
  }
  return undefined;
}
