// What the reader does on chats it has not seen, from the very chats it is fitted on: they are taken apart, and each
// part is read by a model made without it. For counting how often a head is right its thresholds, too, are found
// without it, on the odds that models without two parts give for the other one; so nothing that a part is counted
// with was chosen by looking at it: neither the slots, nor the weights, nor the thresholds.

import { heads, slotBits, type ReadLanguage } from '@eachother/core/measured';
import { countsBy, type LanguageCounts } from './counts.ts';
import { curvesOf, type Seen } from './curves.ts';
import { exampleOf, type Example } from './example.ts';
import { fit, oddsOf, type Fitted } from './fit.ts';
import { byRow, chosenSlots } from './ship.ts';
import { parts, taught, type Message } from './sources/corpus.ts';
import { startOfRows, type Start } from './transfer.ts';

export interface Learned {
  readonly slots: Uint32Array;
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

export const folds = (known: readonly Message[], others: Others): readonly Fold[] =>
  allParts.map((part) => foldOf(part, known, others));

const allParts = Array.from({ length: parts }, (_, part) => part);

export function foldOf(part: number, known: readonly Message[], { examples, start }: Others): Fold {
  const rest = known.filter((one) => one.part !== part);
  const { slots, fitted } = learnt([...examples, ...teach(rest)], start);
  const inner = allParts.flatMap((other) => {
    const own = rest.filter((one) => one.part === other);
    if (own.length === 0) return [];
    const less = teach(rest.filter((one) => one.part !== other));
    return seenBy({ slots, fitted: fitOn(slots, [...examples, ...less], start) }, own);
  });
  const seen = seenBy(
    { slots, fitted },
    known.filter((one) => one.part === part),
  );
  return { seen, counts: countsBy(seen, curvesOf(inner)) };
}

export const teach = (all: readonly Message[]): readonly Example[] =>
  all.flatMap(taught).map(exampleOf);

/** The slots that matter, found by a fit to all of them, and the weights of a fit to those alone. */
export function learnt(examples: readonly Example[], start: Start | undefined): Learned {
  const all = { slots: 1 << slotBits, blank: 1 << slotBits, seed: 11, columnsOf: heads, start };
  const slots = chosenSlots(fit(examples, all), examples);
  return { slots, fitted: fitOn(slots, examples, start) };
}

function fitOn(slots: Uint32Array, examples: readonly Example[], start: Start | undefined): Fitted {
  const own = start && startOfRows(start, slots);
  const settings = {
    slots: slots.length + 1,
    blank: slots.length,
    seed: 12,
    columnsOf: heads,
    start: own,
  };
  return fit(byRow(examples, slots), settings);
}

function seenBy({ slots, fitted }: Learned, all: readonly Message[]): readonly Seen[] {
  return all.map((message): Seen => {
    const [text] = taught(message);
    const [example] = byRow([exampleOf(text)], slots);
    return {
      language: message.lang as ReadLanguage,
      odds: [...oddsOf(example, fitted)].slice(0, heads.length),
      labels: message.first,
      certain: example.certain,
      refuted: example.refuted,
    };
  });
}
