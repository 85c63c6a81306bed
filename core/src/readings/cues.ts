// Signs in the words of a message, and of the few before it, that it opens a conversation or goes on with
// one. Each is yes or no; the weights were found on labelled chats.

import {
  answers,
  closings,
  greetings,
  howAreYou,
  leads,
  news,
  stopWords,
  type Lexicon,
} from './openers.ts';
import { tokens } from './tokens.ts';

export const cueNames = [
  'greet',
  'how',
  'answer',
  'news',
  'question',
  'close',
  'overlap',
  'asks',
] as const;
export type Cue = (typeof cueNames)[number];

/** Log odds of an opening that each cue adds. */
export const cueWeights: { readonly [C in Cue]: number } = {
  greet: 3.2,
  how: 2.4,
  answer: -1,
  news: 1.8,
  question: -1.5,
  close: 0.4,
  overlap: -1.2,
  asks: 0.4,
};

export interface Words {
  readonly by: number;
  readonly text: string;
  readonly tokens: readonly string[];
  /** Beginnings of its longer words, common ones left out. */
  readonly stems: ReadonlySet<string>;
}

/** Tokens and stems are made when first asked for: most messages only pass by. */
export function wordsOf(by: number, text: string): Words {
  let made: readonly string[] | undefined;
  let stems: ReadonlySet<string> | undefined;
  return {
    by,
    text,
    get tokens() {
      made ??= tokens(text);
      return made;
    },
    get stems() {
      stems ??= stemsOf(this.tokens);
      return stems;
    },
  };
}

const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .filter((word) => word.length >= 5 && !stopWords.has(word))
      .map((word) => word.slice(0, 5)),
  );

/** How many messages before the one in question are looked at. */
export const lookBack = 6;

/** `before`: the messages before it, oldest first, at most `lookBack`; not empty. */
export function cuesOf(message: Words, before: readonly Words[]): { readonly [C in Cue]: boolean } {
  const last = before[before.length - 1];
  const earlier = before.length > 1 ? before[before.length - 2] : undefined;
  const greets = greetsIn(message.tokens);
  const greeted = greetsIn(last.tokens);
  const asked = last.text.includes('?') || (earlier?.by === last.by && earlier.text.includes('?'));
  return {
    greet: greets && !greeted,
    how: holds(message.tokens.slice(0, 14), howAreYou) && !greeted && !last.text.includes('?'),
    answer: beginsWith(message.tokens, answers) && !greets,
    news: beginsWith(message.tokens, news),
    question: asked && message.by !== last.by,
    close: holds(last.tokens.slice(-16), closings),
    overlap: sharesStem(message, before),
    asks: message.text.includes('?'),
  };
}

/** Begins like an answer or a greeting: a language the lists know does so often. */
export const beginsKnown = (words: readonly string[]): boolean =>
  beginsWith(words, answers) || greetsIn(words);

const matchesAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index] === word);

const beginsWith = (
  words: readonly string[],
  { words: single, phrases }: Lexicon,
  at = 0,
): boolean =>
  words.length > at &&
  (single.has(words[at]) ||
    phrases.get(words[at])?.some((phrase) => matchesAt(words, at, phrase)) === true);

const greetsIn = (words: readonly string[]): boolean =>
  beginsWith(words, greetings) ||
  (words.length > 1 && leads.words.has(words[0]) && beginsWith(words, greetings, 1));

const holds = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.some((_, at) => beginsWith(words, lexicon, at));

const sharesStem = ({ stems }: Words, before: readonly Words[]): boolean =>
  stems.size > 0 && before.some((one) => [...stems].some((stem) => one.stems.has(stem)));
