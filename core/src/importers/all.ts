// Every import format, and the choice among them: the surest wins. A file none of them knows is named by
// what it is, where that is plain to see, so that the person can export the right thing instead.

import { failed, ok, type Result } from '../result.ts';
import { foreignBytes, foreignHead, isBinary, type Foreign } from './foreign.ts';
import type { Head, Importer, ReadProblem, SourceFile } from './importer.ts';
import { plain } from './plain.ts';
import { textSource } from './source/text-source.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';

export const importers: readonly Importer[] = [whatsapp, telegram, plain];

export async function importerFor(file: SourceFile): Promise<Result<Importer, ReadProblem>> {
  const source = await textSource(file, (head) => surest(head) !== undefined);
  if (!source.ok) return source;
  const { head, start } = source.value;
  const foreign = foreignBytes(start) ?? foreignHead(head);
  if (foreign !== undefined) return otherExport(file, foreign);
  const importer = surest(head);
  if (importer !== undefined) return ok(importer);
  if (head.text.trim() === '') return failed({ kind: 'empty-file', file: file.name });
  if (isBinary(head.text)) return otherExport(file, 'binary');
  const known = importers.map(({ title }) => title);
  return failed({ kind: 'unknown-format', file: file.name, known });
}

const otherExport = ({ name }: SourceFile, found: Foreign): Result<never, ReadProblem> =>
  failed({ kind: 'other-export', file: name, found });

function surest(head: Head): Importer | undefined {
  const [best] = importers
    .map((importer) => ({ importer, sure: importer.recognise(head) }))
    .sort((a, b) => b.sure - a.sure);
  return best.sure > 0 ? best.importer : undefined;
}
