// A sheet on its way to paper: as a page that any browser opens and prints, or as a PDF where a Chromium is there
// to make one. No file of it names anyone but as the sheet does, and nothing is left beside it.

import { createHash } from 'node:crypto';
import { en, sheetFile, sheetPage, styleOf, type Sheet } from '@eachother/core';
import { writeNewFile } from '../new-file.ts';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type ExitCode } from './command.ts';
import { tell } from './tell.ts';

export async function writeSheet(call: Call, sheet: Sheet): Promise<ExitCode> {
  const html = htmlOf(sheet);
  const out = textOf(call, 'out');
  if (out !== undefined && !(await written(call, out, html))) return exit.failed;
  const pdf = textOf(call, 'pdf');
  if (pdf !== undefined && !(await printed(call, pdf, html))) return exit.failed;
  return exit.done;
}

function htmlOf(sheet: Sheet): string {
  const { paper } = sheet;
  const { title, code } = en.sheet;
  const page = sheetPage(sheet, en.sheet);
  return sheetFile({ page, paper, title, language: code }, fingerprint(styleOf(paper)));
}

const fingerprint = (style: string): string =>
  `sha256-${createHash('sha256').update(style).digest('base64')}`;

async function written(call: Call, path: string, content: string | Uint8Array): Promise<boolean> {
  const why = await writeNewFile(path, async (file) => {
    await file.write(content);
    return true;
  });
  if (why === undefined) {
    if (call.json) await call.terminal.write(`${jsonLine({ file: path })}\n`);
    else call.terminal.print(say`Written: ${shown(path)}`);
    return true;
  }
  await tell(call, { kind: 'not-written', message: `“${path}” was not written: ${why}.` }, path);
  return false;
}

async function printed(call: Call, path: string, html: string): Promise<boolean> {
  const { pdfOf } = await import('../pdf.ts');
  const pdf = await pdfOf(html, call.signal);
  if (pdf.ok) return written(call, path, pdf.value);
  await tell(call, pdf.problem);
  return false;
}
