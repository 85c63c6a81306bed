import { expect, test } from 'vitest';
import { aPerson, aPortrait, someStatements } from '../testing/sheets.ts';
import { aStatement } from '../testing/statements.ts';
import { toInstant } from '../time.ts';
import { offeredBy } from './offered.ts';

const gesture = aStatement({
  kind: 'gestures-since-contact',
  quality: 'gestures',
  values: { who: 'me', count: 14, since: toInstant(0) },
});
const portrait = aPortrait(aPerson(1, 'Maya'), [...someStatements, gesture]);
const kinds = (from: number, to: number) => {
  const period = { from: toInstant(from), to: toInstant(to) };
  const { kindnesses, patterns } = offeredBy(portrait, period);
  return [kindnesses.length, patterns.length];
};

test('kindnesses are of the other, patterns of either; gestures are not offered', () => {
  const { kindnesses, patterns } = offeredBy(portrait, undefined);
  expect(kindnesses.map(({ kind }) => kind)).toEqual(['a-beginning']);
  expect(patterns.map(({ kind }) => kind)).not.toContain('gestures-since-contact');
  expect(patterns.length).toBeGreaterThanOrEqual(4);
});

test('only what speaks of the time that was chosen is offered', () => {
  expect(kinds(Date.UTC(2019, 0), Date.UTC(2020, 0))).toEqual([0, 0]);
  expect(kinds(Date.UTC(2025, 5), Date.UTC(2027, 0))[0]).toBe(0);
  expect(kinds(Date.UTC(2025, 0), Date.UTC(2027, 0))[0]).toBe(1);
});
