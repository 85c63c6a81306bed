// Cuts the woven strands into pieces that can be painted one after another: a piece reaches from one
// widest point to the next, and in it one strand passes over the other.

import { area, line } from 'd3-shape';
import { both, otherSide, type Both, type Side } from '@eachother/core';
import type { Sample } from './weave.ts';

export interface Woven {
  readonly kind: 'woven';
  readonly over: Side;
  readonly ribbons: Both<string>;
  /** The middle of each ribbon, for the stitch that marks theirs. */
  readonly middles: Both<string>;
  /** Room around the strand that passes over, so that it reads as passing over. */
  readonly room: string;
}

export interface Unseen {
  readonly kind: 'unseen';
  readonly middles: Both<string>;
}

export type Piece = Woven | Unseen;

export function piecesOf(samples: readonly Sample[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= samples.length; i += 1) {
    if (i < samples.length && halfTurn(samples[i]) === halfTurn(samples[start])) continue;
    // One sample of overlap closes the seam between two pieces.
    const stretch = samples.slice(start, i + 2);
    pieces.push(samples[start].observed ? wovenOf(stretch) : unseenOf(stretch));
    start = i;
  }
  return pieces;
}

const halfTurn = (sample: Sample): number =>
  sample.observed ? Math.floor(sample.phase / Math.PI + 1e-9) : -1;

function wovenOf(samples: readonly Sample[]): Woven {
  const over: Side = halfTurn(samples[0]) % 2 === 0 ? 'them' : 'me';
  const crossing = samples.filter((sample) => Math.abs(Math.cos(sample.phase)) < 0.72);
  return {
    kind: 'woven',
    over,
    ribbons: both((side) => ribbon(samples, side, 0)),
    middles: both((side) => middle(samples, side)),
    room: crossing.length > 1 ? ribbon(crossing, over, 3) : '',
  };
}

const unseenOf = (samples: readonly Sample[]): Unseen => ({
  kind: 'unseen',
  middles: both((side) => middle(samples, side)),
});

function ribbon(samples: readonly Sample[], side: Side, more: number): string {
  const edge = (sample: Sample, way: 1 | -1): readonly [number, number] => {
    const half = (way * (sample.thick[side] + more)) / 2;
    const { x, y } = sample.across[side];
    return [sample.x + x * half, sample.y[side] + y * half];
  };
  return (
    area<Sample>()
      .x0((sample) => edge(sample, -1)[0])
      .y0((sample) => edge(sample, -1)[1])
      .x1((sample) => edge(sample, 1)[0])
      .y1((sample) => edge(sample, 1)[1])
      .digits(1)(samples) ?? ''
  );
}

const middle = (samples: readonly Sample[], side: Side): string =>
  line<Sample>()
    .x((sample) => sample.x)
    .y((sample) => sample.y[side])
    .digits(1)(samples) ?? '';

export const under = (piece: Woven): Side => otherSide(piece.over);
