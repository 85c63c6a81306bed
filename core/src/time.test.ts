import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOfWall, day, daysFromCivil, toWallTime, wallText } from './time.ts';

/** As the standard library would write it. */
const standard = (wall: number): string =>
  Temporal.Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });

test('wall time is written as the standard writes it, in every year there is', () => {
  const within = (years: number): fc.Arbitrary<number> =>
    fc.integer({ min: -years * 365 * day, max: years * 365 * day });
  fc.assert(
    fc.property(fc.oneof(within(60), within(3000), within(200_000)), (wall) => {
      expect(wallText(toWallTime(wall))).toBe(standard(wall));
    }),
    { numRuns: 1000 },
  );
});

test('every day of four hundred years and more has its date, and leads back to it', () => {
  const wrong: string[] = [];
  for (let days = daysFromCivil(1800, 1, 1); days < daysFromCivil(2210, 1, 1); days += 1) {
    const { year, month, dayOfMonth } = dateOfWall(toWallTime(days * day));
    const is = new Date(days * day);
    const isRight =
      year === is.getUTCFullYear() &&
      month === is.getUTCMonth() + 1 &&
      dayOfMonth === is.getUTCDate() &&
      daysFromCivil(year, month, dayOfMonth) === days;
    if (!isRight) wrong.push(is.toISOString());
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1969, 12, 31, '1969-12-31T00:00:00'],
  [2000, 2, 29, '2000-02-29T00:00:00'],
  [2100, 3, 1, '2100-03-01T00:00:00'],
])('the %d-%d-%d is on its day', (year, month, dayOfMonth, text) => {
  expect(wallText(toWallTime(daysFromCivil(year, month, dayOfMonth) * day))).toBe(text);
});
