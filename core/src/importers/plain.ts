// The plain format: a CSV with a header row, or one JSON object a line, with `at`, `from` and, if there is
// more to say, `text`, `kind`, `seconds`, `id`, `replyTo` and `chat`. Small enough to write by hand, so that
// anyone can bring anything. docs/plain-format.md tells it to people.

import { failed, ok, type Result } from '../result.ts';
import { textOf } from './head.ts';
import type {
  Batch,
  Head,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importer.ts';
import { linesOf } from './lines.ts';
import { columnsIn, createCsv, separatorOf } from './plain/csv.ts';
import { createRecords } from './plain/records.ts';

export const plain: Importer = {
  format: 'plain',
  title: 'Plain CSV or JSON Lines',
  recognise,
  read,
};

const firstLine = (text: string): string => text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0];

function recognise({ text }: Head): number {
  const line = firstLine(text);
  if (line.startsWith('{')) return /"at"\s*:/u.test(line) && /"from"\s*:/u.test(line) ? 0.9 : 0;
  const columns = columnsIn(line, separatorOf(line));
  if (columns.has('at') && columns.has('from')) return 0.9;
  return columns.has('at') || (columns.has('from') && columns.has('text')) ? 0.3 : 0;
}

async function* read(
  file: SourceFile,
  choices: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const source = await textOf(file, (head) => recognise(head) > 0);
  if (!source.ok) return failed(source.problem);
  const records = createRecords();
  let take: ((line: string) => void) | undefined;
  let end = (): void => {};
  for await (const { lines } of linesOf(source.value.chunks)) {
    choices.signal?.throwIfAborted();
    for (const line of lines) {
      if (take !== undefined) take(line);
      else if (line.replace(/^\uFEFF/u, '').startsWith('{')) (take = records.json)(line);
      else {
        const csv = createCsv(line.replace(/^\uFEFF/u, ''), records);
        const missing = csv.missing;
        if (missing.length > 0) return failed(withoutColumns(file, missing));
        take = csv.line;
        end = csv.end;
      }
    }
    yield* records.batches(source.value.progress());
  }
  const problem = source.value.problem();
  if (problem !== undefined) return failed(problem);
  end();
  yield* records.batches(file.size);
  return ok(records.reading());
}

const withoutColumns = ({ name }: SourceFile, missing: readonly string[]): ReadProblem => ({
  kind: 'other-export',
  file: name,
  found: `a table without a column called ${missing.join(' or ')}`,
  ask: 'Name the columns “at” (when) and “from” (who) in its first row and choose it again.',
});
