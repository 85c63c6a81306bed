// Months of invented ties, for tests and for looking at the drawings.

import { toInstant, type ThreadMonth } from '@eachother/core';

/** A month of the thread; say only what matters to the test. */
export function aMonth(index: number, about: Partial<ThreadMonth> = {}): ThreadMonth {
  return {
    from: toInstant(Date.UTC(2022, index, 1)),
    to: toInstant(Date.UTC(2022, index + 1, 1)),
    turns: { me: 20, them: 18 },
    exchanges: 25,
    observed: true,
    ...about,
  };
}

/** Some years with a life of their own: a lively start, a long quiet, a missing stretch, a return. */
export function someMonths(length: number, seed = 1): readonly ThreadMonth[] {
  const wave = (i: number, slow: number): number => 0.6 + 0.4 * Math.sin(i / slow + seed);
  return Array.from({ length }, (_, i) => {
    const part = i / length;
    const hush = part > 0.42 && part < 0.56 ? 0.004 : 1;
    const life = (0.35 + 0.65 * wave(i, 4.7)) * hush * (part > 0.85 ? 1.6 : 1);
    const me = Math.round(60 * life * wave(i, 2.3));
    const them = Math.round(50 * life * wave(i + 9, 3.1));
    const observed = !(part > 0.7 && part < 0.77);
    return aMonth(i, {
      turns: observed ? { me, them } : { me: 0, them: 0 },
      exchanges: observed ? Math.round(Math.min(me, them) * 1.4) : 0,
      observed,
    });
  });
}
