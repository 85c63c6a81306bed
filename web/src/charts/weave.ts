// How two people's months become two strands. Thickness is how often each took a turn; the more goes back
// and forth, the closer the strands twist; when it is quiet they run thin and hang apart. A tie is drawn
// against its own busiest months and nobody else's. Each lively stretch makes whole twists, so that quiet
// finds the strands apart, mine above, theirs below.

import { both, type Both, type ThreadMonth } from '@eachother/core';

export interface Sample {
  readonly x: number;
  readonly y: Both<number>;
  readonly thick: Both<number>;
  /** Unit vector across the strand. */
  readonly across: Both<{ readonly x: number; readonly y: number }>;
  readonly phase: number;
  readonly observed: boolean;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Free space left and right of the strands. */
  readonly pad: number;
  /** Distance between samples in px. */
  readonly step: number;
}

export function weave(months: readonly ThreadMonth[], frame: Frame): readonly Sample[] {
  if (months.length === 0) return [];
  const strengths = strengthsOf(months);
  const inner = frame.width - 2 * frame.pad;
  const count = Math.max(2, Math.ceil(inner / frame.step) + 1);
  const points = Array.from({ length: count }, (_, i) =>
    pointAt(strengths, frame.pad + (inner * i) / (count - 1), frame),
  );
  const phases = phasesOf(points, frame.width);
  return leaning(bridged(points.map((point, i) => sampleOf(point, phases[i], frame))));
}

/** Where a month's middle lies on the drawing. */
export const xOfMonth = (month: number, months: number, frame: Frame): number =>
  frame.pad + ((month + 0.5) * (frame.width - 2 * frame.pad)) / months;

/** A month as the drawing sees it: nothing but shares of this tie's own fullness. */
interface Strength {
  readonly me: number;
  readonly them: number;
  readonly close: number;
  readonly observed: boolean;
}

const quiet = 0.1;

function strengthsOf(months: readonly ThreadMonth[]): readonly Strength[] {
  const fullTurns = high(months.flatMap(({ turns }) => [turns.me, turns.them]));
  const fullExchange = high(months.map(({ exchanges }) => exchanges));
  return months.map((month) => ({
    me: Math.min(1.2, Math.sqrt(month.turns.me / fullTurns)),
    them: Math.min(1.2, Math.sqrt(month.turns.them / fullTurns)),
    close: Math.min(1, Math.sqrt(month.exchanges / fullExchange)),
    observed: month.observed,
  }));
}

/** The 90 % point of what is there: one wild month does not make every other look thin. */
function high(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 1;
}

/** What one place on the drawing takes from the months around it. */
interface Point extends Strength {
  readonly x: number;
  /** As `close`, from further around: how far apart the strands hang changes slowly. */
  readonly held: number;
}

function pointAt(months: readonly Strength[], x: number, frame: Frame): Point {
  const perMonth = (frame.width - 2 * frame.pad) / months.length;
  const at = (x - frame.pad) / perMonth;
  const near = blurred(months, at, Math.max(0.5, 7 / perMonth));
  const { close: held } = blurred(months, at, Math.max(0.75, 14 / perMonth));
  const { observed } = months[Math.min(months.length - 1, Math.floor(at))];
  return { ...near, x, held, observed };
}

/** Months flow into each other; what was not observed takes no part in it. */
function blurred(
  months: readonly Strength[],
  at: number,
  spread: number,
): Omit<Strength, 'observed'> {
  const from = Math.max(0, Math.floor(at - 3 * spread));
  const to = Math.min(months.length - 1, Math.ceil(at + 3 * spread));
  let [weights, me, them, close] = [1e-9, 0, 0, 0];
  for (let i = from; i <= to; i += 1) {
    const month = months[i];
    if (!month.observed) continue;
    const weight = Math.exp(-(((i + 0.5 - at) / spread) ** 2) / 2);
    weights += weight;
    me += weight * month.me;
    them += weight * month.them;
    close += weight * month.close;
  }
  return { me: me / weights, them: them / weights, close: close / weights };
}

function phasesOf(points: readonly Point[], width: number): readonly number[] {
  const shortest = shortestTwist(width);
  const phases: number[] = [];
  for (const stretch of runsOf(points, isQuiet)) {
    const base = phases.at(-1) ?? 0;
    phases.push(...turnOver(stretch, shortest).map((phase) => base + phase));
  }
  return phases;
}

/** Half a twist where it is closest, in px. */
const shortestTwist = (width: number): number => Math.max(13, Math.min(27, 10 + width / 65));

const isQuiet = (point: Point): boolean => !point.observed || point.close < quiet;

/** Neighbours of one sort, kept together. */
function runsOf<T>(things: readonly T[], sort: (thing: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const thing of things) {
    const run = runs.at(-1);
    if (run !== undefined && sort(run[0]) === sort(thing)) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}

/** Phase along one stretch, ending on a whole number of twists. */
function turnOver(stretch: readonly Point[], shortest: number): readonly number[] {
  if (isQuiet(stretch[0])) return stretch.map(() => 0);
  let sum = 0;
  const grown = stretch.map((point, i) => {
    const dx = i === 0 ? 0 : point.x - stretch[i - 1].x;
    sum += (Math.PI * dx * (0.2 + 0.8 * point.close ** 1.4)) / shortest;
    return sum;
  });
  const whole = 2 * Math.PI * Math.round(sum / (2 * Math.PI));
  return grown.map((phase) => (sum === 0 ? 0 : (phase * whole) / sum));
}

type Unleaned = Omit<Sample, 'across'>;

function sampleOf(point: Point, phase: number, frame: Frame): Unleaned {
  const middle = frame.height / 2;
  const fullest = Math.min(frame.height * 0.085, shortestTwist(frame.width) * 0.52);
  const apart = frame.height * (0.33 - 0.2 * ease(point.held));
  // A slack thread is not a ruled line.
  const slack = (1 - ease(Math.min(1, point.held * 3))) * frame.height * 0.028;
  const swing = Math.cos(phase) * apart;
  return {
    x: point.x,
    y: {
      me: middle - swing + slack * Math.sin(point.x / 41),
      them: middle + swing + slack * Math.sin(point.x / 33 + 2),
    },
    thick: { me: 1 + fullest * point.me, them: 1.2 + fullest * point.them },
    phase,
    observed: point.observed,
  };
}

const ease = (t: number): number => t * t * (3 - 2 * t);

/** Across what was not observed the strands only point from where they left off to where they return. */
function bridged(samples: readonly Unleaned[]): readonly Unleaned[] {
  return runsOf(samples, (sample) => sample.observed).flatMap((run, i, runs) => {
    if (run[0].observed) return run;
    const before = runs[i - 1]?.at(-1) ?? runs[i + 1]?.[0] ?? run[0];
    const after = runs[i + 1]?.[0] ?? before;
    return run.map((sample, k) => {
      const t = ease((k + 1) / (run.length + 1));
      const y = both((side) => before.y[side] + (after.y[side] - before.y[side]) * t);
      return { ...sample, y };
    });
  });
}

/** Which way is across each strand, at every sample: thickness is meant across it, not upright. */
function leaning(samples: readonly Unleaned[]): readonly Sample[] {
  return samples.map((sample, i) => {
    const before = samples[Math.max(0, i - 1)];
    const after = samples[Math.min(samples.length - 1, i + 1)];
    const dx = after.x - before.x;
    const across = both((side) => {
      const dy = after.y[side] - before.y[side];
      const length = Math.hypot(dx, dy);
      return { x: -dy / length, y: dx / length };
    });
    return { ...sample, across };
  });
}
