import { describe, expect, test } from 'vitest';
import type { DoubtKind } from '../importers/entry.ts';
import { personKinds, ways } from '../person.ts';
import {
  statementAsks,
  mirrorStatement,
  type Blindness,
  type Rule,
} from '../portrait/statement.ts';
import { qualityKeys, type Range } from '../qualities/quality.ts';
import { countings } from '../practice/ritual.ts';
import { everyCard } from '../testing/cards.ts';
import { everyStatement } from '../testing/statements.ts';
import { peopleless, someTelling as telling } from '../testing/telling.ts';
import { everyCoverage, everyProblem, everyWhy } from '../testing/texts.ts';
import { toInstant } from '../time.ts';
import { en } from './en.ts';
import { forbiddenIn } from './forbidden.ts';
import { mirrorTelling } from './words.ts';

const sentences = everyStatement.map((one) => en.sentence(one, telling));
const rules: Readonly<Record<Rule, true>> = {
  initiative: true,
  presence: true,
  'asks-back': true,
  warmth: true,
  openness: true,
  listening: true,
  'follow-through': true,
  lightness: true,
  'showing-up': true,
  constancy: true,
  change: true,
  more: true,
  'each-year': true,
  'usual-gap': true,
  gestures: true,
};
const blindnesses: Readonly<Record<Blindness, true>> = {
  calls: true,
  reactions: true,
  'in-person': true,
  'other-apps': true,
  words: true,
  'other-languages': true,
  tone: true,
  'after-the-export': true,
};
const doubts: Readonly<Record<DoubtKind, true>> = {
  'not-understood': true,
  'impossible-date': true,
  'date-order': true,
  'out-of-order': true,
  'quoted-header': true,
  'unknown-nontext': true,
  'damaged-characters': true,
  'line-too-long': true,
  'message-too-long': true,
  'other-chat': true,
  repaired: true,
  capped: true,
  'duplicate-key': true,
  truncated: true,
};
const others = [
  ...Object.keys(rules).map((rule) => en.rule(rule as Rule)),
  ...Object.keys(blindnesses).map((one) => en.cannotSee(one as Blindness, telling)),
  ...everyWhy.map((why) => en.silence(why, telling)),
  ...everyCoverage.flatMap((coverage) => en.coverage(coverage, telling)),
];
const ofRituals = [
  ...countings.map((counts) => en.counts(counts)),
  ...[0, 1, 3].flatMap((kept) =>
    [0, 1, 2].map((unseen) => en.kept({ kept, of: Math.max(1, kept), unseen })),
  ),
  en.kept({ kept: 0, of: 0, unseen: 1 }),
];
const everything = [
  ...sentences,
  ...others,
  ...everyProblem.map((problem) => en.problem(problem)),
  ...Object.keys(doubts).flatMap((kind) => [1, 2, 1200].map((n) => en.doubt(kind as DoubtKind, n))),
  ...[0.75, 0.9, 0.99].map((sure) => en.sureness(sure)),
  ...qualityKeys.flatMap((key) => Object.values(en.quality(key))),
  ...personKinds.map((kind) => en.personKind(kind)),
  ...ways.map((way) => en.way(way)),
  ...ofRituals,
  ...everyCard.flatMap((card) => [
    en.card(card, { name: 'Asha', now: toInstant(0), zone: telling.zone }),
    en.cardName(card.kind),
    en.cardRule(card.kind),
  ]),
];

describe('every text', () => {
  test('holds no word that judges, counts what is due, or claims to know', () => {
    expect(everything.flatMap((text) => forbiddenIn(text).map((word) => [word, text]))).toEqual([]);
  });

  test('holds no number that is not one, and no hole', () => {
    expect(
      everything.filter((text) => /NaN|undefined|Infinity|null|\{|\}| {2}/u.test(text)),
    ).toEqual([]);
  });

  test('has its singular and its plural', () => {
    const wrong =
      /\b1 (times|days|weeks|months|years|messages|calls|stretches)\b|\b[02-9] (time|day|week|month|year)\b/u;
    expect(everything.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('speaks of two people and not of itself', () => {
    expect(everything.filter((text) => /\b(I|I’m|me|my)\b/u.test(text))).toEqual([]);
  });
});

describe('every sentence', () => {
  test('begins with a capital and ends as a sentence', () => {
    expect(sentences.filter((text) => !/^[A-Z].*[.?]$/u.test(text))).toEqual([]);
  });

  test('ends in a question where an answer lets it rest', () => {
    const asking = everyStatement.filter(statementAsks);
    expect(asking.filter((one) => !en.sentence(one, telling).endsWith('?'))).toEqual([]);
  });

  test('has a twin that differs by the two people and nothing else', () => {
    for (const one of everyStatement) {
      const twin = en.sentence(mirrorStatement(one), mirrorTelling(telling));
      expect(peopleless(twin)).toBe(peopleless(en.sentence(one, telling)));
    }
  });

  test('of one of the two changes when it is of the other', () => {
    const ofOne = everyStatement.filter(({ values }) => 'who' in values || 'more' in values);
    for (const one of ofOne)
      expect(en.sentence(mirrorStatement(one), telling)).not.toBe(en.sentence(one, telling));
  });

  test('that tells a share tells a range that holds it, to half a tenth', () => {
    for (const one of everyStatement) {
      const range = shareOf(one.values);
      if (range === undefined) continue;
      const told = toldTenths(en.sentence(one, telling));
      expect(told.low).toBeLessThanOrEqual(range.low * 10 + 0.5);
      expect(told.high).toBeGreaterThanOrEqual(range.high * 10 - 0.5);
      expect(told.high).toBeGreaterThan(told.low);
    }
  });

  test('that tells how often in a month tells ranges that hold it, to a half', () => {
    for (const one of everyStatement) {
      if (!('now' in one.values)) continue;
      const told = toldMonthly(en.sentence(one, telling));
      expect(told).toHaveLength(2);
      for (const [k, range] of [one.values.now, one.values.before].entries()) {
        expect(told[k].low).toBeLessThanOrEqual(range.low + 0.5);
        expect(told[k].high).toBeGreaterThanOrEqual(range.high - 0.5);
        expect(told[k].high).toBeGreaterThan(told[k].low);
      }
    }
  });

  test('about openings and answers says that it is of writing where calls cannot be seen', () => {
    const writing = everyStatement.filter(
      ({ kind, blind }) =>
        blind.includes('calls') && /^(both-begin|more-often|answers)/u.test(kind),
    );
    expect(writing.filter((one) => !en.sentence(one, telling).includes('in writing'))).toEqual([]);
  });
});

const shareOf = (values: object): Range | undefined => {
  const { range, answered } = values as { range?: Range; answered?: Range };
  return range ?? answered;
};

const toRange = (low: number, high: number): Range => ({ low, high });

function toldTenths(sentence: string): Range {
  if (sentence.includes('nearly every time')) return toRange(9, 10);
  return toldIn(
    sentence,
    /(?:at most (\w+)(?: times)? in 10|\(?(\d+) to (\d+)(?: times in 10|\)))/gu,
  )[0];
}

const toldMonthly = (sentence: string): readonly Range[] =>
  toldIn(sentence, /(?:at most (\w+)(?: times)?|(\d+) to (\d+) times) a month/gu);

const toldIn = (sentence: string, pattern: RegExp): readonly Range[] =>
  [...sentence.matchAll(pattern)].map(([, most, low, high]) =>
    most === undefined ? toRange(Number(low), Number(high)) : toRange(0, countOf(most)),
  );

const countOf = (word: string): number => ({ once: 1, twice: 2 })[word] ?? Number(word);
