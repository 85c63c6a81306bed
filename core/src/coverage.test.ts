import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposure, gapsOf, observedSpans, without, type SourceActivity } from './coverage.ts';
import { day, toInstant, type Span } from './time.ts';

const span = (from: number, to: number): Span => ({
  from: toInstant(from * day),
  to: toInstant(to * day),
});
const source = (part: Partial<SourceActivity>): SourceActivity => ({
  first: 10 * day,
  last: 100 * day,
  days: [10, 100],
  chats: 1,
  ...part,
});
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

describe('what could be seen of a tie', () => {
  test('is the time from its first moment to its last, and nothing before or after', () => {
    expect(observedSpans([source({})])).toEqual([{ from: 10 * day, to: 100 * day + 1 }]);
  });

  test('goes on to the end of a file that holds other chats as well', () => {
    const [seen] = observedSpans([source({ chats: 2, days: [...range(10, 101), 160] })]);
    expect(seen.to).toBe(160 * day);
  });

  test('is not broken by the silence of one chat alone', () => {
    expect(observedSpans([source({ days: [10, 60, 100] })])).toHaveLength(1);
    expect(observedSpans([source({ chats: 2, days: [10, 60, 100] })])).toHaveLength(1);
  });

  test('is broken where a file of several chats is empty in all of them for a week', () => {
    const days = [...range(10, 41), ...range(50, 101)];
    expect(observedSpans([source({ chats: 3, days })])).toEqual([
      { from: 10 * day, to: 41 * day },
      { from: 50 * day, to: 100 * day + 1 },
    ]);
    const shorter = [...range(10, 41), ...range(47, 101)];
    expect(observedSpans([source({ chats: 3, days: shorter })])).toHaveLength(1);
  });

  test('is what any one source could see', () => {
    const early = source({ first: 0, last: 20 * day });
    const overlapping = source({ first: 15 * day, last: 30 * day });
    const late = source({ first: 80 * day, last: 90 * day });
    const seen = observedSpans([late, early, overlapping]);
    expect(seen).toEqual([
      { from: 0, to: 30 * day + 1 },
      { from: 80 * day, to: 90 * day + 1 },
    ]);
    expect(gapsOf(seen)).toEqual([{ from: 30 * day + 1, to: 80 * day }]);
  });

  test('of no source is nothing', () => {
    expect([observedSpans([]), gapsOf([])]).toEqual([[], []]);
  });
});

const spans: fc.Arbitrary<readonly Span[]> = fc
  .uniqueArray(fc.nat(200), { maxLength: 8 })
  .map((days) => days.toSorted((a, b) => a - b))
  .map((days) =>
    range(0, Math.floor(days.length / 2)).map((k) => span(days[2 * k], days[2 * k + 1])),
  );
const whole: Span = span(0, 300);
const lengthOf = (some: readonly Span[]): number =>
  some.reduce((sum, { from, to }) => sum + (to - from), 0);

describe('cutting out', () => {
  test('leaves what is outside the cuts, and nothing of them', () => {
    fc.assert(
      fc.property(spans, spans, (some, cuts) => {
        const left = without(some, cuts);
        expect(left.every(({ from, to }) => to > from)).toBe(true);
        for (const cut of cuts) expect(exposure(left, cut.from, cut.to)).toBe(0);
        const inside = cuts.reduce((sum, cut) => sum + exposure(some, cut.from, cut.to), 0);
        expect(lengthOf(left)).toBe(lengthOf(some) - inside);
      }),
    );
  });

  test('exposure counts each instant of a stretch once', () => {
    fc.assert(
      fc.property(spans, (some) => {
        expect(exposure(some, whole.from, whole.to)).toBe(lengthOf(some));
        const seen = exposure(some, 0, 77 * day) + exposure(some, 77 * day, Infinity);
        expect(seen).toBe(lengthOf(some));
      }),
    );
  });
});
