// Does this message hold a promise, and if so which words of it, and for when? A small grammar for English and for
// Hindi in Latin letters: one's own act, still to come, for the other or for a day. Precision before reach: what is
// negated, conditional, asked, past or reported is left out, and so is what is said in passing ("see you", "brb").
// It cannot know whether it was meant; that is why every find waits for the user's word.

import type { Instant, Span, Zone } from '../time.ts';
import { daysIn } from './days.ts';
import { hinglishPromise } from './hinglish-promise.ts';
import { englishPromise } from './english-promise.ts';
import { isLeftOut, sentencesIn } from './sentences.ts';

/** What a reader of words made of the whole message. */
export type ReadAs = 'promises' | 'says-else' | 'not-read';

export interface PromiseContext {
  readonly said: Instant;
  readonly zone: Zone;
  /** Taken for a promise, the grammar need only not be against it. */
  readonly reading: ReadAs;
}

export interface PromiseFound {
  /** The sentence that promises, as it was written. */
  readonly what: string;
  readonly due: Span | undefined;
}

/** How clearly a sentence promises: an act and for whom, or only an act. */
export type Clarity = 'clear' | 'needs-a-day';

/** Characters of a message that are looked at; a promise stands early or not at all. */
const looked = 1200;
const longest = 200;
/** Passes over what holds no word of promising, which is nearly everything, at the cost of one look. */
const mayPromise =
  /\bi.?ll\b|\bwill\b|\bi.?.?m g|\blet me\b|promise|gonna|ung[ai]\b|hoo?n\b|\bhu\b/i;

export function promiseIn(text: string, context: PromiseContext): PromiseFound | undefined {
  const beginning = text.slice(0, looked);
  if (context.reading !== 'promises' && !mayPromise.test(beginning)) return undefined;
  const sentences = sentencesIn(beginning);
  // A reader weighs a message as a whole: what one sentence promises can drown in the others.
  if (context.reading === 'says-else' && sentences.length === 1) return undefined;
  for (const sentence of sentences) {
    const found = isLeftOut(sentence) ? undefined : promiseOf(sentence, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

function promiseOf(sentence: string, context: PromiseContext): PromiseFound | undefined {
  const wasRead = context.reading === 'promises';
  const clarity = englishPromise(sentence) ?? hinglishPromise(sentence);
  if (clarity === undefined && !wasRead) return undefined;
  if (context.reading === 'says-else' && clarity !== 'clear') return undefined;
  const due = daysIn(sentence, context)?.span;
  const isClear =
    clarity === 'clear' ||
    (wasRead &&
      (clarity === 'needs-a-day' || (anyAct.test(sentence) && !forNobodyHere.test(sentence))));
  if (due === undefined && !isClear) return undefined;
  return { what: shortened(sentence), due };
}

/** Where a reader took it for a promise, its act may be any. */
const anyAct =
  /\bi ?.?ll\b|\bwill\b|\bgonna\b|\blet me\b|ung[ai]\b|^(?:(?:ok|yes|sure)[, ]+)?call (?:you|u)\b/i;

/** What one does by oneself, or for somebody else: no promise without a day. */
const forNobodyHere = /\b(?:wait|stay|sit|watch|sleep|rest|see)\b|\bto (?:them|him|her)\b/iu;

const shortened = (sentence: string): string =>
  sentence.length <= longest
    ? sentence
    : `${sentence
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
