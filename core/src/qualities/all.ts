// Every quality, in the order they are told. Pickers, findings and the portrait are computed from this list.

import type { History } from '../history.ts';
import { constancy } from './constancy.ts';
import { followThrough } from './follow-through.ts';
import { gestures } from './gestures.ts';
import { initiative } from './initiative.ts';
import { lightness } from './lightness.ts';
import { openness } from './openness.ts';
import { presence } from './presence.ts';
import { showingUp } from './showing-up.ts';
import { warmth } from './warmth.ts';

export const qualities = [
  initiative,
  presence,
  warmth,
  openness,
  showingUp,
  followThrough,
  lightness,
  constancy,
  gestures,
] as const;

/** The finding of every quality by its key. */
export type Findings = {
  readonly [Q in (typeof qualities)[number] as Q['key']]: ReturnType<Q['find']>;
};

/** Of someone who has died nothing is measured (METHOD R16). */
export const findNothing = (): Findings =>
  Object.fromEntries(
    qualities.map(({ key }) => [
      key,
      { state: 'not-enough', why: { kind: 'remembered' }, estimate: undefined },
    ]),
  ) as unknown as Findings;

export const findAll = (history: History): Findings =>
  Object.fromEntries(qualities.map((quality) => [quality.key, quality.find(history)])) as Findings;
