// What kind of act a promise is about (its doing), and whether two sentences promise the same one.

import { overlaps, type Span } from '../time.ts';
import type { Saying } from '../commitment.ts';

export type Doing = 'call' | 'come' | 'send' | 'other';

const doings: readonly (readonly [Doing, RegExp])[] = [
  ['call', /\b(?:call|ring|phone|facetime|video call|baat)\b/iu],
  [
    'come',
    /\b(?:come|visit|meet|be there|be at|be over|stop by|drop by|drop in|pick|join|aa?u?ng[ai]|aau?ng[ai]|milu?ng[ai]|lene aa\p{L}*|pahunch\p{L}*)\b/iu,
  ],
  [
    'send',
    /\b(?:send|share|forward|mail|email|upload|transfer|pay|bring|give|get|return|post|bhej\p{L}*|bhej d\p{L}+|de d\p{L}+|la+u?ng[ai]|wapas)\b/iu,
  ],
];

export const doingOf = (what: string): Doing =>
  doings.find(([, pattern]) => pattern.test(what))?.[0] ?? 'other';

/** Of one person: the same doing for the same days, or nearly the same words. */
export function areTheSame(a: Saying, b: Saying): boolean {
  if (a.by !== b.by || !canBeOneDay(a.due, b.due)) return false;
  const doing = doingOf(a.what);
  const bothDated = a.due !== undefined && b.due !== undefined;
  return (
    (doing !== 'other' && doing === doingOf(b.what) && bothDated) || shared(a.what, b.what) >= 0.6
  );
}

const canBeOneDay = (a: Span | undefined, b: Span | undefined): boolean =>
  a === undefined || b === undefined || overlaps(a, b);

/** Part of the words of the shorter that stand in the longer, too. */
function shared(a: string, b: string): number {
  const [few, many] = [wordsIn(a), wordsIn(b)].toSorted((one, other) => one.size - other.size);
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => word !== 'will'));
