// The text of a PDF as Chromium prints it: every glyph by the table its font brings along. Enough to hold the
// paper against the screen; white space is not to be trusted.

import { inflateSync } from 'node:zlib';

type Glyphs = ReadonlyMap<number, string>;

export function pdfText(pdf: Buffer): string {
  const objects = objectsIn(pdf);
  const fonts = new Map<string, Glyphs>();
  for (const { head } of objects.values())
    for (const [, name, font] of head.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(Number(font))?.head ?? '')?.[1];
      const glyphs = table === undefined ? undefined : objects.get(Number(table))?.stream;
      if (glyphs !== undefined) fonts.set(name, glyphsIn(glyphs));
    }
  return [...objects.values()].map(({ stream }) => textIn(stream ?? '', fonts)).join('\n');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string | undefined;
}

function objectsIn(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const raw = pdf.toString('latin1');
  for (const { 1: number, index } of raw.matchAll(/^(\d+) 0 obj\b/gmu)) {
    const body = raw.slice(index, raw.indexOf('endobj', index));
    const [head, rest] = body.split(/stream\r?\n/u, 2);
    objects.set(Number(number), { head, stream: rest === undefined ? undefined : inflated(rest) });
  }
  return objects;
}

/** Pictures and fonts are not deflated text; they hold none. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const hex = (digits: string): number => Number.parseInt(digits, 16);
const letters = (digits: string): string => Buffer.from(digits, 'hex').swap16().toString('utf16le');

function glyphsIn(table: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, from, to, text] of table.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gmu))
    for (let code = hex(from); code <= hex(to); code += 1) {
      const last = hex(text.slice(-4)) + code - hex(from);
      glyphs.set(code, letters(text.slice(0, -4) + last.toString(16).padStart(4, '0')));
    }
  for (const [, code, text] of table.matchAll(/^<(\w+)> <(\w+)>$/gmu))
    glyphs.set(hex(code), letters(text));
  return glyphs;
}

function textIn(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/gu)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    else for (const code of shown.match(/.{4}/gu) ?? []) text += glyphs.get(hex(code)) ?? '';
  }
  return text;
}
