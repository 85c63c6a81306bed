// The sheet as a file of its own: it holds its style, no script, and a policy that lets it talk to nobody. Its
// title names no one.

import { printRule, sheetStyle } from './style.ts';
import { htmlOf, type Element } from './markup.ts';
import type { Paper } from '../practice/sheet.ts';

export interface SheetFile {
  readonly page: Element;
  readonly paper: Paper;
  readonly title: string;
  readonly language: string;
}

/** What stands in the file's only style element, to the letter: its fingerprint is in the policy. */
export const styleOf = (paper: Paper): string =>
  `${printRule(paper)}\nbody { margin: 0; }${sheetStyle}@media screen { body { background: #e8e2d8; } .page { margin: 0 auto; } }\n`;

/** `fingerprint`: of the style, as `sha256-…`. */
export function sheetFile(
  { page, paper, title, language }: SheetFile,
  fingerprint: string,
): string {
  const policy = `default-src 'none'; style-src '${fingerprint}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlOf(title)}</title>`,
    `<style>${styleOf(paper)}</style>`,
    `<body>${htmlOf(page)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
