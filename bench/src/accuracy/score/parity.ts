// Beside the program the method was designed with: the same chances, shares and signs in the words?

import { join } from 'node:path';
import { cueNames, cuesOf, lookBack, openingChances, wordsOf } from '@eachother/core/measured';
import { columnsIn, jsonIn } from '../files.ts';
import { historyOf } from '../history.ts';
import { shareOf } from './share-found.ts';

export interface PairParity {
  readonly id: string;
  readonly messages: number;
  /** Greatest difference of a message's chance, and differences of the share and the ends of its range. */
  readonly chance: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A simulated pair with what the reference found. */
interface PairFixture {
  readonly id: string;
  readonly n: number;
  readonly reference: {
    readonly share: number;
    readonly lo: number;
    readonly hi: number;
    readonly first_q: readonly number[];
  };
}

export const pairParity = (folder: string): readonly PairParity[] =>
  jsonIn<readonly PairFixture[]>(join(folder, 'fixture.json')).map(({ id, n, reference }) => {
    const [at, by] = columnsIn(join(folder, `${id}.csv`));
    const history = historyOf({ at, by });
    const share = shareOf(history);
    return {
      id,
      messages: n,
      chance: farthest(openingChances(history).q, reference.first_q),
      share: share.me - reference.share,
      low: share.low - reference.lo,
      high: share.high - reference.hi,
    };
  });

export interface TextParity {
  readonly messages: number;
  /** Cues that differ, of all that were looked for. */
  readonly different: number;
  readonly cues: number;
  readonly chance: number;
}

/** A chat of invented messages; `applies`: whether its words were asked, `F`: its cues in our order. */
interface TextFixture {
  readonly t: readonly number[];
  readonly who: readonly number[];
  readonly text: readonly string[];
  readonly applies: readonly number[];
  readonly F: readonly (readonly number[])[];
  readonly q: readonly number[];
}

export function textParity(folder: string): TextParity {
  const { t, who, text, applies, F, q } = jsonIn<TextFixture>(join(folder, 'text_fixture.json'));
  const words = text.map((message, i) => wordsOf(who[i], message));
  const asked = [...t.keys()].filter((i) => applies[i] === 1);
  const different = asked.flatMap((i) => {
    const found = cuesOf(words[i], words.slice(Math.max(0, i - lookBack), i));
    return cueNames.filter((cue, k) => found[cue] !== (F[i][k] === 1));
  });
  const chances = openingChances(historyOf({ at: t, by: who, texts: text })).q;
  return {
    messages: t.length,
    different: different.length,
    cues: asked.length * cueNames.length,
    chance: farthest(chances, q),
  };
}

const farthest = (found: ArrayLike<number>, reference: readonly number[]): number =>
  Math.max(...reference.map((value, i) => Math.abs(value - found[i])));
