// The weeks of a tie over three years: busy and quiet ones, seasons, missing exports, and in some of them a
// change that a careful eye would want to see, or one it should let pass.

import { swing } from './openings.ts';
import { createRandom, type Random } from './random.ts';

export const courses = [
  'stable',
  'seasonal',
  'lull',
  'fade',
  'drop',
  'silent',
  'growth',
  'fade and back',
] as const;
export type Course = (typeof courses)[number];

export const weeks = 156;

export interface TieCourse {
  readonly course: Course;
  /** Openings in each week, and whether it could be seen. */
  readonly counts: Float64Array;
  readonly seen: Float64Array;
  /** Openings a week, usually. */
  readonly usual: number;
  /** Week in which the change begins, and weeks it takes. */
  readonly onset: number;
  readonly takes: number;
  /** What is left of the usual when a fall is over. */
  readonly left: number;
}

/** `season`: a factor for each week, of a life the tie is part of. */
export function simulateTie(
  course: Course,
  seed: number,
  season: Float64Array = evenly,
): TieCourse {
  const random = createRandom(seed);
  const usual = random.scale(0.3, 9);
  const [onset, left] = [random.whole(60, 105), leftOf(course, random)];
  const takes = takesOf(course, random);
  const change = changeOf(course, { onset, takes, stays: random.whole(16, 30) });
  const busy = busyness(course, random);
  const seen = seenWeeks(random);
  const variance = random.scale(1, 2.5);
  const counts = seen.map(
    (share, week) =>
      share * count(usual * season[week] * busy[week] * left ** change(week), variance, random),
  );
  return { course, counts, seen, usual, onset, takes, left };
}

const evenly = new Float64Array(weeks).fill(1);

function leftOf(course: Course, random: Random): number {
  if (course === 'lull') return random.uniform(0.1, 0.4);
  if (course === 'silent') return 0.02;
  return course === 'growth' ? random.uniform(1.6, 3) : random.uniform(0.12, 0.5);
}

function takesOf(course: Course, random: Random): number {
  if (course === 'lull') return random.whole(5, 11);
  if (course === 'fade') return random.whole(20, 53);
  if (course === 'growth') return random.whole(10, 40);
  return course === 'fade and back' ? random.whole(20, 36) : 0;
}

interface Change {
  readonly onset: number;
  readonly takes: number;
  /** Weeks a fall lasts before it is taken back. */
  readonly stays: number;
}

/** How much of the change is there in a week: 0 none, 1 all of it. */
function changeOf(course: Course, { onset, takes, stays }: Change): (week: number) => number {
  const clipped = (value: number): number => Math.min(1, Math.max(0, value));
  const rise = (week: number): number => clipped((week - onset) / takes);
  const back = (week: number): number => clipped((onset + takes + stays - week) / 12);
  switch (course) {
    case 'stable':
    case 'seasonal':
      return () => 0;
    case 'lull':
      return (week) => (week >= onset && week < onset + takes ? 1 : 0);
    case 'drop':
    case 'silent':
      return (week) => (week >= onset ? 1 : 0);
    case 'fade':
    case 'growth':
      return rise;
    case 'fade and back':
      return (week) => rise(week) * back(week);
  }
}

/** Slow swings around 1, and the seasons of a year. */
function busyness(course: Course, random: Random): Float64Array {
  const slow = swing(weeks, random.uniform(0.1, 0.45), random.uniform(2, 8), random);
  const seasons = course === 'seasonal' ? random.uniform(0.25, 0.6) : random.uniform(0, 0.2);
  const shift = random.uniform(0, 52);
  return slow.map(
    (level, week) => level * Math.exp(seasons * Math.sin((2 * Math.PI * (week - shift)) / 52)),
  );
}

/** In one tie of seven some weeks are missing from the export. */
function seenWeeks(random: Random): Float64Array {
  const seen = new Float64Array(weeks).fill(1);
  const [from, length] = [random.whole(20, 120), random.whole(4, 13)];
  return random.chance(0.15) ? seen.fill(0, from, from + length) : seen;
}

/** `variance`: of the count, in means; 1 is chance alone. */
function count(mean: number, variance: number, random: Random): number {
  if (variance < 1.02) return random.poisson(mean);
  return random.poisson(random.gamma(mean / (variance - 1), variance - 1));
}
