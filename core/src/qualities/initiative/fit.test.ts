import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bins } from './bins.ts';
import {
  fitHabits,
  openingByBin,
  posteriorSlope,
  usedGaps,
  type BothGaps,
  type Gaps,
} from './fit.ts';

const filled = (fill: Readonly<Record<number, number>>): Float64Array =>
  Float64Array.from({ length: bins }, (_, bin) => fill[bin] ?? 0);

/** Bin 20 is about half a minute, 45 an hour, 66 a day, of waking time. */
const gaps: BothGaps = {
  own: usedGaps({
    ended: filled({ 15: 30, 20: 60, 25: 20, 60: 12, 66: 25, 70: 9 }),
    open: filled({ 20: 40, 27: 55, 40: 30 }),
  }),
  other: usedGaps({
    ended: filled({ 20: 40, 27: 80, 38: 50, 45: 20, 66: 8, 71: 4 }),
    open: filled({ 15: 25, 20: 30, 66: 12 }),
  }),
};

const within = (u: readonly number[]): Float64Array => Float64Array.from(u);

const half = ({ ended, open }: Gaps) =>
  usedGaps({ ended: ended.map((n) => n / 2), open: open.map((n) => n / 2) });
const halved = ({ own, other }: BothGaps): BothGaps => ({ own: half(own), other: half(other) });

describe('fitting habits', () => {
  test('follows a slope that is the slope', () => {
    const somewhere = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(somewhere, fc.nat(12), (u, i) => {
        const step = 1e-5;
        const at = (move: number): number =>
          posteriorSlope(gaps, within(u.map((value, k) => (k === i ? value + move : value)))).value;
        const rise = (at(step) - at(-step)) / (2 * step);
        const { gradient } = posteriorSlope(gaps, within(u));
        expect(Math.abs(gradient[i] - rise)).toBeLessThan(1e-4 * Math.max(1, Math.abs(rise)));
      }),
    );
  });

  test('takes quick messages for going on, and late ones for openings', () => {
    const { afterOwn, afterOther } = openingByBin(fitHabits(gaps).habits);
    expect(afterOwn[20]).toBeLessThan(0.01);
    expect(afterOwn[66]).toBeGreaterThan(0.95);
    expect(afterOther[27]).toBeLessThan(0.01);
    expect(afterOther[71]).toBeGreaterThan(0.5);
  });

  test('gives a late answer the benefit of the doubt that a late word of one’s own does not get', () => {
    const { afterOwn, afterOther } = openingByBin(fitHabits(gaps).habits);
    expect(afterOther[52]).toBeLessThan(afterOwn[52]);
  });

  test('falls back on people in general when there is nothing to learn from', () => {
    const nothing = usedGaps({ ended: filled({}), open: filled({}) });
    const { mu, phi } = fitHabits({ own: nothing, other: nothing }).habits;
    expect(mu * 86_400).toBeCloseTo(0.5, 3);
    expect(phi).toBeCloseTo(Math.exp(-0.25), 3);
  });

  test('finds the same habits from where another summer of the same two ended', () => {
    const cold = openingByBin(fitHabits(gaps).habits);
    const warm = openingByBin(fitHabits(gaps, fitHabits(halved(gaps)).at).habits);
    for (const bin of gaps.other.used)
      expect(warm.afterOther[bin]).toBeCloseTo(cold.afterOther[bin], 2);
    for (const bin of gaps.own.used) expect(warm.afterOwn[bin]).toBeCloseTo(cold.afterOwn[bin], 2);
  });

  test('does not believe that anyone opens all day', () => {
    const often = usedGaps({ ended: filled({ 55: 4000 }), open: filled({}) });
    const never = usedGaps({ ended: filled({}), open: filled({}) });
    expect(fitHabits({ own: often, other: never }).habits.mu * 86_400).toBeLessThan(6);
  });
});
