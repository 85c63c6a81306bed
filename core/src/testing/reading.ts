// Worlds for tests of importers: files in memory, and all that reading one gives.

import { importerFor } from '../importers/all.ts';
import type { Doubt, Entry } from '../importers/entry.ts';
import type {
  Batch,
  Chat,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from '../importers/importer.ts';
import type { Result } from '../result.ts';
import { wallText } from '../time.ts';

export const bytesFile = (name: string, bytes: Uint8Array): SourceFile => ({
  name,
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

export const textFile = (name: string, text: string): SourceFile =>
  bytesFile(name, new TextEncoder().encode(text));

export interface Read {
  readonly entries: readonly Entry[];
  readonly doubts: readonly Doubt[];
  /** As last told, by key. */
  readonly chats: ReadonlyMap<string, Chat>;
  readonly outcome: Result<Reading, ReadProblem>;
}

/** With the importer that the file asks for. */
export async function readFile(file: SourceFile, choices: ReadChoices = {}): Promise<Read> {
  const importer = await importerFor(file);
  if (importer.ok) return readWith(importer.value, file, choices);
  return { entries: [], doubts: [], chats: new Map(), outcome: importer };
}

export async function readWith(
  importer: Importer,
  file: SourceFile,
  choices: ReadChoices = {},
): Promise<Read> {
  const batches: Batch[] = [];
  const reading = importer.read(file, choices);
  for (;;) {
    const { done, value } = await reading.next();
    if (done !== true) batches.push(value);
    else
      return {
        entries: batches.flatMap(({ entries }) => entries),
        doubts: batches.flatMap(({ doubts }) => doubts),
        chats: new Map(batches.map(({ chat }) => [chat.key, chat])),
        outcome: value,
      };
  }
}

export const readLines = (
  importer: Importer,
  lines: readonly string[],
  choices: ReadChoices = {},
): Promise<Read> =>
  readWith(importer, textFile('chat.txt', lines.map((line) => `${line}\n`).join('')), choices);

/** `Ann: hi` */
export const textsOf = ({ entries }: Read): readonly string[] =>
  entries.map(({ by, text }) => `${by}: ${text}`);

export function readingOf({ outcome }: Read): Reading {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export const problemOf = ({ outcome }: Read): ReadProblem | undefined =>
  outcome.ok ? undefined : outcome.problem;

/** `2024-03-15T15:12:00 Ada said text: hello` */
export function brief(entry: Entry): string {
  const { kind, wall, by } = entry;
  return `${wallText(wall)} ${by} ${kind} ${detailOf(entry)}`.replace(/ +$/u, '');
}

function detailOf(entry: Entry): string {
  if (entry.kind === 'said') return `${entry.form}${entry.edited ? ' edited' : ''}: ${entry.text}`;
  if (entry.kind !== 'called') return entry.text;
  const answer = entry.answered ? 'answered' : 'missed';
  return `${entry.video ? 'video ' : ''}${answer} ${entry.seconds ?? '?'}`;
}

/** Lines of a file by kind of doubt. */
export const doubtLines = ({ doubts }: Read): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    [...new Set(doubts.map(({ doubt }) => doubt))].map((kind) => [
      kind,
      doubts.filter(({ doubt }) => doubt === kind).map(({ line }) => line),
    ]),
  );

/** Lines or records that entries and doubts account for. */
export const accountedFor = ({ entries, doubts }: Read): number =>
  [...entries, ...doubts].reduce((sum, { lines }) => sum + lines, 0);
