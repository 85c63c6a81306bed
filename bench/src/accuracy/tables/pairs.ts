// The part of the document on whose openings they are, from simulated pairs.

import { fixedGaps } from '../score/fixed-gap.ts';
import type { PairScore } from '../score/pair-score.ts';
import { firstSeed, plan } from '../score/pair-scores.ts';
import { held, pull, shareError, shareSlope, width, wrongSide } from '../score/share-errors.ts';
import { median } from '../score/statistics.ts';
import { families } from '../simulate/habits.ts';
import {
  atLeast,
  atMost,
  between,
  goals,
  hundredths,
  share,
  table,
  type Goal,
  type Row,
} from './markdown.ts';

const gaps = fixedGaps.map((hours) => `${hours} h`);
const head = ['', 'pairs', 'error', ...gaps, 'long run', 'held', 'width', 'openings found'];

export function pairs(scores: readonly PairScore[]): string {
  const last = firstSeed + scores.length - 1;
  const rows = [
    ...plan.map(({ size }) => row(messages(size), ofSize(scores, size))),
    ...families.map((family) => row(family, ofFamily(scores, family))),
    row('all', scores),
  ];
  return `
${scores.length} pairs, made for this run (seeds ${firstSeed} to ${last}); what was chosen in the method was chosen on others.
_Error_: root mean square of my share of the openings, as found, less my share of those there were; beside it the
same for rules that call whatever follows on a fixed silence an opening. _Long run_: beside my share in a life
that goes on, which is what the ranges are about. _Openings found_: as part of those there were, in the middle pair;
no such count is ever told.

${table(head, rows)}
${goals(goalsOf(scores))}`;
}

const messages = (size: number): string => `${size.toLocaleString('en-GB')} messages`;
const ofSize = (scores: readonly PairScore[], size: number): readonly PairScore[] =>
  scores.filter((score) => score.size === size);
const ofFamily = (scores: readonly PairScore[], family: string): readonly PairScore[] =>
  scores.filter((score) => score.family === family);

const goalsOf = (scores: readonly PairScore[]): readonly Goal[] => [
  ...plan.map(({ size, error }) =>
    atMost(`error, ${messages(size)}`, error, shareError(real(ofSize(scores, size)))),
  ),
  atLeast('slope of found over true', 0.87, shareSlope(real(scores))),
  between('pull towards the middle', [-0.03, 0.03], pull(real(scores))),
  between('90 % ranges that hold the long run', [0.88, 0.95], held(long(scores)), hundredths),
  ...plan.map(({ size, width: most }) =>
    atMost(`mean width, ${messages(size)}`, most, width(long(ofSize(scores, size)))),
  ),
  atMost('ranges on the wrong side of the middle', 0.01, wrongSide(long(scores)), hundredths),
];

const real = (scores: readonly PairScore[]) =>
  scores.map((score) => ({ true: score.realised, found: score.share.me }));

const long = (scores: readonly PairScore[]) =>
  scores.map(({ share: { me, low, high }, propensity }) => ({
    true: propensity,
    found: me,
    low,
    high,
  }));

function row(name: string, scores: readonly PairScore[]): Row {
  const byGap = fixedGaps.map((_, k) =>
    shareError(scores.map(({ byGap, realised }) => ({ true: realised, found: byGap[k] }))),
  );
  const counted = scores.map(({ share: { mine, theirs }, openings }) => (mine + theirs) / openings);
  return [
    name,
    String(scores.length),
    share(shareError(real(scores))),
    ...byGap.map(share),
    share(shareError(long(scores))),
    hundredths(held(long(scores))),
    share(width(long(scores))),
    hundredths(median(counted)),
  ];
}
