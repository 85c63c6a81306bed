import { describe, expect, test } from 'vitest';
import type { Side } from '../person.ts';
import { aStatement, everyStatement } from '../testing/statements.ts';
import { toInstant } from '../time.ts';
import { arranged, asUsual, type ToArrange } from './arrange.ts';
import type { Arrangement } from './portrait.ts';
import { roles, statementKey, type Statement } from './statement.ts';

const first = (kind: Statement['kind'], who?: Side): Statement => {
  const found = everyStatement.find(
    (one) => one.kind === kind && (who === undefined || statementKey(one).includes(`/${who}`)),
  );
  if (found === undefined) throw new Error(kind);
  return found;
};

const all: readonly Statement[] = [
  first('usual-gap'),
  first('in-touch-months'),
  first('less-in-touch'),
  first('begins-then-and-now', 'them'),
  first('begins-then-and-now', 'me'),
  first('answers-come', 'them'),
  first('answers-come', 'me'),
  first('gestures-since-contact', 'them'),
  first('gestures-since-contact', 'me'),
  first('a-beginning', 'me'),
  first('a-beginning', 'them'),
  first('more-often-begins', 'me'),
];

const told = (statements: readonly Statement[], part: Partial<ToArrange> = {}): Arrangement =>
  arranged({ statements, silences: new Map(), isAside: () => false, emphasis: asUsual, ...part });
const keys = (statements: readonly (Statement | undefined)[]): readonly string[] =>
  statements.flatMap((one) => (one === undefined ? [] : [statementKey(one)]));
const atOnce = ({ sections }: Arrangement): readonly string[] =>
  keys(sections.flatMap((one) => one.statements));

describe('what is said', () => {
  test('begins with a beginning by the other; my own side comes second', () => {
    const { first: kindness, own } = told(all);
    expect([kindness?.kind, own?.kind]).toEqual(['a-beginning', 'answers-come']);
    expect(keys([kindness, own]).map((key) => key.split('/')[1])).toEqual(['them', 'me']);
  });

  test('begins with an answer of theirs where they have begun nothing', () => {
    const never = all.filter((one) => statementKey(one).split('/')[1] !== 'them');
    expect(told([...never, first('an-answer', 'them')]).first?.kind).toBe('an-answer');
  });

  test('is no pattern at all, unasked, before something the other gave', () => {
    const nothingGiven = all.filter(({ kind }) => kind !== 'a-beginning');
    expect(told(nothingGiven).first).toBeUndefined();
    expect(atOnce(told(nothingGiven))).toEqual([]);
  });

  test('is at most three sentences, one a quality, a question before the rest', () => {
    expect(atOnce(told(all))).toEqual([
      'more-often-begins/me',
      'answers-come/them',
      'less-in-touch',
    ]);
  });

  test('is of both where it is of one: the two stand together, or neither does', () => {
    const pairs = (['kind-words', 'listens'] as const).flatMap((kind) => [
      first(kind, 'me'),
      first(kind, 'them'),
    ]);
    const { sections } = told([first('a-beginning', 'them'), ...pairs, first('in-touch-months')]);
    const shown = sections.map((one) => keys(one.statements)).filter(({ length }) => length > 0);
    expect(shown).toEqual([['kind-words/me', 'kind-words/them'], ['in-touch-months']]);
    for (const one of sections)
      expect(new Set(keys(one.statements)).size).toBe(one.statements.length);
  });

  test('is all there: at once, on request, or put aside', () => {
    const isAside = ({ kind }: Statement): boolean => kind === 'usual-gap';
    const { first: kindness, own, sections } = told(all, { isAside });
    const everything = [
      ...keys([kindness, own]),
      ...sections.flatMap((one) => keys([...one.statements, ...one.more, ...one.putAside])),
    ];
    expect(everything.toSorted()).toEqual(keys(all).toSorted());
  });

  test('does not depend on the order in which qualities say it', () => {
    expect(told(all.toReversed())).toEqual(told(all));
  });

  test('puts mine before theirs, the newest first', () => {
    const at = (who: Side, time: number): Statement =>
      aStatement({ values: { who, at: toInstant(time) } });
    const { first: kindness, sections } = told([
      at('them', 1),
      at('me', 2),
      at('them', 4),
      at('me', 3),
    ]);
    expect(keys([kindness])).toEqual(['a-beginning/them/4']);
    expect(keys(sections[0].more)).toEqual(['a-beginning/me/2', 'a-beginning/them/1']);
  });

  test('of the other one’s gestures is said on request only', () => {
    const without = all.filter(({ quality }) => quality === 'gestures' || quality === 'initiative');
    expect(atOnce(told(without))).toContain('gestures-since-contact/me');
    expect(atOnce(told(without))).not.toContain('gestures-since-contact/them');
  });
});

test('a question is told at once, whatever stands before it; another gives way', () => {
  const before = [
    first('kind-words', 'me'),
    first('both-tell'),
    first('answers-come', 'them'),
    first('more-often-begins', 'me'),
  ];
  const given = first('a-beginning', 'them');
  expect(atOnce(told([given, ...before, first('less-in-touch')]))).toEqual([
    'more-often-begins/me',
    'answers-come/them',
    'less-in-touch',
  ]);
  expect(atOnce(told([given, ...before]))).toHaveLength(3);
});

describe('what was put aside', () => {
  test('makes room for the next', () => {
    const isAside = ({ kind }: Statement): boolean => roles[kind] === 'question';
    expect(atOnce(told(all, { isAside }))).toContain('in-touch-months');
  });

  test('is no kindness to begin with, nor a side of mine', () => {
    const isAside = (one: Statement): boolean => statementKey(one) === 'answers-come/me';
    expect(told(all, { isAside }).own?.kind).toBe('a-beginning');
  });
});

test('a quality that keeps silent says why, beside its examples', () => {
  const silences: ToArrange['silences'] = new Map([['initiative', { kind: 'range-too-wide' }]]);
  const [section] = told([first('a-beginning', 'them'), first('a-beginning', 'me')], {
    silences,
  }).sections;
  expect(section).toMatchObject({ silent: { kind: 'range-too-wide' }, statements: [] });
});
