// The days of one person: awake or asleep, busy or free, at weekends otherwise; never quite the same hours.
// "Lived" time runs fast when a person is likely to write and almost stands still at night.

import type { Random } from './random.ts';

export const day = 86_400;
const cell = 1200;
/** Below this rate a person sleeps. */
export const asleep = 0.2;

export interface Rhythm {
  /** Hours from UTC. */
  readonly zone: number;
  /** Hours of the local day. */
  readonly wake: number;
  readonly sleep: number;
  /** Activity left at night. */
  readonly leak: number;
  /** How much work takes from activity, and how active weekends are. */
  readonly work: number;
  readonly weekend: number;
}

export interface Activity {
  /** Lived seconds at a time, and back. */
  lived(at: number): number;
  when(lived: number): number;
  /** How fast lived time runs then; 1 on average. */
  rate(at: number): number;
  /** Seconds awake until then. */
  awake(at: number): number;
  /** Nights between two times, counted at four in the morning. */
  nights(from: number, to: number): number;
}

export function createActivity(rhythm: Rhythm, days: number, random: Random): Activity {
  const raw = ratesOf(rhythm, Math.floor((days * day) / cell) + 2, random);
  const mean = raw.reduce((sum, rate) => sum + rate, 0) / raw.length;
  const rates = raw.map((rate) => rate / mean);
  const lived = sumsOf(rates);
  const awake = sumsOf(rates.map((rate) => (rate > asleep ? 1 : 0)));
  const last = rates.length - 1;
  const cellOf = (at: number): number => Math.min(last, Math.max(0, Math.floor(at / cell)));
  const along = (sums: Float64Array, at: number): number => {
    const i = cellOf(at);
    const next = sums[Math.min(last, i + 1)];
    return sums[i] + ((next - sums[i]) * (at % cell)) / cell;
  };
  const night = (at: number): number => Math.floor((at + (rhythm.zone - 4) * 3600) / day);
  return {
    lived: (at) => along(lived, at),
    awake: (at) => along(awake, at),
    when: (time) => {
      const i = cellBelow(lived, time);
      return Math.min(last * cell, i * cell + (time - lived[i]) / rates[i]);
    },
    rate: (at) => rates[cellOf(at)],
    nights: (from, to) => night(to) - night(from),
  };
}

/** Seconds that have passed at the beginning of each cell, at these speeds. */
function sumsOf(rates: Float64Array): Float64Array {
  const sums = new Float64Array(rates.length);
  for (let i = 1; i < rates.length; i += 1) sums[i] = sums[i - 1] + rates[i - 1] * cell;
  return sums;
}

function cellBelow(sums: Float64Array, lived: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sums[middle] <= lived) low = middle;
    else high = middle - 1;
  }
  return low;
}

function ratesOf(rhythm: Rhythm, cells: number, random: Random): Float64Array {
  const hours = Float64Array.from({ length: cellsOfDay }, (_, slot) => hourOf(slot, rhythm.zone));
  const working = hours.map((hour) => awakeRate(hour) * (isAtWork(hour) ? 1 - rhythm.work : 1));
  const free = hours.map((hour) => awakeRate(hour) * rhythm.weekend);
  const nights = Math.ceil(cells / cellsOfDay) + 2;
  const [wakes, sleeps] = [0.6, 0.7].map((spread) =>
    Float64Array.from({ length: nights }, () => random.normal(0, spread)),
  );
  const first = Math.floor(rhythm.zone / 24);
  const rates = new Float64Array(cells);
  for (let i = 0; i < cells; i += 1) {
    const today = Math.floor((i * cell) / day + rhythm.zone / 24) - first;
    const [slot, isFree] = [i % cellsOfDay, today % 7 >= 5];
    const wake = rhythm.wake + wakes[today] + (isFree ? 1 : 0);
    const before = rhythm.sleep + sleeps[Math.max(0, today - 1)];
    const hour = hours[slot];
    const awake = (hour >= wake && hour < rhythm.sleep + sleeps[today]) || hour + 24 < before;
    rates[i] = !awake ? rhythm.leak : isFree ? free[slot] : working[slot];
  }
  return rates;
}

const cellsOfDay = day / cell;

function hourOf(slot: number, zone: number): number {
  const local = (slot * cell) / 3600 + zone;
  return local - 24 * Math.floor(local / 24);
}

const hill = (hour: number, top: number, width: number): number =>
  Math.exp(-0.5 * ((hour - top) / width) ** 2);
const awakeRate = (hour: number): number =>
  0.75 + 0.35 * hill(hour, 12.8, 1) + 0.9 * hill(hour, 20.5, 2.2);
const isAtWork = (hour: number): boolean => hour > 9.5 && hour < 17 && !(hour > 12 && hour < 13.5);
