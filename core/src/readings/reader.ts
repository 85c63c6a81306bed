// What one message carries, read on the device from its words and from what the other said before. A language
// it does not know is withheld: no chances, which is not the same as none. It hears tone only in words and emoji,
// knows neither the people nor what happened, and irony passes it by.

import { certainIn, refutedIn } from './certain.ts';
import { classesByWord } from './classes.ts';
import { futures } from './futures.ts';
import { bitOf, heads, type Head, type TextLanguage } from './heads.ts';
import { languageTeller } from './language.ts';
import { modelOf, type Weights } from './model.ts';
import { Scan } from './scan.ts';
import { Signs } from './signs.ts';
import type { ReadLanguage } from './read-languages.ts';
import { curves, type Curve } from './weights/curves.ts';
import { weights } from './weights/weights.ts';

export interface Reading {
  readonly language: TextLanguage;
  /** Bits of heads. Whoever tells of a head asks `isTrusted` or the user first. */
  readonly says: number;
  /** Chance per head by the weights alone, whatever a word settled; undefined when the language is not covered. */
  readonly chances: Readonly<Record<Head, number>> | undefined;
}

export interface Reader {
  /** Changes whenever readings may change. */
  readonly version: string;
  /** `before`: the other's previous message. */
  read(text: string, before?: string): Reading;
}

export const createReader = (): Reader => readerOf(weights, curves);

/** For the training command, which measures what it has just fitted. */
export function readerOf(
  weights: Weights & { readonly version: string },
  curves: Readonly<Record<ReadLanguage, Curve>>,
): Reader {
  const model = modelOf(weights);
  const classes = classesByWord();
  const tell = languageTeller();
  const scan = new Scan('parts', classes);
  const earlier = new Scan('words', classes);
  const signs = new Signs(futures());
  const guess = { hinglish: () => model.hinglish(scan), isFamiliar: model.isFamiliar };
  return {
    version: weights.version,
    read(text, before) {
      const language = tell(scan.read(text), guess);
      if (language === 'other') return { language, says: 0, chances: undefined };
      // Emoji and digits alone are read like English: laughter and hearts need no words.
      const as: ReadLanguage = language === 'none' ? 'english' : language;
      signs.read(scan, text, as === 'english' ? undefined : as);
      const was = before === undefined || before === '' ? undefined : earlier.read(before);
      if (was !== undefined) signs.readBefore(scan, was);
      return readingOf(
        { language, certain: certainIn(scan, signs), refuted: refutedIn(signs.promised) },
        model.sum(scan, signs, was),
        curves[as],
      );
    },
  };
}

const bitsOf = heads.map(bitOf);

interface Seen {
  readonly language: TextLanguage;
  /** Bits of heads that one word or mark settles. */
  readonly certain: number;
  /** Bits of heads that the words take back. */
  readonly refuted: number;
}

function readingOf(
  { language, certain, refuted }: Seen,
  odds: Float64Array,
  { slopes, lifts, least }: Curve,
): Reading {
  const chances = {} as Record<Head, number>;
  let says = certain;
  for (let place = 0; place < heads.length; place += 1) {
    const chance = 1 / (1 + Math.exp(-(slopes[place] * odds[place] + lifts[place])));
    const bit = bitsOf[place];
    // Still in the order the weights give.
    if (refuted & bit) chances[heads[place]] = chance * doubt;
    else {
      // Also where a word settles it: the weights know that word, and the rest of the message.
      chances[heads[place]] = chance;
      if (chance >= least[place]) says |= bit;
    }
  }
  return { language, says, chances };
}

/** What is left of a chance where words take it back. */
const doubt = 0.2;
