// Names as they stand in a line. Someone known is found whatever the case; someone new must begin with a capital or
// be called what a family calls its own. Where a name may be somebody else's ("Maya Kumar", "T", "with joy") it
// is for the writer to settle.

import type { Person, PersonId } from '../person.ts';
import { kin, kinBehind } from './note-kin.ts';

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

export interface Known {
  readonly name: string;
  readonly people: readonly Person[];
}

/** Full names and first names, longest first, each with the people it fits. */
export function knownNames(people: readonly Person[]): readonly Known[] {
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

/** Names that are words too: written small they may be the word. */
const alsoWords = new Set(
  'art bill dawn drew faith frank grace grant hope jack joy june mark may olive pat rob rose summer sue will'.split(
    ' ',
  ),
);
export const isAlsoAWord = ({ who }: NamedAt): boolean =>
  alsoWords.has(who.name.split(' ')[0]?.toLowerCase() ?? '');

const inWord = /^[\p{L}\p{N}]/u;
const kinAlone = new RegExp(
  `^${kin}(?: (?!Phone|Call|Video|Ko|Ne|Se|Ka|Ki|Ke)\\p{Lu}[\\p{L}\\p{M}’'-]+)?(?![\\p{L}\\p{N}])`,
  'u',
);
const newWord = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lo}[\p{L}\p{M}]*)/u;
const notNames =
  'I|We|My|Our|The|A|An|He|She|They|It|Its|His|Her|Their|This|That|There|And|But|For|At|In|On|Of|To|By|From|With|About|Then|So|Just|Had|Has|Was|Is|Not|No|Some|Went|Got|Gave|Took|Made|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Diwali|Holi|Eid|Rakhi|Thanksgiving|Zoom|Skype|FaceTime|WhatsApp|Signal|Telegram|Called|Phoned|Rang|Met|Saw|Visited|Texted|Messaged|Emailed|Wrote|Sent|Drove|Helped|Cooked|Hugged|Coffee|Tea|Chai|Lunch|Dinner|Brunch|Breakfast|Drinks|Walk|Video|Voice|Phone|Call|Long|Mujhe|Maine|Usne|Unhone|Humne|Hum|Aaj|Kal|Raat|Subah|Shaam|Ghar|Khana';
const noName = new RegExp(`^(?:${notNames})(?![\\p{L}\\p{N}])`, 'u');
const behind = new RegExp(`^ ${kinBehind}(?![\\p{L}\\p{N}])`, 'iu');
const surname = /^ (\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’-]*)/u;

export function namedAt(text: string, from: number, known: readonly Known[]): NamedAt | undefined {
  const rest = text.slice(from);
  return knownAt(rest, from, known) ?? initialAt(rest, from, known) ?? newAt(rest, from);
}

function knownAt(rest: string, from: number, known: readonly Known[]): NamedAt | undefined {
  const lower = rest.toLowerCase();
  const match = known.find(
    ({ name }) => lower.startsWith(name) && !inWord.test(rest.slice(name.length)),
  );
  if (match === undefined) return undefined;
  const length = match.name.length;
  if (alsoWords.has(match.name) && rest.startsWith(match.name))
    return unclear(match.name, match.people, { from, to: from + length });
  const more = moreOfName(rest.slice(length));
  if (more !== '')
    return unclear(rest.slice(0, length) + more, match.people, {
      from,
      to: from + length + more.length,
    });
  return { who: whoOf(match, rest.slice(0, length)), from, to: from + length };
}

/** Whether another word of a name follows, so that it may be somebody else. */
function moreOfName(after: string): string {
  const kinsman = behind.exec(after);
  if (kinsman !== null) return kinsman[0];
  const family = surname.exec(after);
  return family === null || noName.test(family[1]) ? '' : family[0].replace(/['’]s$/u, '');
}

const unclear = (
  name: string,
  candidates: readonly Person[],
  { from, to }: Pick<NamedAt, 'from' | 'to'>,
): NamedAt => ({ who: { kind: 'unclear', name, candidates }, from, to });

/** One letter is somebody's, and whose is not for us to say. */
function initialAt(rest: string, from: number, known: readonly Known[]): NamedAt | undefined {
  const letter = /^(?![IA](?!\p{L}))\p{Lu}(?:\.(?=\s|$))?(?![\p{L}\p{N}'’/&])/u.exec(rest)?.[0];
  if (letter === undefined) return undefined;
  const fitting = known
    .flatMap(({ people }) => people)
    .filter(({ name }) => name.toUpperCase().startsWith(letter.slice(0, 1)));
  const candidates = [...new Set(fitting)];
  return candidates.length === 0
    ? { who: { kind: 'new', name: letter.slice(0, 1) }, from, to: from + letter.length }
    : unclear(letter.slice(0, 1), candidates, { from, to: from + letter.length });
}

function newAt(rest: string, from: number): NamedAt | undefined {
  if (noName.test(rest)) return undefined;
  const lowered = rest.slice(0, 1).toLowerCase() + rest.slice(1);
  const fresh = (kinAlone.exec(lowered)?.[0] ?? freshName(rest)).replace(/['’]s$/u, '');
  if (fresh === '') return undefined;
  return { who: { kind: 'new', name: capital(fresh) }, from, to: from + fresh.length };
}

function freshName(rest: string): string {
  let name = newWord.exec(rest)?.[0] ?? '';
  if (name === '') return '';
  for (let words = 1; words < 3; words += 1) {
    const next = /^ (\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(rest.slice(name.length));
    if (next === null || noName.test(next[1]) || /['’]s$/u.test(name)) break;
    name += next[0];
  }
  return name + (behind.exec(rest.slice(name.length))?.[0] ?? '');
}

function whoOf({ people }: Known, written: string): Named {
  const [only, ...others] = people;
  return only !== undefined && others.length === 0
    ? { kind: 'known', person: only.id, name: only.name }
    : { kind: 'unclear', name: written, candidates: people };
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
