// Which language a text is in, as far as readings must know: what they can read, and what they must not. Scripts
// first; then small words; then, between English and Hinglish, the letters; and words met nowhere before. It cannot
// tell closely mixed languages apart, and a name on its own is no language.

import { wordHash } from './classes.ts';
import type { TextLanguage } from './heads.ts';
import { englishWords, foreignWords, hinglishWords, notHindi } from './language-words.ts';
import { Scan } from './scan.ts';

interface Known {
  /** A bit a foreign language, and `ours` for English and Hinglish. */
  readonly bits: ReadonlyMap<number, number>;
  readonly notHindi: ReadonlySet<number>;
}
const ours = 1 << 30;

export interface Guess {
  /** Log odds of Hinglish against English, from the letters. */
  readonly hinglish: () => number;
  /** Whether a word was met while fitting. */
  readonly isFamiliar: (word: number) => boolean;
}

export function languageTeller(): (scan: Scan, guess: Guess) => TextLanguage {
  const known = knownWords();
  const counts = new Uint16Array(Object.keys(foreignWords).length);
  return (scan, guess) => {
    const { latin, oddLatin, devanagari, foreign } = scan;
    const roman = latin + oddLatin;
    if (roman + devanagari + foreign === 0) return 'none';
    if (foreign > roman + devanagari) return 'other';
    if (devanagari >= roman) return hasAny(scan, known.notHindi) ? 'other' : 'hindi';
    return inLatin(scan, { known, counts, guess });
  };
}

interface Tools {
  readonly known: Known;
  readonly counts: Uint16Array;
  readonly guess: Guess;
}

function inLatin(scan: Scan, { known, counts, guess }: Tools): TextLanguage {
  counts.fill(0);
  let own = 0;
  let strange = 0;
  let foreign = 0;
  let exclusive = 0;
  for (let at = 0; at < scan.wordCount; at += 1) {
    const word = scan.words[at];
    const bits = known.bits.get(word) ?? 0;
    const isOurs = (bits & ours) !== 0 || scan.classes[at] !== 0;
    if (bits === ours || (bits === 0 && isOurs)) own += 1;
    if (!isOurs && !guess.isFamiliar(word)) strange += 1;
    if (!isOurs && bits !== 0) exclusive += 1;
    for (let rest = bits & ~ours; rest !== 0; rest &= rest - 1)
      foreign = Math.max(foreign, ++counts[31 - Math.clz32(rest & -rest)]);
  }
  // Symbols are of no language.
  const words = scan.wordCount - scan.emoji;
  strange = Math.max(0, strange - scan.emoji);
  if (isForeign({ words, own, foreign, exclusive, strange, odd: scan.oddLatin })) return 'other';
  return guess.hinglish() > 0 ? 'hinglish' : 'english';
}

interface Counts {
  readonly words: number;
  /** Words of English or Hinglish that no other language here has. */
  readonly own: number;
  /** Words of the one other language that has most of them. */
  readonly foreign: number;
  /** Words that English and Hinglish have not. */
  readonly exclusive: number;
  readonly strange: number;
  readonly odd: number;
}

const isForeign = ({ words, own, foreign, exclusive, strange, odd }: Counts): boolean =>
  (foreign > own &&
    exclusive > 0 &&
    foreign + strange > words / 3 &&
    foreign + strange + odd > 1) ||
  (odd > 0 && own === 0 && strange > 0) ||
  (words > 2 && strange > 2 * own && strange > words / 2);

const hasAny = (scan: Scan, words: ReadonlySet<number>): boolean => {
  for (let at = 0; at < scan.wordCount; at += 1) if (words.has(scan.words[at])) return true;
  return false;
};

function knownWords(): Known {
  const scan = new Scan('words', new Map());
  const hashes = (words: string): readonly number[] =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => wordHash(scan, word));
  const bits = new Map<number, number>();
  const add = (words: string, bit: number): void => {
    for (const hash of hashes(words)) bits.set(hash, (bits.get(hash) ?? 0) | bit);
  };
  Object.values(foreignWords).forEach((words, place) => add(words, 1 << place));
  add(englishWords, ours);
  add(hinglishWords, ours);
  return { bits, notHindi: new Set(hashes(notHindi)) };
}
