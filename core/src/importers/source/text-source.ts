// The way into a file, whatever is around it: plain text as it is, or the one chat inside an archive.

import { limits } from '../../limits.ts';
import { failed, ok, type Result } from '../../result.ts';
import { foreignHead, foreignNames } from '../foreign.ts';
import type { Head, ReadProblem, SourceFile } from '../importer.ts';
import { isArchive, openArchive, type ArchiveEntry } from './archive.ts';
import {
  byteStream,
  slicesOf,
  Unreadable,
  withToldFailures,
  type ByteStream,
} from './byte-stream.ts';
import { joined, textOfStart } from './text.ts';

export interface TextSource extends ByteStream {
  /** Its first bytes, and the characters they are. */
  readonly start: Uint8Array;
  readonly head: Head;
  /** Names of other texts in the archive that fit as well; they are not read. */
  readonly others: readonly string[];
}

type Opened = Result<TextSource, ReadProblem>;

/** `fits` chooses among the texts of an archive. */
export async function textSource(file: SourceFile, fits: (head: Head) => boolean): Promise<Opened> {
  if (file.size === 0) return failed({ kind: 'empty-file', file: file.name });
  const told = withToldFailures(file);
  try {
    const start = await told.read(0, Math.min(limits.head, file.size));
    return isArchive(start) ? await textInArchive(told, fits) : ok(plainText(told, start));
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.problem);
    throw error;
  }
}

const plainText = (file: SourceFile, start: Uint8Array): TextSource => ({
  start,
  head: { name: file.name, text: textOfStart(start) },
  others: [],
  ...byteStream((flow) => slicesOf(file, 0, file.size, flow)),
});

async function textInArchive(file: SourceFile, fits: (head: Head) => boolean): Promise<Opened> {
  const archive = await openArchive(file);
  if (!archive.ok) return archive;
  const texts = await openedTexts(archive.value, file.name);
  const [chosen, ...others] = texts.filter(({ head }) => fits(head));
  if (chosen === undefined) return failed(nothingIn(file, archive.value, texts));
  const { entry, start, head } = chosen;
  return ok({ start, head, others: others.map((other) => other.head.name), ...entry.open() });
}

interface OpenedText {
  readonly entry: ArchiveEntry;
  readonly start: Uint8Array;
  /** Under the archive's own name too, which often tells more than that of the text inside. */
  readonly head: Head;
  readonly problem: ReadProblem | undefined;
}

/** Chats by their usual name come first. */
const likely = [
  /(?:^|\/)_chat\.txt$/iu,
  /(?:^|\/)result\.json$/iu,
  /\.txt$/iu,
  /\.(?:json|jsonl|ndjson|csv)$/iu,
  /\.(?:xml|ics|vcf|mbox|html|md)$/iu,
];

/** What the system adds to an archive beside the files themselves. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.)/u;

async function openedTexts(
  entries: readonly ArchiveEntry[],
  archive: string,
): Promise<readonly OpenedText[]> {
  const named = entries
    .map((entry) => ({ entry, rank: likely.findIndex((one) => one.test(entry.name)) }))
    .filter(({ entry, rank }) => rank >= 0 && !besides.test(entry.name))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limits.archiveTexts);
  const texts: OpenedText[] = [];
  for (const { entry } of named) {
    const { chunks, problem } = entry.open();
    const start = await startOf(chunks);
    const head = { name: `${archive}/${entry.name}`, text: textOfStart(start) };
    texts.push({ entry, start, head, problem: problem() });
  }
  return texts;
}

async function startOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    start = joined(start, chunk);
    if (start.length >= limits.head) break;
  }
  return start.subarray(0, limits.head);
}

/** Why nothing can be read: a text that cannot be unpacked, another app's export, or no text at all. */
function nothingIn(
  file: SourceFile,
  entries: readonly ArchiveEntry[],
  texts: readonly OpenedText[],
): ReadProblem {
  const { name } = file;
  const [stopped] = texts.flatMap(({ problem }) => problem ?? []);
  if (stopped !== undefined) return stopped;
  const names = entries.map((entry) => entry.name);
  const [found] = [foreignNames(names), ...texts.map(({ head }) => foreignHead(head))].filter(
    (one) => one !== undefined,
  );
  if (found !== undefined) return { kind: 'other-export', file: name, found };
  const files = names.filter((one) => !one.endsWith('/'));
  const archives = files.filter((one) => /\.zip$/iu.test(one));
  return {
    kind: 'no-chat-in-archive',
    file: name,
    entries: [...new Set([...archives, ...files])].slice(0, 8),
  };
}
