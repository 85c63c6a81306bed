// Whom a line names. Names stand after a word that links them to the act ("with Maya and Tom", "called Priya"), do
// the act themselves ("Maya called") or carry a Hindi particle ("Maya ko"). Whom one only talked about is not there:
// "asked about dad" names nobody; nor is Tom where one met Tom's girlfriend.

import type { Person } from '../person.ts';
import { withoutOthersKin } from './note-kin.ts';
import {
  isAlsoAWord,
  knownNames,
  namedAt,
  type Known,
  type Named,
  type NamedAt,
} from './note-names.ts';
import { joins, particle, theyDid } from './note-verbs.ts';

export type { Named } from './note-names.ts';

export function whoIn(text: string, everyone: readonly Person[]): readonly NamedAt[] {
  const me = everyone.find((person) => person.isMe);
  const known = knownNames(everyone.filter((person) => person !== me));
  const seen = withoutOthersKin(text, (words) =>
    known.some(({ name }) => name === words.toLowerCase().replaceAll('’', "'")),
  );
  const lists = listsIn(seen, known).map((list) => list.filter(({ who }) => !isMe(who, me)));
  const linked = lists.filter((list) => isLinked(seen, list) || isDoing(seen, list));
  const found = linked.length > 0 ? linked : nearest(seen, lists);
  return distinct(found.flat());
}

/** I am in every line without being named; by my own name I am still nobody else. */
const isMe = (who: Named, me: Person | undefined): boolean =>
  who.kind === 'new' && me !== undefined && [me.name, me.name.split(/\s+/u)[0]].includes(who.name);

type List = readonly NamedAt[];

/** Names that follow upon each other: "Maya, Tom and Zoë". */
function listsIn(text: string, known: readonly Known[]): readonly List[] {
  const lists: NamedAt[][] = [];
  for (const one of namesIn(text, known)) {
    const last = lists.at(-1)?.at(-1);
    const goesOn = last !== undefined && joins.test(text.slice(last.to, one.from));
    if (goesOn) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists;
}

function namesIn(text: string, known: readonly Known[]): List {
  const names: NamedAt[] = [];
  for (const word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)) {
    if (word.index < (names.at(-1)?.to ?? 0)) continue;
    const named = namedAt(text, word.index, known);
    if (named === undefined || isOnlyAWord(text, named)) continue;
    if (!(isAtStart(text, named) && isOnlyAStart(text, named, known))) names.push(named);
  }
  return names;
}

/** "joy" is a name only where a name must stand; then it is asked. */
const isOnlyAWord = (text: string, named: NamedAt): boolean =>
  isAlsoAWord(named) &&
  /^\p{Ll}/u.test(text.slice(named.from)) &&
  !link.test(text.slice(Math.max(0, named.from - before), named.from));

const isAtStart = (text: string, { from }: NamedAt): boolean =>
  /(?:^|[.!?])\s*$/u.test(text.slice(0, from));

/** At the start of a line everything has a capital: a name there must do something, or be one of several. */
function isOnlyAStart(text: string, named: NamedAt, known: readonly Known[]): boolean {
  if (named.who.kind !== 'new' && !isAlsoAWord(named)) return false;
  const after = text.slice(named.to);
  if (isSubject(after) || isKin(named)) return false;
  const more = /^(?:,| and| &| aur| n) +/iu.exec(after)?.[0];
  return more === undefined || namedAt(text, named.to + more.length, known) === undefined;
}

const isKin = ({ who }: NamedAt): boolean =>
  who.kind === 'new' && namedAt(who.name.toLowerCase(), 0, []) !== undefined;

const andI = /^\s*(?:and|&|n|aur|,)\s*(?:I|i|me|main)\b/u;
const theirPlace = /^['’]s (?:idea|place|birthday|party|house|home|flat)\b/iu;
const isSubject = (after: string): boolean =>
  theyDid.test(after) || andI.test(after) || theirPlace.test(after) || particle.test(after);

const acts =
  'called|phoned|rang|met|texted|messaged|msgd|msged|pinged|emailed|e-mailed|mailed|whatsapped|facetimed|skyped|told|asked|helped|hosted|drove|took|picked(?: up)?|dropped(?: off)?|fed|hugged|gave|lent|sent|invited|joined|showed|surprised|wished|thanked|comforted|held|babysat|looked after|made|brought|bought|ran into|bumped into|hung out with|checked (?:in )?on|nursed|treated|visited|saw|fetched|accompanied|call|text|message|video call|phone';
const given =
  'wrote|written|spoke|talked|chatted|said|sent|gave|given|listened|replied|read|lent|apologi[sz]ed|brought|bought|cooked|made|baked|prayed|called|visited|invited|hosted|fed|helped|driven|went|call|text|message|msg|letter|e-?mail|card|postcard|flowers|gift|present|parcel|note|photos?|visit|hug|help|heard|news|invitation|invite|got|received|soup|cake|dinner|lunch|food';
const own =
  '(?:(?:my|our|old|dear|the|little|friend|friends|cousin|sister|brother|wife|husband|partner|colleague|neighbou?r|flatmate|aunt)\\s+)*';
const link = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?:with|${acts})\\s+|w\\/?\\s+|w\\/|@\\s*|(?:me|i|we|us)\\s*(?:,|and|&|n)\\s*)|[\\p{Extended_Pictographic}\\uFE0F]\\s*)${own}$`,
  'iu',
);
const toOrFrom = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${given})(?:\\s+[\\p{L}'’-]+){0,3}?\\s+(?:to|from|for|by)\\s+${own}$`,
  'iu',
);
const toward = new RegExp(`(?<![\\p{L}\\p{N}])(?:to|from|for|by)\\s+${own}$`, 'iu');

/** Characters before a name in which what links it is looked for. */
const before = 80;

function isLinked(text: string, list: List): boolean {
  const [first] = list;
  if (first === undefined) return false;
  const words = text.slice(Math.max(0, first.from - before), first.from);
  if (first.who.kind === 'new' && !isKin(first))
    return (link.test(words) && !isSight(words, text)) || toOrFrom.test(words);
  return link.test(words) || toward.test(words);
}

/** "Saw Oppenheimer with Tom" is a film; "took London by storm" a town. */
const isSight = (words: string, text: string): boolean =>
  /(?:saw|visited|made|bought|took)\s+$/iu.test(words) && /\b(?:with|w\/)/iu.test(text);

function isDoing(text: string, list: List): boolean {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return false;
  const after = text.slice(last.to);
  if (particle.test(after)) return true;
  const begins = /(?:^|[.!?;:,]|\b(?:but|so|then))\s*$/iu.test(text.slice(0, first.from));
  return begins && isSubject(after);
}

const onlyTalkedAbout =
  /\b(?:about|regarding|than|without)\b[^,.;]*$|\b(?:his|her|their|your)\s+$/iu;
const inThought =
  /\b(?:thought|thinking|think|worried|worry|dreamt|dreamed|happy|glad|note|remembered)\b[^,.;]*\babout\s+$/iu;

/** With nobody linked, the first known name anywhere is the best guess. */
function nearest(text: string, lists: readonly List[]): readonly List[] {
  const found = lists.find(([first]) => {
    if (first === undefined || (first.who.kind === 'new' && !isKin(first) && !isHome(text, first)))
      return false;
    if (isAlsoAWord(first) && first.who.kind === 'unclear') return false;
    const words = text.slice(0, first.from);
    return !onlyTalkedAbout.test(words) || inThought.test(words);
  });
  return found === undefined ? [] : [found];
}

const isHome = (text: string, { to }: NamedAt): boolean =>
  /^['’]s (?:new )?(?:place|house|home|flat|shoulder|birthday|party|wedding)\b/iu.test(
    text.slice(to),
  );

function distinct(named: List): List {
  const byName = new Map(named.map((one) => [one.who.name.toLowerCase(), one]));
  return [...byName.values()].sort((a, b) => a.from - b.from);
}
