// How the sheet looks, on a screen and on paper alike: lengths are of paper, colours are ink. It stands by itself,
// so that no theme of an app reaches it.

import type { Paper } from '../practice/sheet.ts';

const sizes: { readonly [P in Paper]: { readonly width: string; readonly height: string } } = {
  a4: { width: '210mm', height: '297mm' },
  letter: { width: '215.9mm', height: '279.4mm' },
};

/** For the document that is printed: the sheet brings its own margins. */
export const printRule = (paper: Paper): string =>
  `@page { size: ${sizes[paper].width} ${sizes[paper].height}; margin: 0; }`;

const paperRule = (paper: Paper): string =>
  // A hair less than the paper: rounding must not begin a second page.
  `.page.${paper} { width: ${sizes[paper].width}; height: calc(${sizes[paper].height} - 0.5mm); }`;

export const sheetStyle = `
${paperRule('a4')}
${paperRule('letter')}
.page, .page * { box-sizing: border-box; margin: 0; padding: 0; }
.page {
  display: flex; flex-direction: column; gap: 3.6mm;
  padding: 12mm 16mm 10mm;
  color: #1c1915; background: #fff;
  font: 400 10pt/1.36 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif',
    'Noto Serif Devanagari', Georgia, serif;
  text-align: start; overflow-wrap: anywhere;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.page header {
  display: flex; justify-content: space-between; align-items: baseline;
  border-bottom: 0.25mm solid #1c1915; padding-bottom: 1.5mm;
}
.page .title { font-size: 13pt; font-weight: 500; }
.page h2 { font-size: 10.5pt; font-weight: 600; margin-bottom: 1mm; }
.page .small { font-size: 8pt; font-weight: 400; color: #4d463c; }
.page .label { font-size: 8.5pt; font-style: italic; color: #4d463c; }
.page .own { white-space: pre-line; }
.page .told { font-size: 11pt; }
.page ul { padding-inline-start: 5mm; }
.page .first, .page .last { display: flex; gap: 8mm; }
.page .first > *, .page .last > * { flex: 1 1 0; min-width: 0; }
.page .first > .circles { flex: 0 0 78mm; margin-inline-start: auto; }
.page .pattern + .pattern { margin-top: 2.6mm; }
.page .pattern { padding-inline-start: 4mm; border-inline-start: 0.5mm solid #b8ad9c; }
.page .quote { padding-inline-start: 4mm; font-style: italic; white-space: pre-line; }
.page .rule { height: 6.6mm; border-bottom: 0.2mm solid #8d8376; }
.page footer {
  margin-top: auto; padding: 2mm 3mm; border: 0.3mm solid #1c1915; font-size: 8.5pt;
}
.page .drawing { display: block; width: 100%; border: 0.2mm solid #d9d0c2; border-radius: 1.5mm; }
.page .drawing circle { fill: #fff; stroke: #1c1915; stroke-width: 0.45; }
.page .drawing .ring { fill: none; stroke: #b8ad9c; stroke-width: 0.3; }
.page .drawing text {
  font: 500 3.4px 'Noto Serif', Georgia, serif; fill: #1c1915;
  text-anchor: middle; dominant-baseline: central;
}
.page .drawing .line path { fill: none; stroke: #1c1915; stroke-linecap: round; }
.page .drawing .strong path { stroke-width: 1.5; }
.page .drawing .light path { stroke-width: 0.4; }
.page .drawing .unsure path { stroke-width: 0.8; stroke-dasharray: 0.01 2; }
.page .drawing .strained path { stroke-width: 0.55; }
.page .drawing .line .head { fill: #1c1915; stroke: none; }
`;
