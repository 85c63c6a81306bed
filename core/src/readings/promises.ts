// Who undertakes to do something says so in few ways: I'll, will, let me, main ... unga. And there are as many
// look-alikes: denied, on a condition, told of another, a daily round. A scan's words by class, one clause at a time.

import { classBit } from './lexicons.ts';
import type { Scan } from './scan.ts';

export type Promised = 'clean' | 'denied' | 'conditional' | 'reported' | 'round';

const bit = {
  me: classBit('me'),
  will: classBit('will'),
  not: classBit('not'),
  if: classBit('if'),
  told: classBit('told'),
  acts: classBit('acts'),
  rests: classBit('rests'),
  asks: classBit('asks'),
  you: classBit('you'),
  helps: classBit('helps'),
};

export interface Futures {
  /** Words that say "I will" by themselves: ill, lemme, karunga. */
  readonly alone: ReadonlySet<number>;
}

/** What the first promise of a text looks like; undefined where there is none. */
export function promiseIn(scan: Scan, { alone }: Futures): Promised | undefined {
  let conditional = false;
  let reported = false;
  for (let at = 0; at < scan.wordCount; at += 1) {
    const classes = scan.classes[at];
    if (classes & bit.if) conditional = true;
    if (scan.begins[at] === 1) reported = false;
    if (classes & bit.told) reported = true;
    if (!alone.has(scan.words[at]) && !isWill(scan, at)) continue;
    return kindOf(scan, at, { conditional, reported });
  }
  return undefined;
}

/** "i will", "will" at the head of a clause with a deed after it, never "will you". */
function isWill({ classes, begins }: Scan, at: number): boolean {
  if (!(classes[at] & bit.will)) return false;
  if (classes[at + 1] & bit.you) return false;
  return begins[at] === 1 || at === 0 || (classes[at - 1] & bit.me) !== 0;
}

function kindOf(
  { classes, wordCount }: Scan,
  at: number,
  { conditional, reported }: { readonly conditional: boolean; readonly reported: boolean },
): Promised {
  const near = (test: number, from: number, to: number): boolean => {
    for (let k = Math.max(0, at + from); k <= Math.min(wordCount - 1, at + to); k += 1)
      if (k !== at && classes[k] & test) return true;
    return false;
  };
  if (near(bit.not, -2, 2)) return 'denied';
  if (reported) return 'reported';
  if (conditional || near(bit.if, 0, 12)) return 'conditional';
  return near(bit.rests, -2, 2) && !near(bit.acts, 1, 2) ? 'round' : 'clean';
}
