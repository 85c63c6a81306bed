// Whom a line names. Names stand after a word that links them to the act ("with Maya and Tom", "called
// Priya") or do the act themselves ("Maya called"). Whom one only talked about is not there: "asked about
// dad" names nobody. Someone known is found whatever the case; someone new must begin with a capital or be
// called what a family calls its own.

import type { Person, PersonId } from '../person.ts';

/** Someone a line names. A first name that fits several people is for the writer to settle. */
export type Named =
  | { readonly kind: 'known'; readonly person: PersonId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'unclear'; readonly name: string; readonly candidates: readonly Person[] };

/** A name and where it stands. */
export interface NamedAt {
  readonly who: Named;
  readonly from: number;
  readonly to: number;
}

const links =
  /(?:(?<![\p{L}\p{N}])(?:with|w\/|called|phoned|rang|met|saw|visited|from|to|by|texted|messaged|e-?mailed|mailed|told|asked|helped|hosted|and|&|@)|,)\s+(?:(?:my|old|dear)\s+)*/giu;
const kin =
  'mum|mom|mummy|mommy|mama|mamma|ma|amma|maa|dad|daddy|papa|pa|appa|abba|baba|granny|grandma|grandpa|nana|nani|dadi|oma|opa|gran|nan|auntie|uncle';
const kinAlone = new RegExp(`^(?:${kin})(?![\\p{L}\\p{N}])`, 'iu');
const newName = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lo}[\p{L}\p{M}]*)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}/u;
const noName =
  /^(?:I|We|My|Our|The|A|An|He|She|They|It|His|Her|Their|This|That|And|But|For|At|In|On|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Diwali|Eid|Zoom|Skype|FaceTime|WhatsApp|Signal|Telegram)(?![\p{L}\p{N}])/u;
const doing =
  /^\s*(?:and I\b|(?:has |had |just )*(?:called|phoned|rang|wrote|texted|messaged|emailed|mailed|sent|facetimed|skyped|replied|answered|visited|came|dropped|stopped|popped|invited|asked|suggested|hosted|cooked|picked|drove|helped|met|took|told|was|is|said)\b|['’]s (?:idea|place|birthday|party|house|home|flat)\b)/iu;

export function whoIn(text: string, everyone: readonly Person[]): readonly NamedAt[] {
  const me = everyone.find((person) => person.isMe);
  const known = knownNames(everyone.filter((person) => person !== me));
  const subject = namedAt(text, 0, known);
  const subjects = subject !== undefined && isDoing(text, subject, known) ? [subject] : [];
  const linked = linkedNames(text, known);
  const found = distinct([...subjects, ...linked]).filter(({ who }) => !isMe(who, me));
  return found.length > 0 ? found : anyKnown(text, known);
}

/** I am in every line without being named; by my own name I am still nobody else. */
const isMe = (who: Named, me: Person | undefined): boolean =>
  who.kind === 'new' && me !== undefined && [me.name, me.name.split(/\s+/u)[0]].includes(who.name);

interface Known {
  readonly name: string;
  readonly people: readonly Person[];
}

/** Full names and first names, longest first, each with the people it fits. */
function knownNames(people: readonly Person[]): readonly Known[] {
  const fits = new Map<string, Person[]>();
  for (const person of people)
    for (const name of new Set([person.name, person.name.split(/\s+/u)[0] ?? person.name])) {
      const key = name.toLowerCase();
      if (key !== '') fits.set(key, [...(fits.get(key) ?? []), person]);
    }
  return [...fits]
    .map(([name, fitting]) => ({ name, people: exactFirst(name, fitting) }))
    .sort((a, b) => b.name.length - a.name.length);
}

/** Who is called just that is meant before those for whom it is a first name. */
function exactFirst(name: string, people: readonly Person[]): readonly Person[] {
  const exact = people.filter((person) => person.name.toLowerCase() === name);
  return exact.length > 0 ? exact : people;
}

/** Names that are words too: written small they are the word. */
const alsoWords = new Set(
  'art bill dawn drew faith frank grace grant hope jack joy mark may olive pat rob rose summer sue will'.split(
    ' ',
  ),
);
const inWord = /^[\p{L}\p{N}]/u;

function namedAt(text: string, from: number, known: readonly Known[]): NamedAt | undefined {
  const rest = text.slice(from);
  const lower = rest.toLowerCase();
  const match = known.find(
    ({ name }) =>
      lower.startsWith(name) &&
      !inWord.test(rest.slice(name.length)) &&
      !(alsoWords.has(name) && rest.startsWith(name)),
  );
  if (match !== undefined)
    return {
      who: whoOf(match, rest.slice(0, match.name.length)),
      from,
      to: from + match.name.length,
    };
  if (noName.test(rest)) return undefined;
  const fresh = (kinAlone.exec(rest) ?? newName.exec(rest))?.[0].replace(/['’]s$/u, '');
  if (fresh === undefined) return undefined;
  return { who: { kind: 'new', name: capital(fresh) }, from, to: from + fresh.length };
}

function whoOf({ people }: Known, written: string): Named {
  const [only, ...others] = people;
  return only !== undefined && others.length === 0
    ? { kind: 'known', person: only.id, name: only.name }
    : { kind: 'unclear', name: written, candidates: people };
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** At the start of a line everything has a capital: a name there must do something, or be one of several. */
const isDoing = (text: string, { to }: NamedAt, known: readonly Known[]): boolean => {
  const after = text.slice(to);
  const more = /^(?:,| and| &) +/u.exec(after);
  if (doing.test(after)) return true;
  const next = more === null ? undefined : namedAt(text, to + more[0].length, known);
  return next !== undefined && doing.test(text.slice(next.to));
};

/** Names after a linking word. A comma or "and" links only when it goes on from another name. */
function linkedNames(text: string, known: readonly Known[]): readonly NamedAt[] {
  const found: NamedAt[] = [];
  const firstTo = namedAt(text, 0, known)?.to;
  for (const link of text.matchAll(links)) {
    const goesOn = /^(?:and|&|,)/iu.test(link[0]);
    if (goesOn && endBefore(text, link.index) !== (found.at(-1)?.to ?? firstTo)) continue;
    const named = namedAt(text, link.index + link[0].length, known);
    if (named !== undefined) found.push(named);
  }
  return found;
}

const endBefore = (text: string, to: number): number => text.slice(0, to).trimEnd().length;

function distinct(named: readonly NamedAt[]): readonly NamedAt[] {
  const byName = new Map(named.map((one) => [one.who.name.toLowerCase(), one]));
  return [...byName.values()].sort((a, b) => a.from - b.from);
}

/** With nobody linked, the first known name anywhere is the best guess. */
function anyKnown(text: string, known: readonly Known[]): readonly NamedAt[] {
  for (const word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    const named = namedAt(text, word.index, known);
    if (named !== undefined && named.who.kind !== 'new') return [named];
  }
  return [];
}
