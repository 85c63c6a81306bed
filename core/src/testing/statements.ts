// Statements of every kind, over a grid of values each may take: for laws about sentences. A new kind breaks
// the build here until its values are told.

import type { Side } from '../person.ts';
import {
  roles,
  type Band,
  type Blindness,
  type Says,
  type Statement,
  type StatementKind,
} from '../portrait/statement.ts';
import type { QualityKey, Range } from '../qualities/quality.ts';
import { toInstant } from '../time.ts';

type Grid = { readonly [K in StatementKind]: readonly Says[K][] };

const sides: readonly Side[] = ['me', 'them'];
const shares: readonly Range[] = [0, 0.02, 0.3, 0.55, 0.86, 0.97].flatMap((low) =>
  [0.01, 0.1, 0.34].map((width) => ({ low, high: Math.min(1, low + width) })),
);
const mostly = shares.filter(({ low }) => low > 0.5);
const monthly: readonly Range[] = [0, 0.4, 1, 3.2, 40].flatMap((low) =>
  [0.1, 1.4, 12].map((width) => ({ low, high: low + width })),
);
const lengths = [0.1, 0.8, 1, 2.4, 6, 9, 13, 14, 25, 59, 61, 180, 364, 699, 701, 2000];
const bands: readonly (Band | undefined)[] = [
  'within-the-hour',
  'same-day',
  'within-days',
  'in-their-own-time',
  undefined,
];
const at = toInstant(Date.UTC(2024, 4, 12, 9));
const since = toInstant(Date.UTC(2025, 10, 3));
const until = toInstant(Date.UTC(2026, 2, 9));
const stretches = [
  { since, until },
  { since, until: since },
];
const ofEach = <T>(make: (who: Side) => T): readonly T[] => sides.map(make);
const rates = stretches.flatMap((stretch) =>
  monthly.map((now, k) => ({ ...stretch, now, before: monthly[(k + 4) % monthly.length] })),
);

const grid: Grid = {
  'both-begin': shares.map((mine) => ({ mine })),
  'more-often-begins': mostly.flatMap((range) =>
    ofEach((who) => ({ who, share: (range.low + range.high) / 2, range })),
  ),
  'beginnings-not-clear': [{}],
  'beginnings-shifted': shares.flatMap((lately, k) =>
    ofEach((more) => ({ more, lately, before: shares[(k + 3) % shares.length], until })),
  ),
  'a-beginning': ofEach((who) => ({ who, at })),
  'answers-come': bands.flatMap((band) =>
    shares.flatMap((answered) => ofEach((who) => ({ who, band, answered }))),
  ),
  'an-answer': ofEach((who) => ({ who, at })),
  'asks-back': shares.flatMap((asked) => ofEach((who) => ({ who, asked }))),
  'kind-words': shares.flatMap((turns) => ofEach((who) => ({ who, turns }))),
  'kind-words-returned': [{}],
  'a-kind-word': ofEach((who) => ({ who, at })),
  'both-tell': [{}],
  'tells-more': mostly.flatMap((share) => ofEach((who) => ({ who, share }))),
  listens: shares.flatMap((met) => ofEach((who) => ({ who, met }))),
  'tells-in-turn': shares.flatMap((times) => ofEach((who) => ({ who, times }))),
  'an-ear': ofEach((who) => ({ who, at, how: who === 'me' ? 'asked' : 'kindly' })),
  'plans-since': [
    [5, 0, 0, 0, 0],
    [5, 1, 1, 0, 2],
    [0, 0, 5, 1, 0],
    [4, 2, 1, 2, 1],
    [1, 1, 4, 0, 3],
  ].flatMap(([happened, moved, fellThrough, letGo, unknown], k) =>
    ofEach((who) => ({
      who,
      since,
      happened,
      moved,
      fellThrough,
      letGo,
      unknown,
      range: shares[k * 3],
    })),
  ),
  'did-as-said': ofEach((who) => ({ who, at })),
  'laughs-together': shares.map((conversations) => ({ conversations, last: at })),
  'a-laugh': [{ at }],
  'comes-in-hard-times': shares.flatMap(({ low }, k) =>
    ofEach((who) => ({ who, times: 2 + (k % 2), ratio: { low: low + 0.4, high: low + 1.5 + k } })),
  ),
  'came-in-hard-time': (['wrote', 'called', 'visited', 'asked'] as const).flatMap((how) =>
    [undefined, until].flatMap((again) => ofEach((who) => ({ who, since, at, how, again }))),
  ),
  'quieter-since': stretches,
  'less-in-touch': rates,
  'more-in-touch': rates,
  'long-quiet': lengths.map((days, k) => ({
    days,
    usual: { low: lengths[Math.floor(k / 2)], high: days },
    until,
  })),
  'quiet-season': stretches,
  'begins-then-and-now': rates.flatMap((rate) => ofEach((who) => ({ who, ...rate }))),
  'each-year': [3, 12].map((years) => ({ years, around: at })),
  'in-touch-months': [6, 7, 12, 13].flatMap((of) =>
    [0, 1, 5, of].map((months) => ({ months, of, until })),
  ),
  'usual-gap': lengths.flatMap((low, k) =>
    lengths.slice(k).map((high) => ({ low, days: (low + high) / 2, high })),
  ),
  'gestures-since-contact': [3, 40, 1200].flatMap((count) =>
    ofEach((who) => ({ who, count, since })),
  ),
};

const qualityOf: { readonly [K in StatementKind]: QualityKey } = {
  'both-begin': 'initiative',
  'more-often-begins': 'initiative',
  'beginnings-not-clear': 'initiative',
  'beginnings-shifted': 'initiative',
  'a-beginning': 'initiative',
  'answers-come': 'presence',
  'an-answer': 'presence',
  'asks-back': 'presence',
  'kind-words': 'warmth',
  'kind-words-returned': 'warmth',
  'a-kind-word': 'warmth',
  'both-tell': 'openness',
  'tells-more': 'openness',
  listens: 'openness',
  'tells-in-turn': 'openness',
  'an-ear': 'openness',
  'plans-since': 'follow-through',
  'did-as-said': 'follow-through',
  'laughs-together': 'lightness',
  'a-laugh': 'lightness',
  'comes-in-hard-times': 'showing-up',
  'came-in-hard-time': 'showing-up',
  'quieter-since': 'constancy',
  'less-in-touch': 'constancy',
  'long-quiet': 'constancy',
  'more-in-touch': 'constancy',
  'quiet-season': 'constancy',
  'each-year': 'constancy',
  'in-touch-months': 'constancy',
  'begins-then-and-now': 'constancy',
  'usual-gap': 'constancy',
  'gestures-since-contact': 'gestures',
};

const blind: readonly (readonly Blindness[])[] = [
  ['in-person', 'other-apps'],
  ['calls', 'in-person', 'other-apps'],
];

export const aStatement = (part: Partial<Statement> = {}): Statement =>
  ({
    kind: 'a-beginning',
    quality: 'initiative',
    values: { who: 'them', at },
    evidence: [],
    sure: undefined,
    rule: 'initiative',
    blind: [],
    span: undefined,
    ...part,
  }) as Statement;

export const kinds = Object.keys(roles) as readonly StatementKind[];

/** Every kind with every of its values, once where calls can be seen and once where they cannot. */
export const everyStatement: readonly Statement[] = kinds.flatMap((kind) =>
  (grid[kind] as readonly Says[StatementKind][]).flatMap((values) =>
    blind.map((unseen) =>
      aStatement({
        kind,
        values,
        quality: qualityOf[kind],
        blind: unseen,
      } as Partial<Statement>),
    ),
  ),
);
