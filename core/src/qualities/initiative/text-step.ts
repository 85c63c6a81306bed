// What the words say about the chance of an opening. Only where the lists know the language, only after a
// quarter of an hour of quiet, only for messages with words: otherwise the times stand as they are. Nothing
// of the text is kept.

import type { History } from '../../history.ts';
import {
  beginsKnown,
  cueNames,
  cuesOf,
  cueWeights,
  lookBack,
  wordsOf,
  type Words,
} from '../../readings/cues.ts';
import { tokens } from '../../readings/tokens.ts';
import type { Sequence } from './sequence.ts';

const quietEnough = 900;
const constant = -1.2;
const ofTimes = 0.35;
const clip = 6;
const leastKnown = 0.12;
const leastMessages = 30;
/** Messages looked at to tell the language; more would not change the answer. */
const languageSample = 10_000;
const sampleBlock = 200;
/** Texts fetched from the store at a time. */
const block = 2000;

export function textStep(
  history: History,
  sequence: Sequence,
  fromTimes: Float64Array,
): Float64Array {
  const q = fromTimes.slice();
  if (!history.hasWords || !isLanguageKnown(history, sequence)) return q;
  const recent: Words[] = [];
  eachText(history, sequence, (i, text) => {
    const words = wordsOf(sequence.by[i], text);
    const quiet = i > 0 && sequence.at[i] - sequence.over[i - 1] >= quietEnough;
    if (quiet && words.tokens.length > 0) q[i] = corrected(fromTimes[i], words, recent);
    recent.push(words);
    if (recent.length > lookBack) recent.shift();
  });
  if (q.length > 0) q[0] = 1;
  return q;
}

function corrected(fromTimes: number, words: Words, before: readonly Words[]): number {
  const logit = Math.log(fromTimes + 1e-12) - Math.log(1 - fromTimes + 1e-12);
  const cues = cuesOf(words, before);
  let z = constant + ofTimes * Math.min(clip, Math.max(-clip, logit));
  for (const cue of cueNames) if (cues[cue]) z += cueWeights[cue];
  return 1 / (1 + Math.exp(-z));
}

function isLanguageKnown(history: History, sequence: Sequence): boolean {
  let withWords = 0;
  let known = 0;
  const { row } = sequence;
  const every = Math.max(1, Math.ceil(row.length / languageSample));
  for (let from = 0; from < row.length; from += every * sampleBlock) {
    const to = Math.min(row.length, from + sampleBlock);
    for (const text of history.texts(row[from], row[to - 1] + 1)) {
      const words = tokens(text);
      if (words.length === 0) continue;
      withWords += 1;
      if (beginsKnown(words)) known += 1;
    }
  }
  return withWords >= leastMessages && known >= leastKnown * withWords;
}

function eachText(
  history: History,
  { row }: Sequence,
  see: (i: number, text: string) => void,
): void {
  let from = -1;
  let texts: readonly string[] = [];
  for (let i = 0; i < row.length; i += 1) {
    if (from < 0 || row[i] >= from + texts.length) {
      from = row[i];
      texts = history.texts(from, Math.min(history.length, from + block));
    }
    see(i, texts[row[i] - from]);
  }
}
