// The sheet as a page: headings, lines, room to write. Each line that can be left out says which one it is, so
// that a page that grew too long can name what to leave.

import { lineKinds } from '../practice/drawing.ts';
import type { SheetWords } from '../words/words.ts';
import { element, type Element, type Markup } from './markup.ts';
import { pictureOf } from './picture.ts';
import type { Sheet, SheetKindness, SheetPattern } from './sheet.ts';

export const pageOf = (sheet: Sheet, words: SheetWords): Element =>
  element(
    'article',
    { class: `page ${sheet.paper}`, lang: words.code },
    element(
      'header',
      {},
      element('p', { class: 'title' }, words.title),
      element('p', {}, [sheet.period, sheet.heading].filter(Boolean).join(' · ')),
    ),
    element('div', { class: 'first' }, meaningOn(sheet, words), drawingOn(sheet, words)),
    kindnessOn(sheet.kindness, words),
    patternsOn(sheet.patterns, words),
    element('div', { class: 'last' }, seasonsOn(sheet.seasons, words), wishOn(sheet, words)),
    element('footer', {}, ...sheet.box.map((line) => element('p', {}, line))),
  );

type Part = Markup | undefined;

/** Own words may be in any script and any direction. */
const own = (text: string, line?: string): Markup =>
  element('p', { class: 'own', dir: 'auto', 'data-line': line }, text);

const room = (lines: number): Markup =>
  element(
    'div',
    { class: 'room' },
    ...Array.from({ length: lines }, () => element('div', { class: 'rule' })),
  );

function meaningOn({ meaning }: Sheet, words: SheetWords): Part {
  if (meaning === undefined) return undefined;
  const { words: said, acts } = meaning;
  return element(
    'section',
    {},
    element('h2', {}, words.heads.meaning),
    said === '' ? undefined : own(said, 'meaning'),
    acts.length === 0
      ? undefined
      : element(
          'div',
          { 'data-line': 'acts' },
          element('p', { class: 'label' }, words.acts),
          element('ul', {}, ...acts.map((act) => element('li', { dir: 'auto' }, act))),
        ),
  );
}

function drawingOn({ drawing }: Sheet, words: SheetWords): Part {
  if (drawing === undefined) return undefined;
  const used = lineKinds.filter((kind) => drawing.lines.some((line) => line.kind === kind));
  const flows = drawing.lines.some(({ flow }) => flow !== 'none') ? [words.careFlows] : [];
  const legend = [...used.map((kind) => `${words.strokes[kind]}: ${words.lines[kind]}`), ...flows];
  return element(
    'section',
    { class: 'circles', 'data-line': 'drawing' },
    element('h2', {}, words.heads.drawing),
    pictureOf(drawing, words),
    legend.length === 0 ? undefined : element('p', { class: 'small' }, legend.join(' · ')),
  );
}

function kindnessOn(kindness: SheetKindness | undefined, words: SheetWords): Part {
  if (kindness === undefined) return undefined;
  return element(
    'section',
    { 'data-line': 'kindness' },
    element('h2', {}, words.heads.kindness),
    kindness.sentence === undefined
      ? undefined
      : element('p', { class: 'told' }, element('bdi', {}, kindness.sentence)),
    quotesOn(kindness.quotes, 'kindness', words),
    kindness.words === '' ? undefined : own(kindness.words),
  );
}

function patternsOn(patterns: readonly SheetPattern[], words: SheetWords): Part {
  if (patterns.length === 0) return undefined;
  return element(
    'section',
    { class: 'patterns' },
    element('h2', {}, words.heads.patterns, ' ', element('span', { class: 'small' }, words.you)),
    ...patterns.map((pattern, k) => patternOn(pattern, k, words)),
  );
}

const patternOn = (pattern: SheetPattern, k: number, words: SheetWords): Markup =>
  element(
    'div',
    { class: 'pattern', 'data-line': `pattern/${k}` },
    element('p', { class: 'told' }, element('bdi', {}, pattern.sentence)),
    element('p', { class: 'small' }, pattern.small),
    quotesOn(pattern.quotes, `pattern/${k}`, words),
    ...ownSide(pattern, words),
    element('p', { class: 'label' }, words.thoughts),
    pattern.thoughts === '' ? room(2) : own(pattern.thoughts, `thoughts/${k}`),
  );

function ownSide({ own: side }: SheetPattern, words: SheetWords): readonly Part[] {
  if (side === undefined) return [];
  const label = element('span', { class: 'label' }, words.own, ' ');
  return side === 'to-write'
    ? [element('p', {}, label), room(1)]
    : [element('p', {}, label, element('bdi', {}, side))];
}

const quotesOn = (quotes: readonly string[], line: string, words: SheetWords): Part =>
  quotes.length === 0
    ? undefined
    : element(
        'div',
        { class: 'quotes', 'data-line': `quotes/${line}` },
        element('p', { class: 'label' }, words.quoted),
        ...quotes.map((quote) => element('p', { class: 'quote', dir: 'auto' }, quote)),
      );

const seasonsOn = (seasons: readonly string[], words: SheetWords): Part =>
  seasons.length === 0
    ? undefined
    : element(
        'section',
        { 'data-line': 'seasons' },
        element('h2', {}, words.heads.seasons),
        ...seasons.map((season) => element('p', {}, element('bdi', {}, season))),
      );

const wishOn = ({ wish }: Sheet, words: SheetWords): Part =>
  wish === undefined
    ? undefined
    : element(
        'section',
        { 'data-line': 'wish' },
        element('h2', {}, words.wish[wish.kind]),
        wish.words === '' ? room(2) : own(wish.words),
      );
