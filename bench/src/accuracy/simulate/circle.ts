// Ties of one life: its seasons, and one quiet stretch (exams, illness, a move), are in all of them at
// once. Nothing happens to any single tie, and some of their histories begin later than others.

import { createRandom, type Random } from './random.ts';
import { simulateTie, weeks, type TieCourse } from './weekly.ts';

const members = 8;

export function simulateCircle(seed: number): readonly TieCourse[] {
  const random = createRandom(seed);
  const season = seasonOf(random);
  return Array.from({ length: members }, (_, k) => {
    const tie = simulateTie('stable', seed * 100 + k, season);
    const begins = random.chance(1 / 3) ? random.whole(10, 60) : 0;
    const since = (values: Float64Array): Float64Array => values.slice().fill(0, 0, begins);
    return { ...tie, counts: since(tie.counts), seen: since(tie.seen) };
  });
}

function seasonOf(random: Random): Float64Array {
  const [swing, shift] = [random.uniform(0.25, 0.6), random.uniform(0, 52)];
  const [from, length, left] = [
    random.whole(60, 120),
    random.whole(6, 15),
    random.uniform(0.15, 0.5),
  ];
  return Float64Array.from({ length: weeks }, (_, week) => {
    const quiet = week >= from && week < from + length;
    return Math.exp(swing * Math.sin((2 * Math.PI * (week - shift)) / 52)) * (quiet ? left : 1);
  });
}
