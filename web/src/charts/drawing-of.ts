// Which small drawing goes with a statement. One that is not in the list is told in words alone.

import type { Component } from 'svelte';
import type { Statement, StatementKind, StatementOf, ThreadMonth } from '@eachother/core';
import OfTen from './OfTen.svelte';
import Between from './Between.svelte';
import LastMonths from './LastMonths.svelte';

export interface Surroundings {
  /** The other's name. */
  readonly name: string;
  readonly thread: readonly ThreadMonth[];
}

/** A component with the props it is drawn with. */
export interface Drawing {
  readonly component: Component<Record<string, unknown>>;
  readonly props: Record<string, unknown>;
}

type Draw<K extends StatementKind> = (statement: StatementOf<K>, around: Surroundings) => Drawing;

/** The tie between a component and its props is checked here and then let go. */
const drawing = <P extends Record<string, unknown>>(
  component: Component<P>,
  props: P,
): Drawing => ({
  component: component as unknown as Drawing['component'],
  props,
});

const lastMonths = (_: unknown, { name, thread }: Surroundings): Drawing =>
  drawing(LastMonths, { name, thread });

const drawings: { readonly [K in StatementKind]?: Draw<K> } = {
  'both-begin': ({ values: { mine } }, { name }) => drawing(Between, { mine, name }),
  'more-often-begins': ({ values: { who, range } }, { name }) => {
    const mine = who === 'me' ? range : { low: 1 - range.high, high: 1 - range.low };
    return drawing(Between, { mine, name });
  },
  'answers-come': ({ values: { who, answered } }, { name }) =>
    drawing(OfTen, { side: who, range: answered, name }),
  'in-touch-months': lastMonths,
  'quieter-since': lastMonths,
  'less-in-touch': lastMonths,
  'more-in-touch': lastMonths,
  'long-quiet': lastMonths,
  'quiet-season': lastMonths,
};

export function drawingOf(statement: Statement, around: Surroundings): Drawing | undefined {
  const draw = drawings[statement.kind] as Draw<StatementKind> | undefined;
  return draw?.(statement as never, around);
}
