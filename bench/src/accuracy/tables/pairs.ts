// The part of the document on whose openings they are, from simulated pairs.

import { fixedGaps } from '../score/fixed-gap.ts';
import type { PairScore } from '../score/pair-score.ts';
import { firstSeed, sizes } from '../score/pair-scores.ts';
import { held, pull, shareError, shareSlope, width, wrongSide } from '../score/share-errors.ts';
import { median } from '../score/statistics.ts';
import { families } from '../simulate/habits.ts';
import { atLeast, atMost, between, goals, hundredths, share, table, type Row } from './markdown.ts';

export function pairs(scores: readonly PairScore[]): string {
  const of = (size: number): readonly PairScore[] => scores.filter((score) => score.size === size);
  return `
${scores.length} pairs, made for this run (seeds ${firstSeed} to ${firstSeed + scores.length - 1}) and used for no choice. _Error_: root mean square of my share
of the openings, as found, less my share of those there were; beside ours the same for rules that call whatever
follows on a fixed silence an opening. _Long run_: beside my share in a life that goes on, which is what the
ranges are about.

${table(
  [
    '',
    'pairs',
    'error',
    ...fixedGaps.map((hours) => `${hours} h`),
    'long run',
    'held',
    'width',
    'openings found',
  ],
  [
    ...sizes.map((size) => row(`${size.toLocaleString('en-GB')} messages`, of(size))),
    ...families.map((family) =>
      row(
        family,
        scores.filter((score) => score.family === family),
      ),
    ),
    row('all', scores),
  ],
)}
${goals([
  ...sizes.map((size, k) =>
    atMost(`error, ${size}`, [0.065, 0.05, 0.04][k], shareError(real(of(size)))),
  ),
  atLeast('slope of found over true', 0.87, shareSlope(real(scores))),
  between('pull towards the middle', [-0.03, 0.03], pull(real(scores))),
  between('90 % ranges that hold the long run', [0.88, 0.95], held(long(scores)), hundredths),
  ...sizes.map((size, k) =>
    atMost(`mean width, ${size}`, [0.38, 0.2, 0.13][k], width(long(of(size)))),
  ),
  atMost('ranges on the wrong side of the middle', 0.01, wrongSide(long(scores)), hundredths),
])}`;
}

const real = (scores: readonly PairScore[]) =>
  scores.map(({ share: { me }, realised }) => ({ true: realised, found: me }));
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
