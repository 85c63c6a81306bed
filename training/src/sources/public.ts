// What other people have published, with their labels brought into our heads. Where theirs mean something else,
// the text teaches nothing of that head.

import { join } from 'node:path';
import type { Text } from '../example.ts';
import { jsonLinesIn } from './lines.ts';

interface Row<Labels> {
  readonly split: 'train' | 'dev';
  readonly text: string;
  readonly context?: readonly string[];
  readonly labels: Labels;
}

type Source = (folder: string) => readonly Text[];

const rows = <Labels>(folder: string, name: string): readonly Row<Labels>[] =>
  jsonLinesIn<Row<Labels>>(join(folder, `${name}.jsonl`));

interface Emotions {
  readonly emotions: readonly string[];
  readonly warmth: number;
  readonly distress: number;
  readonly amusement: number;
}

/** Remorse alone is an apology, and an apology alone is no trouble. */
const onlySorry = ({ emotions }: Emotions): boolean =>
  emotions.includes('remorse') &&
  !emotions.some((one) => ['sadness', 'grief', 'fear', 'disappointment'].includes(one));

const goemotions: Source = (folder) =>
  rows<Emotions>(folder, 'goemotions').map(({ split, text, labels }) => ({
    domain: 'goemotions',
    split,
    text,
    language: 'english',
    weight: 1.5,
    emotions: labels.emotions,
    labels: {
      warmth: labels.warmth === 1,
      lightness: labels.amusement === 1,
      ...(onlySorry(labels) ? {} : { trouble: labels.distress === 1 }),
    },
  }));

interface Telling {
  readonly emo_disclosure: number;
  readonly info_disclosure: number;
  readonly support: number;
}

const offmychest: Source = (folder) =>
  rows<Telling>(folder, 'offmychest').map(({ split, text, labels, context }) => ({
    domain: 'offmychest',
    split,
    text,
    before: context?.at(-1),
    language: 'english',
    weight: 2,
    labels: {
      disclosure: labels.emo_disclosure === 1,
      information: labels.info_disclosure === 1,
      support: labels.support === 1,
    },
  }));

const undertakes =
  /\b(i'?ll|i will|i shall|we'?ll|we will|will (?:send|call|get|let|be|forward|do))\b/iu;

/** Request and commitment are one label there: who undertakes something is told from who is asked by the words. */
const emailintent: Source = (folder) =>
  rows<{ readonly actionable: number }>(folder, 'emailintent').map(({ split, text, labels }) => {
    const acts = labels.actionable === 1;
    const mine = undertakes.test(text);
    return {
      domain: 'emailintent',
      split,
      text,
      language: 'english',
      weight: 0.5,
      labels: { commitment: acts && mine, request: acts && !mine },
    };
  });

const hinglishTop: Source = (folder) =>
  rows<{ readonly plan: number }>(folder, 'hinglish_top').map(({ split, text, labels }) => ({
    domain: 'hinglish_top',
    split,
    text,
    language: 'hinglish',
    weight: 0.25,
    labels: { plan: labels.plan === 1 },
  }));

export const publicTexts = (folder: string): readonly Text[] =>
  [goemotions, offmychest, emailintent, hinglishTop].flatMap((source) => source(folder));
