// Readings beside labels: the chance of a head, whether it is said, and a count of words as the plainest rival.

import {
  bitOf,
  classBit,
  classesByWord,
  createReader,
  Scan,
  type Head,
  type WordClass,
} from '@eachother/core/measured';
import { areaUnderCurve, countsOf, f1, precision, recall } from '@eachother/training';

export interface Labelled {
  readonly text: string;
  readonly before?: string | undefined;
  readonly label: boolean;
}

export interface HeadScore {
  readonly texts: number;
  readonly there: number;
  readonly said: number;
  /** Areas under the curve. */
  readonly area: number;
  readonly areaOfWords: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of saying it wherever such a word stands. */
  readonly f1OfWords: number;
}

/** Which words a list of words would look for. */
const wordsOf: Readonly<Record<Head, readonly WordClass[]>> = {
  opens: ['greets'],
  warmth: ['thanks', 'fond', 'hearts'],
  trouble: ['hard', 'tears'],
  disclosure: ['feels'],
  information: ['me'],
  support: ['comforts'],
  lightness: ['laugh'],
  commitment: ['will'],
  request: ['asksTo'],
  plan: ['joint', 'time'],
  question: ['asks'],
  followUp: ['asks'],
  apology: ['sorry'],
  forward: ['spreads'],
};

const reader = createReader();
const scan = new Scan('words', classesByWord());

export function scoreHead(head: Head, all: readonly Labelled[]): HeadScore {
  const labels = all.map(({ label }) => label);
  const readings = all.map(({ text, before }) => reader.read(text, before));
  const words = all.map(({ text }) => countOf(head, text));
  const said = readings.map(({ says }) => (says & bitOf(head)) !== 0);
  const counts = countsOf(said, labels);
  return {
    texts: all.length,
    there: counts.there,
    said: counts.said,
    area: areaUnderCurve(
      readings.map(({ chances }) => chances?.[head] ?? 0),
      labels,
    ),
    areaOfWords: areaUnderCurve(words, labels),
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
    f1OfWords: f1(
      countsOf(
        words.map((one) => one > 0),
        labels,
      ),
    ),
  };
}

function countOf(head: Head, text: string): number {
  const bits = wordsOf[head].reduce((all, name) => all | classBit(name), 0);
  scan.read(text);
  let count = 0;
  for (let at = 0; at < scan.wordCount; at += 1) if (scan.classes[at] & bits) count += 1;
  return count;
}
