// What the reader does on chats it has not seen, from the very chats it is fitted on: they are taken apart, and each
// part is read by a model made without it. For counting how often a head is right its thresholds, too, are found
// without it, on the odds that models without two parts give for the other one, which had not seen that one either; so
// nothing that a part is counted with was chosen by looking at it: neither the slots, nor the weights, nor the thresholds.

import { heads, slotBits, type ReadLanguage } from '@eachother/core/measured';
import { choose, type Choice } from './choose.ts';
import { countsBy, type LanguageCounts } from './counts.ts';
import { curvesOf, type Seen } from './curves.ts';
import { exampleOf, type Example } from './example.ts';
import { fit, oddsOf, type Fitted } from './fit.ts';
import { byRow } from './ship.ts';
import { reachOf } from './reach.ts';
import { parts, taught, type Message } from './sources/corpus.ts';
import { startOfRows, type Start } from './transfer.ts';

export interface Learned {
  readonly choice: Choice;
  readonly fitted: Fitted;
}

export interface Fold {
  /** A part of the chats, read by weights that had not seen it. */
  readonly seen: readonly Seen[];
  /** With thresholds that had not either. */
  readonly counts: LanguageCounts;
}

/** What is known besides the chats. */
export interface Others {
  readonly examples: readonly Example[];
  readonly start: Start | undefined;
}

export function folds(known: readonly Message[], others: Others): readonly Fold[] {
  const without = withoutOf(known, others);
  return allParts.map((part) => foldOf(part, known, without));
}

const allParts = Array.from({ length: parts }, (_, part) => part);

/** What is learned without these parts: made once, since two parts need it of each other. */
type Without = (...left: readonly number[]) => Learned;

export function withoutOf(known: readonly Message[], { examples, start }: Others): Without {
  const made = new Map<string, Learned>();
  return (...left) => {
    const name = left.toSorted().join();
    const rest = known.filter(({ part }) => !left.includes(part));
    const model = made.get(name) ?? learnt([...examples, ...teach(rest)], start);
    made.set(name, model);
    return model;
  };
}

export function foldOf(part: number, known: readonly Message[], without: Without): Fold {
  const of = (one: number): readonly Message[] => known.filter((message) => message.part === one);
  const inner = allParts
    .filter((other) => other !== part && of(other).length > 0)
    .flatMap((other) => seenBy(without(part, other), of(other)));
  const seen = seenBy(without(part), of(part));
  return { seen, counts: countsBy(seen, curvesOf(inner)) };
}

export const teach = (all: readonly Message[]): readonly Example[] =>
  all.flatMap(taught).map(exampleOf);

/** The weights that matter, found by a fit of all of them, and fitted again on their own. */
export function learnt(examples: readonly Example[], start: Start | undefined): Learned {
  const slots = 1 << slotBits;
  const reach = reachOf(examples, { slots, blank: slots });
  const all = { slots, reach, seed: 11, columnsOf: heads, start, masks: undefined };
  const choice = choose(fit(examples, all), examples);
  return { choice, fitted: fitOn(choice, examples, start) };
}

function fitOn(
  { slots, masks }: Choice,
  examples: readonly Example[],
  start: Start | undefined,
): Fitted {
  const rows = byRow(examples, slots);
  const places = { slots: slots.length + 1, blank: slots.length };
  const settings = {
    slots: places.slots,
    reach: reachOf(rows, places),
    seed: 12,
    columnsOf: heads,
    start: start && startOfRows(start, slots),
    masks: Uint16Array.from([...masks, 0]),
  };
  return fit(rows, settings);
}

function seenBy({ choice, fitted }: Learned, all: readonly Message[]): readonly Seen[] {
  return all.map((message): Seen => {
    const [text] = taught(message);
    const [example] = byRow([exampleOf(text)], choice.slots);
    return {
      language: message.lang as ReadLanguage,
      odds: [...oddsOf(example, fitted)].slice(0, heads.length),
      labels: message.first,
      certain: example.certain,
      refuted: example.refuted,
    };
  });
}
