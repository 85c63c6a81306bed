// From log odds to chances that hold on chats, and where a head is said, for each language: found on chats that
// the weights had not seen, never on Reddit.

import {
  bitOf,
  heads,
  readLanguages,
  type Head,
  type ReadLanguage,
} from '@eachother/core/measured';
import { countsOf, f1, type Counts } from './statistics.ts';

export interface Seen {
  readonly language: ReadLanguage;
  /** Log odds a head. */
  readonly odds: readonly number[];
  readonly labels: ReadonlySet<Head>;
  /** Heads that a word or mark settles, as bits. */
  readonly certain: number;
  readonly refuted: number;
}

export interface Curve {
  readonly slopes: readonly number[];
  readonly lifts: readonly number[];
  readonly least: readonly number[];
}

/** Heads of which something is said about people: right first, found second. The others look for something to ask about. */
const told: ReadonlySet<Head> = new Set([
  'opens',
  'warmth',
  'trouble',
  'disclosure',
  'information',
  'support',
  'lightness',
  'followUp',
]);
/** Nothing is said about people by these: as often right as found. */
const unspoken: ReadonlySet<Head> = new Set(['request', 'plan', 'apology', 'forward']);
/** A little more than what is asked of the hold-out, so that it is not missed by bad luck. */
const wanted = (head: Head): number => (told.has(head) ? 0.88 : unspoken.has(head) ? 0 : 0.82);
/** How much of the best F1 must be left for being right that often. */
const willing = (head: Head): number => (told.has(head) ? 0.25 : 0.75);
const fewest = 8;

export function curvesOf(seen: readonly Seen[]): Readonly<Record<ReadLanguage, Curve>> {
  const of = (language: ReadLanguage): Curve => {
    const own = seen.filter((one) => one.language === language);
    const found = heads.map((head, place) => curveOf(head, place, own, seen));
    return {
      slopes: found.map(({ slope }) => slope),
      lifts: found.map(({ lift }) => lift),
      least: found.map(({ least }) => least),
    };
  };
  return Object.fromEntries(readLanguages.map((language) => [language, of(language)])) as Record<
    ReadLanguage,
    Curve
  >;
}

interface Line {
  readonly slope: number;
  readonly lift: number;
}

function curveOf(
  head: Head,
  place: number,
  own: readonly Seen[],
  all: readonly Seen[],
): Line & { readonly least: number } {
  const positives = own.filter(({ labels }) => labels.has(head)).length;
  const texts = positives < fewest ? all : own;
  const odds = texts.map((one) => one.odds[place]);
  const labels = texts.map((one) => one.labels.has(head));
  const line = straightened(odds, labels);
  const chances = odds.map((one) => 1 / (1 + Math.exp(-(line.slope * one + line.lift))));
  const settled = chances.map((chance, k) => settledChance(chance, texts[k], head));
  return { ...line, least: leastOf(head, settled, labels) };
}

/** As the app does: said whatever the threshold, or never. */
export function settledChance(chance: number, { certain, refuted }: Seen, head: Head): number {
  if (refuted & bitOf(head)) return 0;
  return certain & bitOf(head) ? 1 : chance;
}

/** Platt's line by Newton's steps, with his smoothed targets. */
function straightened(odds: readonly number[], labels: readonly boolean[]): Line {
  const there = labels.filter(Boolean).length;
  const high = (there + 1) / (there + 2);
  const low = 1 / (labels.length - there + 2);
  let [slope, lift] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-3, 0, 1e-3];
    odds.forEach((x, k) => {
      const p = 1 / (1 + Math.exp(-(slope * x + lift)));
      const error = p - (labels[k] ? high : low);
      const weight = Math.max(1e-9, p * (1 - p));
      g0 += error * x;
      g1 += error;
      h00 += weight * x * x;
      h01 += weight * x;
      h11 += weight;
    });
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    lift -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: Math.max(0.05, slope), lift };
}

/** The best F1 among thresholds that are right often enough; where none is, the best that does not say too much. */
function leastOf(head: Head, chances: readonly number[], labels: readonly boolean[]): number {
  let best = { least: 0.5, f1: -1 };
  let any = { least: 0.5, f1: -1 };
  for (let least = 0.03; least < 0.96; least += 0.01) {
    const counts = countsOf(
      chances.map((chance) => chance >= least),
      labels,
    );
    const found = { least: Number(least.toFixed(2)), f1: f1(counts) };
    // Nothing is said more often than it is there: what is rare is easily cried too often.
    if (counts.said <= counts.there && found.f1 > any.f1) any = found;
    if (leaning(counts) >= wanted(head) && found.f1 > best.f1) best = found;
  }
  return best.f1 > any.f1 * willing(head) ? best.least : any.least;
}

/** Towards not knowing where little was said, as trust does. */
const leaning = ({ right, said }: Counts): number => (right + 1) / (said + 2);
