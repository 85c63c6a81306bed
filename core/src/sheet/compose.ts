// From what was chosen to the sheet: statements are found again in today's portraits, told with the names the
// person wants on paper, and my side is put beside each. What is no longer there is left out.

import type { MomentId } from '../moment.ts';
import type { Person, PersonId } from '../person.ts';
import type { Portrait, Season } from '../portrait/portrait.ts';
import { sideOfStatement, type Statement } from '../portrait/statement.ts';
import type { ChosenStatement, SheetChoices } from '../practice/sheet.ts';
import { qualities } from '../qualities/all.ts';
import { shortNames } from '../short-names.ts';
import type { Instant, Zone } from '../time.ts';
import type { Language, Telling } from '../words/words.ts';
import { ownSideOf, statementWith } from './offered.ts';
import type { Sheet, SheetKindness, SheetPattern } from './sheet.ts';

/** All that the choices speak of. */
export interface SheetMaterial {
  readonly people: readonly Person[];
  readonly portraits: readonly Portrait[];
  /** What was written in the moments that were ticked. */
  readonly texts: ReadonlyMap<MomentId, string>;
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: Language;
}

export function sheetOf(choices: SheetChoices, material: SheetMaterial): Sheet {
  const page = pageOf(choices, material);
  const { words } = page;
  const { now, zone } = material;
  return {
    paper: choices.paper,
    heading: words.dated(now, zone),
    period: choices.period && words.about(choices.period, zone),
    meaning: isSaid(choices.meaning) ? choices.meaning : undefined,
    drawing: choices.drawing,
    kindness: kindnessOn(page),
    patterns: page.chosen.map((one) => patternOn(page, one)),
    seasons: seasonsOn(page),
    wish: choices.wish,
    box: words.box(methodsOf(page.chosen)),
  };
}

const isSaid = ({ words, acts }: SheetChoices['meaning']): boolean =>
  words.trim() !== '' || acts.length > 0;

/** A chosen statement that is still there, with whom it is of. */
interface Chosen {
  readonly portrait: Portrait;
  readonly statement: Statement;
  readonly thoughts: string;
  readonly quotes: readonly MomentId[];
}

interface Page extends SheetMaterial {
  readonly choices: SheetChoices;
  readonly words: Language['sheet'];
  readonly nameById: ReadonlyMap<PersonId, string>;
  readonly chosen: readonly Chosen[];
}

function pageOf(choices: SheetChoices, material: SheetMaterial): Page {
  const chosen = choices.patterns.flatMap(
    (one) => foundIn(material.portraits, one, one.thoughts) ?? [],
  );
  const nameById = namesFor(choices, material.people);
  return { ...material, choices, words: material.language.sheet, nameById, chosen };
}

/** Letters tell apart whoever is on the sheet, and are no longer than that takes. */
function namesFor(
  { names, people: ids }: SheetChoices,
  people: readonly Person[],
): ReadonlyMap<PersonId, string> {
  const there = people.filter(({ id }) => ids.includes(id));
  const short = shortNames(there.map(({ name }) => name));
  return new Map(there.map(({ id, name }, k) => [id, names === 'whole' ? name : short[k]]));
}

function foundIn(
  portraits: readonly Portrait[],
  { person, key, quotes }: ChosenStatement,
  thoughts: string,
): Chosen | undefined {
  const portrait = portraits.find((one) => one.person.id === person);
  const statement = portrait && statementWith(portrait, key);
  return portrait && statement && { portrait, statement, thoughts, quotes };
}

function kindnessOn(page: Page): SheetKindness | undefined {
  const { told, words } = page.choices.kindness;
  const found = told && foundIn(page.portraits, told, '');
  if (found === undefined && words.trim() === '') return undefined;
  return {
    sentence: found && sentenceOf(page, found.portrait, found.statement),
    words,
    quotes: found === undefined ? [] : quotesOf(page, found.quotes),
  };
}

const patternOn = (
  page: Page,
  { portrait, statement, thoughts, quotes }: Chosen,
): SheetPattern => ({
  sentence: sentenceOf(page, portrait, statement),
  small: smallPrint(page, portrait, statement),
  own: ownSide(page, portrait, statement),
  thoughts,
  quotes: quotesOf(page, quotes),
});

function ownSide(page: Page, portrait: Portrait, statement: Statement): SheetPattern['own'] {
  if (sideOfStatement(statement) !== 'them') return undefined;
  const own = ownSideOf(portrait, statement);
  return own === undefined ? 'to-write' : sentenceOf(page, portrait, own);
}

function smallPrint(page: Page, portrait: Portrait, { sure, span, blind }: Statement): string {
  const { language, words } = page;
  return [
    ...(sure === undefined ? [] : [words.howSure(sure)]),
    ...(span === undefined ? [] : [language.period(span, tellingOf(page, portrait))]),
    words.cannotSee(blind),
  ].join(' ');
}

const quotesOf = ({ texts }: Page, ids: readonly MomentId[]): readonly string[] =>
  ids.flatMap((id) => texts.get(id) ?? []);

const seasonsOn = ({ portraits, choices, words, nameById, zone }: Page): readonly string[] =>
  portraits.flatMap(({ person, seasons }) =>
    seasons
      .filter(({ id }) => choices.seasons.includes(id))
      .map((season: Season) => words.season(season, nameById.get(person.id) ?? '', zone)),
  );

/** A letter ends with a point; at the end of a sentence one point is enough. */
const sentenceOf = (page: Page, portrait: Portrait, statement: Statement): string =>
  page.language.sentence(statement, tellingOf(page, portrait)).replace(/\.\.(?=\s|$)/gu, '.');

const tellingOf = ({ nameById, zone }: Page, { person }: Portrait): Telling => ({
  names: { me: '', them: nameById.get(person.id) ?? '' },
  zone,
});

/** Name and number of what found the patterns: "presence 2". */
function methodsOf(chosen: readonly Chosen[]): readonly string[] {
  const used = new Set(chosen.map(({ statement }) => statement.quality));
  return qualities.filter(({ key }) => used.has(key)).map(({ method }) => method.split(':')[0]);
}
