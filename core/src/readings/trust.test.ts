import { expect, test } from 'vitest';
import { bitOf, languages, type Head } from './heads.ts';
import { trustedHeads, type Checked, type Precision } from './trust.ts';

const held = (precision: Precision, checks: readonly Checked[], head: Head = 'trouble') => {
  const hears = trustedHeads(precision, checks);
  return languages.filter((_, k) => (hears[k] & bitOf(head)) !== 0);
};
const inEnglish =
  (value: number): Precision =>
  (_, language) =>
    language === 'english' ? value : undefined;
const checks = (right: number, wrong: number): readonly Checked[] =>
  [...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((one) => ({
    head: 'trouble',
    language: 'english',
    right: one,
  }));

test('a reading is believed where it was right eight times in ten, and only in that language', () => {
  expect(held(inEnglish(0.8), [])).toEqual(['none', 'english']);
  expect(held(inEnglish(0.79), [])).toEqual(['none']);
});

test('the user’s own checks can settle it either way', () => {
  expect(held(inEnglish(0.75), checks(5, 0))).toEqual(['none', 'english']);
  expect(held(inEnglish(0.85), checks(0, 2))).toEqual(['none']);
});

test('where nothing was measured twenty checks are needed', () => {
  expect(held(() => undefined, checks(19, 0))).toEqual(['none']);
  expect(held(() => undefined, checks(17, 3))).toEqual(['none', 'english']);
  expect(held(() => undefined, checks(15, 5))).toEqual(['none']);
});

test('checks of one head say nothing of another, and no check makes another language be read', () => {
  expect(held(inEnglish(0.75), checks(5, 0), 'warmth')).toEqual(['none']);
  const tamil = checks(40, 0).map((one) => ({ ...one, language: 'other' as const }));
  expect(held(() => undefined, tamil)).toEqual(['none']);
});
