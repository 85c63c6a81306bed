// The part of the document on answers, from the same simulated pairs.

import { bandOf } from '@eachother/core/measured';
import type { AnswerScore, PairScore } from '../score/pair-score.ts';
import { part, rootMeanSquare } from '../score/statistics.ts';
import { families } from '../simulate/habits.ts';
import { atMost, goals, hundredths, share, table, type Row } from './markdown.ts';

/** Below so many openings that waited, nothing is said of answers. */
const least = 15;

export function answers(scores: readonly PairScore[]): string {
  const told = tellable(scores);
  return `
Of the same pairs, each of the two where at least ${least} openings waited for their answer. _Share_: root mean square
error of the share that was answered. _Wait_: of the natural logarithm of the middle wait, beside what it would
be if every opening were known; _awake_: of what is told, beside the time that the person was awake until the answer,
which has to be guessed from when they write. _Band_: told in the right words, from within the hour to in their own time. In
cascades openings fall into the middle of conversations, where nobody could tell them from answers.

${table(
  ['', 'people', 'share', 'wait', 'awake', 'band'],
  [
    ...families.map((family) =>
      row(family, tellable(scores.filter((score) => score.family === family))),
    ),
    row('all', told),
  ],
)}
${goals([
  atMost('answered share, error', 0.11, shareError(told)),
  atMost('middle wait, error of the logarithm', 0.3, waitError(told)),
])}`;
}

const tellable = (scores: readonly PairScore[]): readonly AnswerScore[] =>
  scores.flatMap((score) => score.answers).filter(({ pending }) => pending >= least);

const shareError = (all: readonly AnswerScore[]): number =>
  rootMeanSquare(all.map((one) => one.share.found - one.share.true));
const waitError = (all: readonly AnswerScore[]): number =>
  rootMeanSquare(all.map(({ wait }) => Math.log(wait.found / wait.known)));
const awakeError = (all: readonly AnswerScore[]): number =>
  rootMeanSquare(all.map(({ wait }) => Math.log(wait.told / wait.awake)));
const rightBand = (all: readonly AnswerScore[]): number =>
  part(all, ({ wait }) => bandOf(wait.told) === bandOf(wait.awake));

const row = (name: string, all: readonly AnswerScore[]): Row => [
  name,
  String(all.length),
  ...[shareError, waitError, awakeError].map((error) => share(error(all))),
  hundredths(rightBand(all)),
];
