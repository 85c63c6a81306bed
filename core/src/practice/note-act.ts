// Which act a line tells of, and who began it. The first act named is the one: "coffee with Maya, she called
// her dad" is a meeting.

import type { Side } from '../person.ts';
import type { NamedAt } from './note-who.ts';

export type NotedAct = 'met' | 'called' | 'said' | 'noted';

const signs: readonly (readonly [NotedAct, RegExp])[] = [
  [
    'called',
    /\b(?:call(?:ed|s)?|phoned?|rang|ring|facetimed?|skyped|zoomed|video ?call(?:ed)?|(?:(?:talked|spoke|chatted)\b.{0,40} )?on the phone)\b/iu,
  ],
  [
    'said',
    /\b(?:wrote|written|text(?:ed)?|messaged?|e-?mail(?:ed)?|mailed|sent|letter|postcard|replied|answered)\b/iu,
  ],
  [
    'met',
    /\b(?:met|meet(?:ing)?|saw|coffee|tea|lunch|dinner|breakfast|brunch|supper|drinks?|beers?|walk(?:ed|s)?|hiked?|visit(?:ed|s)?|hosted|party|picnic|cinema|movie|film|concert|museum|swim(?:ming)?|run|ran|gym|cooked|ate|baked|stayed|hung out|hang(?:ing)? out|played|talked|spoke|chatted|together|in person|(?:came|went|dropped|stopped|popped) (?:over|by|round|around|in|out|to|for)|drove|picked (?:me|us|\S+) up|helped)\b/iu,
  ],
];

export function actIn(text: string, namesSomeone: boolean): NotedAct {
  const found = signs
    .map(([act, sign]) => ({ act, at: text.search(sign) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const first = found[0];
  if (first !== undefined) return first.act;
  return namesSomeone && /\bwith\b/iu.test(text) ? 'met' : 'noted';
}

const theyDid =
  /^(?:(?:has |had |just )*(?:called|phoned|rang|wrote|texted|messaged|emailed|mailed|sent|facetimed|skyped|replied|answered|visited|came|dropped|stopped|popped|invited|asked|suggested|hosted|cooked|baked|fed|brought|made|gave|lent|fixed|prayed|looked after|babysat|hugged|held|surprised|picked|drove|helped|met me|took)\b|’s idea\b|'s idea\b)/iu;
const fromThem =
  /\b(?:(?:call|text|message|letter|e-?mail|postcard|visit|invitation|invite|help|voice note|photo|photos)\s+from|invited by|(?:called|visited|hosted|asked) by)\s*$/iu;

/** The side that began it, where the line says so. */
export function beganIn(text: string, people: readonly NamedAt[]): Side | undefined {
  const [first] = people;
  if (first === undefined) return undefined;
  const before = text.slice(0, first.from);
  const last = people.at(-1) ?? first;
  const after = text.slice(last.to).trimStart();
  if (fromThem.test(before)) return 'them';
  const isSubject = /(?:^|[,;.]|\b(?:then|and|that|when))\s*$/iu.test(before);
  return isSubject && theyDid.test(after) ? 'them' : undefined;
}
