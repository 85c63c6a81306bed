// Which act a line tells of, and who began it. The first act named is the one: "coffee with Maya, she called
// her dad" is a meeting.

import type { Side } from '../person.ts';
import type { NamedAt } from './note-names.ts';
import { joins, theyDid, theyDidInHindi } from './note-verbs.ts';

export type NotedAct = 'met' | 'called' | 'said' | 'noted';

const things = '(?:flowers|gifts?|presents?|parcel|sweets|mithai|cake|food|money|soup|a book)';
const signs: readonly (readonly [NotedAct, RegExp])[] = [
  // A call in the name only, and what is sent without a word.
  [
    'noted',
    new RegExp(
      `\\bcall(?:ed)? (?:it|in sick|out)\\b|\\bsent\\b[^,.;]{0,24}\\b${things}|\\b(?:about|of|for) (?:the|a) (?:letter|call|film|movie|party|concert)\\b`,
      'iu',
    ),
  ],
  [
    'called',
    /\b(?:call(?:ed|s|ing)?|phoned|rang|ringing|facetimed?|skyped?|zoom(?:ed)?|video ?(?:call(?:ed)?|chat(?:ted)?)|vc|phone (?:call|kiya|ki|kari|aa+y\p{L}*|pe|par|with|w)|(?:(?:talked|spoke|chatted|baat)\b.{0,40} )?(?:on|over|by) (?:the )?phone|gave \S+ a (?:ring|bell|buzz))\b|^(?:ring|phone)\b|[📞☎📱]/iu,
  ],
  [
    'said',
    /\b(?:wrote|written|text(?:ed|s)?|messaged?|msg(?:e?d)?|dm(?:ed)?|pinged|whats ?apped|e-?mail(?:ed)?|mailed|sent|letter|postcard|(?:birthday |thank.you )?card|voice ?notes?|replied|answered|wished|likha)\b|[✉💌📨📩]/iu,
  ],
  [
    'met',
    /\b(?:met|meet(?:ing)?|meetup|saw|coffee|tea|chai|lunch|dinner|breakfast|brunch|supper|drinks?|beers?|pints?|walk(?:ed|s)?|hiked?|visit(?:ed|s)?|hosted|party|picnic|cinema|movie|film|concert|museum|swim(?:ming)?|run|ran|gym|shopping|cooked|ate|baked|fed|stayed|hung out|hang(?:ing)? out|played|talked|spoke|chatted|together|in person|(?:came|went|dropped|stopped|popped) (?:over|by|round|around|in|out|to|for|with)|drove|took|brought(?! up\b)|picked (?:me|us|\S+) up|helped|babysat|looked after|hugged|held|cried on|mil[aei]|mulaqat|baat|saath|khana|khilaya|a+y[aei]+|aa ga\p{L}+|gay[aei]|bumped into)\b|[☕🍵🍽🍕🍻🍺🥂🍷🚶🎬]/iu,
  ],
];

export function actIn(text: string, namesSomeone: boolean): NotedAct {
  const [first] = signs
    .map(([act, sign]) => ({ act, at: text.search(sign) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (first !== undefined) return first.act;
  return namesSomeone && /\b(?:with|w)\b|@/iu.test(text) ? 'met' : 'noted';
}

const fromThem =
  /\b(?:(?:call|text|message|msg|letter|card|postcard|e-?mail|visit|invitation|invite|help|voice ?note|photos?|flowers|gift|present|parcel|hug)\s+from|(?:got|received|had)\b[^,.;]{0,40}\bfrom|invited by|(?:called|visited|hosted|asked|fed|helped|driven) by)\s*(?:my\s+)?$|[💐🎁✉💌📨📞]\uFE0F? from\s*$/iu;

/** One who is not named here, because chosen already: "she fed me", "usne call kiya". */
const someoneDid = /^(?:he|she|they|usne|unhone)\b(.*)$/iu;

/** The side that began it, where the line says so. */
export function beganIn(text: string, people: readonly NamedAt[]): Side | undefined {
  const pronoun = someoneDid.exec(text);
  if (pronoun !== null && (theyDid.test(pronoun[1]) || /^u/iu.test(text))) return 'them';
  const [first] = people;
  if (first === undefined) return undefined;
  const before = text.slice(0, first.from);
  const after = text.slice(endOfList(text, people));
  if (fromThem.test(before) || theyDidInHindi.test(after)) return 'them';
  const isSubject = /(?:^|[,;.]|\b(?:then|and|but|so|that|when|my))\s*$/iu.test(before);
  return isSubject && theyDid.test(after) ? 'them' : undefined;
}

/** Where the first names end that follow upon each other. */
function endOfList(text: string, people: readonly NamedAt[]): number {
  return people.reduce(
    (to, one) => (one.from >= to && !joins.test(text.slice(to, one.from)) ? to : one.to),
    people[0]?.to ?? 0,
  );
}
