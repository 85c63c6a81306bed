// Whether a sheet is one page. A screen measures it; where there is none it is reckoned here, with letters wider
// than most are, so that what is said to fit does. What does not fit is not cut: a line is named to leave out.

import type { Paper } from '../practice/sheet.ts';
import type { Sheet, SheetKindness, SheetPattern } from './sheet.ts';

/** A line that can be left out, and how high it stands. */
export interface Height {
  readonly line: string;
  readonly height: number;
}

/** The lowest line that is enough, else the highest there is; undefined when nothing is too much. */
export function lineToLeave(lines: readonly Height[], excess: number): string | undefined {
  if (excess <= 0) return undefined;
  const byHeight = lines.toSorted((a, b) => a.height - b.height);
  return (byHeight.find(({ height }) => height >= excess) ?? byHeight.at(-1))?.line;
}

export interface Reckoned {
  readonly lines: readonly Height[];
  /** Beyond the page; below 0 there is room left. */
  readonly excess: number;
}

/** All in millimetres. */
export function reckoned(sheet: Sheet): Reckoned {
  const { width, height } = inside[sheet.paper];
  const left = sheet.drawing === undefined ? width : width - drawing.width - between;
  const own = meaningHeights(sheet, left);
  const drawn = drawingHeight(sheet);
  const stacked = [
    ...kindnessHeight(sheet.kindness, width),
    ...patternHeights(sheet.patterns, width),
  ];
  const last = lastHeights(sheet, (width - between) / 2);
  const all =
    fixed +
    Math.max(sum(own), sum(drawn)) +
    sum(stacked) +
    Math.max(0, ...last.map((one) => one.height));
  return { lines: [...own, ...drawn, ...stacked, ...last], excess: all - height };
}

const inside: { readonly [P in Paper]: { readonly width: number; readonly height: number } } = {
  a4: { width: 178, height: 274 },
  letter: { width: 183, height: 256 },
};
/** What its lines stand for is told below it. */
const drawing = { width: 78, height: 66, legend: 8 };
const between = 8;
/** Header, footer, and the gaps between the parts. */
const fixed = 41;
const heading = 6.2;
const label = 4.3;
const rule = 6.6;

const sum = (heights: readonly Height[]): number =>
  heights.reduce((all, { height }) => all + height, 0);

const drawingHeight = ({ drawing: drawn }: Sheet): readonly Height[] =>
  drawn === undefined
    ? []
    : [
        {
          line: 'drawing',
          height: drawing.height + (drawn.lines.length > 0 ? drawing.legend : 0),
        },
      ];

const meaningHeights = ({ meaning }: Sheet, width: number): readonly Height[] =>
  meaning === undefined
    ? []
    : [
        { line: 'meaning', height: heading + textHeight(meaning.words, width, 10) },
        ...(meaning.acts.length === 0
          ? []
          : [{ line: 'acts', height: label + textHeight(meaning.acts.join('\n'), width - 5, 10) }]),
      ];

const kindnessHeight = (kindness: SheetKindness | undefined, width: number): readonly Height[] =>
  kindness === undefined
    ? []
    : [
        {
          line: 'kindness',
          height:
            heading +
            textHeight(kindness.sentence ?? '', width, 11) +
            quotesHeight(kindness.quotes, width) +
            textHeight(kindness.words, width, 10),
        },
      ];

const patternHeights = (patterns: readonly SheetPattern[], width: number): readonly Height[] =>
  patterns.map((pattern, k) => ({
    line: `pattern/${k}`,
    height: (k === 0 ? heading : 3) + patternHeight(pattern, width - 5),
  }));

function patternHeight(
  { sentence, small, own, thoughts, quotes }: SheetPattern,
  width: number,
): number {
  const side = own === 'to-write' ? 5 + rule : textHeight(own ?? '', width - 14, 10);
  const room = thoughts === '' ? 2 * rule : textHeight(thoughts, width, 10);
  return (
    textHeight(sentence, width, 11) +
    textHeight(small, width, 8) +
    quotesHeight(quotes, width) +
    side +
    label +
    room
  );
}

const quotesHeight = (quotes: readonly string[], width: number): number =>
  quotes.length === 0 ? 0 : label + textHeight(quotes.join('\n'), width - 5, 10);

const lastHeights = ({ seasons, wish }: Sheet, width: number): readonly Height[] => [
  ...(seasons.length === 0
    ? []
    : [{ line: 'seasons', height: heading + textHeight(seasons.join('\n'), width, 10) }]),
  ...(wish === undefined
    ? []
    : [
        {
          line: 'wish',
          height: heading + (wish.words === '' ? 2 * rule : textHeight(wish.words, width, 10)),
        },
      ]),
];

const millimetresPerPoint = 0.3528;
const lineHeight = 1.36;

function textHeight(text: string, width: number, points: number): number {
  if (text === '') return 0;
  const letter = points * millimetresPerPoint;
  const lines = text.split('\n').map((line) => linesOf(ems(line) * letter, width));
  return lines.reduce((a, b) => a + b, 0) * letter * lineHeight;
}

/** Where a line is broken, its end stays empty by as much as the next word is long. */
const wordLength = 14;
const linesOf = (length: number, width: number): number =>
  length <= width ? 1 : Math.ceil(length / (width - wordLength));

/** Latin is taken for a wide face, any other letter for a square. */
function ems(text: string): number {
  let width = 0;
  for (const character of text) {
    const isLatin = (character.codePointAt(0) ?? 0) < 0x250 || /[‘’“”–—…]/u.test(character);
    width += !isLatin ? 1.1 : slim.test(character) ? 0.36 : broad.test(character) ? 0.95 : 0.6;
  }
  return width;
}
const slim = /[fijlt .,:;!’|()]/u;
const broad = /[\p{Lu}mwæœ@%&—…]/u;
