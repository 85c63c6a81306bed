// Every import format, and the choice among them: the surest wins. A file none of them knows is named by
// what it is, where that is plain to see, so that the person can export the right thing instead.

import { failed, ok, type Result } from '../result.ts';
import { headOf } from './head.ts';
import type { Head, Importer, ReadProblem, SourceFile } from './importer.ts';
import { otherExport } from './others.ts';
import { plain } from './plain.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';

export const importers: readonly Importer[] = [whatsapp, telegram, plain];

export async function importerFor(file: SourceFile): Promise<Result<Importer, ReadProblem>> {
  if (file.size === 0) return failed({ kind: 'empty-file', file: file.name });
  const head = await headOf(file);
  const binary = otherExport(file.name, await file.read(0, 64), head.ok ? head.value.text : '');
  if (!head.ok) return failed(head.problem);
  if (head.value.text.replace(/[\uFEFF\s]/gu, '') === '')
    return failed({ kind: 'empty-file', file: file.name });
  const [best] = importers
    .map((importer) => ({ importer, sure: importer.recognise(named(file, head.value)) }))
    .sort((a, b) => b.sure - a.sure);
  if (best.sure > 0 && (binary === undefined || best.sure >= 0.5)) return ok(best.importer);
  if (binary !== undefined) return failed({ kind: 'other-export', file: file.name, ...binary });
  const known = importers.map(({ title }) => title);
  return failed({ kind: 'unknown-format', file: file.name, known });
}

/** An archive's own name tells more than that of the text inside it. */
const named = (file: SourceFile, head: Head): Head => ({
  ...head,
  name: `${file.name}/${head.name}`,
});
