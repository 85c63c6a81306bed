// A sheet in a terminal, before it is a page; and what else could stand on it.

import {
  en,
  flows,
  labelOf,
  offeredBy,
  statementKey,
  type Drawing,
  type Sheet,
  type SheetChoices,
  type SheetMaterial,
  type SheetPattern,
} from '@eachother/core';
import { joined, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';

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

const arrows: Readonly<Record<(typeof flows)[number], string>> = {
  none: '–',
  there: '→',
  back: '←',
  both: '↔',
};

function print({ terminal }: Call, text: string): void {
  for (const line of folded(shown(text), terminal.width, '  ')) terminal.print(line);
}

/** What the portraits offer, with the key to choose it by. */
export interface OfferedLine {
  readonly person: number;
  readonly key: string;
  readonly as: 'kindness' | 'line';
  readonly sentence: string;
}

export const offeredLines = (
  { portraits, zone }: SheetMaterial,
  { period }: SheetChoices,
): readonly OfferedLine[] =>
  portraits.flatMap((portrait) => {
    const { kindnesses, patterns } = offeredBy(portrait, period);
    const telling = { names: { me: '', them: portrait.person.name }, zone };
    return [...kindnesses, ...patterns].map((one) => ({
      person: portrait.person.id,
      key: statementKey(one),
      as: kindnesses.includes(one) ? ('kindness' as const) : ('line' as const),
      sentence: en.sentence(one, telling),
    }));
  });

export function printOffered(call: Call, lines: readonly OfferedLine[]): void {
  const { terminal } = call;
  if (lines.length === 0) return;
  terminal.aside(say``);
  terminal.aside(say`To choose from, with --lines KEY,KEY or --kindness KEY:`);
  for (const { key, sentence } of lines)
    for (const line of folded(say`${shown(key)}  ${shown(sentence)}`, terminal.width, '  '))
      terminal.aside(terminal.paint.quiet(line));
}
