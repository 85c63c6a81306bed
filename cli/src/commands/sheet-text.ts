// A sheet in a terminal, before it is a page; and what else could stand on it.

import {
  en,
  labelOf,
  type Drawing,
  type Flow,
  type Sheet,
  type SheetPattern,
} from '@eachother/core';
import { joined, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import type { OfferedLine } from './sheet-lines.ts';

const words = en.sheet;

export function printSheet(call: Call, sheet: Sheet): void {
  const { terminal } = call;
  const { strong, quiet } = terminal.paint;
  const date = [sheet.period, sheet.heading].filter((one) => one !== undefined).join(' · ');
  terminal.print(joined([strong(shown(words.title)), quiet(say`  ${shown(date)}`)]));
  for (const [head, lines] of partsOf(sheet)) {
    if (lines.length === 0) continue;
    terminal.print(say``);
    terminal.print(strong(shown(head)));
    for (const line of lines) print(call, line);
  }
  terminal.print(say``);
  for (const line of sheet.box) print(call, line);
}

/** Each with its heading, in the order of the page. */
function partsOf(sheet: Sheet): readonly (readonly [head: string, lines: readonly string[]])[] {
  const { meaning, drawing, kindness, patterns, seasons, wish } = sheet;
  const said = (...lines: readonly (string | undefined)[]): readonly string[] =>
    lines.filter((line) => line !== undefined && line !== '') as readonly string[];
  return [
    [words.heads.meaning, meaning ? said(meaning.words, ...meaning.acts) : []],
    [words.heads.drawing, drawing ? drawingLines(drawing) : []],
    [
      words.heads.kindness,
      kindness ? said(kindness.sentence, ...kindness.quotes.map(quoted), kindness.words) : [],
    ],
    [words.heads.patterns, patterns.flatMap(patternLines)],
    [words.heads.seasons, seasons],
    ...(wish ? [[words.wish[wish.kind], [wish.words || toWrite]] as const] : []),
  ];
}

const toWrite = '…';
const quoted = (text: string): string => `“${text}”`;

const patternLines = ({
  sentence,
  small,
  own,
  thoughts,
  quotes,
}: SheetPattern): readonly string[] => [
  sentence,
  small,
  ...quotes.map(quoted),
  ...(own === undefined ? [] : [`${words.own} ${own === 'to-write' ? toWrite : own}`]),
  `${words.thoughts} ${thoughts || toWrite}`,
];

/** A drawing told: each line, of what kind, and where care flows. */
function drawingLines({ circles, lines }: Drawing): readonly string[] {
  const label = (id: number): string => {
    const circle = circles.find((one) => one.id === id);
    return circle === undefined ? '' : labelOf(circle, words.me);
  };
  return lines.map(
    ({ from, to, kind, flow }) =>
      `${label(from)} ${arrows[flow]} ${label(to)}: ${words.lines[kind]}`,
  );
}

const arrows: { readonly [F in Flow]: string } = {
  none: '–',
  there: '→',
  back: '←',
  both: '↔',
};

function print({ terminal }: Call, text: string): void {
  for (const line of folded(shown(text), terminal.width, '  ')) terminal.print(line);
}

/** What else could stand on it, with the key to choose it by. */
export function printOffered(
  { terminal }: Call,
  lines: readonly Pick<OfferedLine, 'key' | 'sentence'>[],
): void {
  if (lines.length === 0) return;
  terminal.aside(say``);
  terminal.aside(say`To choose from, with --lines KEY,KEY or --kindness KEY:`);
  for (const { key, sentence } of lines)
    for (const line of folded(say`${shown(key)}  ${shown(sentence)}`, terminal.width, '  '))
      terminal.aside(terminal.paint.quiet(line));
}
