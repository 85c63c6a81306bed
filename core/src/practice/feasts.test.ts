import { expect, test } from 'vitest';
import { daysFromCivil } from '../time.ts';
import { easterOf, nextFeast } from './feasts.ts';

test.each([
  [2024, 3, 31],
  [2025, 4, 20],
  [2026, 4, 5],
  [2027, 3, 28],
  [2038, 4, 25],
])('Easter of %i', (year, month, day) =>
  expect(easterOf(year)).toBe(daysFromCivil(year, month, day)),
);

const today = daysFromCivil(2026, 12, 1);

test('the next one is told, the day itself included, and none beyond what is known', () => {
  expect(nextFeast('Diwali', today)).toBe(daysFromCivil(2027, 10, 29));
  expect(nextFeast('deepavali', daysFromCivil(2028, 10, 17))).toBe(daysFromCivil(2028, 10, 17));
  expect(nextFeast('Easter', today)).toBe(daysFromCivil(2027, 3, 28));
  expect(nextFeast('rakhi', daysFromCivil(2031, 1, 1))).toBeUndefined();
  expect(nextFeast('Tuesday', today)).toBeUndefined();
});
