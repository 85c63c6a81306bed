// The plain format: a CSV with a header row, or one JSON object a line, with `at`, `from` and, if there is
// more to say, `text`, `kind`, `seconds`, `id`, `replyTo` and `chat`. Small enough to write by hand, so that
// anyone can bring anything. docs/plain-format.md tells it to people.

import { failed, ok, type Result } from '../result.ts';
import type {
  Batch,
  Head,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importer.ts';
import { Records } from './plain/records.ts';
import { JsonLines, type Rows } from './plain/rows.ts';
import { columnsIn, missingIn, Table } from './plain/table.ts';
import { LineSplitter, type Line } from './source/lines.ts';
import { textPieces } from './source/text.ts';
import { textSource } from './source/text-source.ts';

export const plain: Importer = {
  format: 'plain',
  title: 'Plain CSV or JSON Lines',
  recognise,
  read,
};

/** The first that says something. */
const firstLine = (text: string): string => linesOf(text)[0] ?? '';
const linesOf = (text: string): readonly string[] =>
  text.split(/\r?\n/u, lookedAt).filter((line) => line.trim() !== '');

/** A file may begin with blank lines, or with a record of another kind. */
const lookedAt = 20;

const isJson = (line: string): boolean => line.startsWith('{');
const isRecord = (line: string): boolean => /"at"\s*:/u.test(line) && /"from"\s*:/u.test(line);

function recognise({ text }: Head): number {
  const line = firstLine(text);
  if (isJson(line)) return linesOf(text).some(isRecord) ? 0.9 : 0;
  const { places } = columnsIn(line);
  if (places.has('at') && places.has('from')) return 0.9;
  return places.size > 1 && (places.has('at') || places.has('from')) ? 0.3 : 0;
}

async function* read(
  file: SourceFile,
  choices: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const source = await textSource(file, (head) => recognise(head) > 0);
  if (!source.ok) return failed(source.problem);
  const { head, chunks, progress, problem } = source.value;
  const header = firstLine(head.text);
  const fields = isJson(header) ? [] : missingIn(header);
  if (fields.length > 0) return failed({ kind: 'fields-missing', file: file.name, fields });
  const records = new Records();
  const rows = isJson(header) ? new JsonLines(records) : new Table(records);
  const lines = new LineSplitter((line) => take(line, rows, records));
  for await (const { text, endsChunk } of textPieces(chunks)) {
    choices.signal?.throwIfAborted();
    lines.feed(text);
    if (endsChunk) yield* records.batches(progress());
  }
  const stopped = problem();
  if (stopped !== undefined) return failed(stopped);
  lines.end();
  rows.end();
  yield* records.batches(file.size);
  return ok(records.reading());
}

function take(line: Line, rows: Rows, records: Records): void {
  const { text, goesOn, damaged } = line;
  if (goesOn) records.doubt('line-too-long', 0, text);
  if (damaged) records.doubt('damaged-characters', 0, text);
  rows.line(text);
}
