import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../../sample/random.ts';
import type { Weekly } from './counts.ts';
import { moreAt } from './more.ts';

const weeks = 156;

function poisson(mean: number, random: Random): number {
  let [count, passed] = [0, random.wait(1)];
  while (passed < mean) {
    count += 1;
    passed += random.wait(1);
  }
  return count;
}

/** Three years of counts at a rate a week, that come in spells of a month. */
function counted(rate: (week: number) => number, random: Random): Weekly {
  let spell = 1;
  const counts = Float64Array.from({ length: weeks }, (_, k) => {
    if (k % 4 === 0) spell = random.around(0.95, 0.3);
    return poisson(rate(k) * spell, random);
  });
  return weekly(
    counts,
    counts.map(() => 1),
  );
}

const weekly = (counts: Float64Array, seen: Float64Array): Weekly => ({
  counts,
  seen,
  weight: seen,
});

const times = 200;
const often = (rate: (week: number) => number): number => {
  const random = createRandom(9);
  const said = Array.from({ length: times }, () => moreAt(counted(rate, random), weeks));
  return said.filter((one) => one !== undefined).length / times;
};

describe('a deepening tie', () => {
  test('is mostly seen when there is three times as much as a year ago', () => {
    expect(often((week) => (week < 130 ? 1 : 3))).toBeGreaterThan(0.6);
  });

  test('is told from when, next to the same half year a year before', () => {
    const tie = counted((week) => (week < 126 ? 1 : 6), createRandom(3));
    expect(moreAt(tie, weeks)).toMatchObject({ since: 130, before: 78 });
  });

  test('is not seen in one that comes and goes with the year', () => {
    expect(often((week) => 2 * (1 + 0.6 * Math.sin((week / 52) * 2 * Math.PI)))).toBeLessThan(0.02);
  });

  test('needs both half years to have been seen', () => {
    const { counts } = counted((week) => (week < 126 ? 1 : 6), createRandom(3));
    const seenFrom = (from: number) => counts.map((_, k) => (k < from ? 0 : 1));
    expect(moreAt(weekly(counts, seenFrom(80)), weeks)).toBeDefined();
    expect(moreAt(weekly(counts, seenFrom(100)), weeks)).toBeUndefined();
    expect(moreAt(weekly(counts.subarray(80), counts.subarray(80)), 76)).toBeUndefined();
  });
});

test.each([0.1, 0.3, 1, 4])(
  'a steady tie of %d a week is said to deepen less than once in twenty years',
  (rate) => {
    const random = createRandom(7);
    let [alarms, years] = [0, 0];
    for (let n = 0; n < times; n += 1) {
      const tie = counted(() => rate, random);
      const said = Array.from({ length: 19 }, (_, k) => moreAt(tie, 82 + 4 * k) !== undefined);
      alarms += said.filter((one, k) => one && said[k - 1] !== true).length;
      years += 74 / 52;
    }
    expect(alarms / years).toBeLessThan(0.05);
  },
);
