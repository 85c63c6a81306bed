// What goes on a sheet, from the words of a shell: a file of choices, or the sheet last kept, and then whatever
// single options add to it or put in its place.

import { readFileSync } from 'node:fs';
import {
  atMostPatterns,
  emptyChoices,
  en,
  failed,
  materialFor,
  offeredBy,
  ok,
  papers,
  readSheetChoices,
  statementKey,
  wishKinds,
  type ChosenStatement,
  type Person,
  type Portrait,
  type Problem,
  type Result,
  type SheetChoices,
  type SheetMaterial,
  type Statement,
  type Vault,
} from '@eachother/core';
import { textOf, type Call, type Options } from './command.ts';
import { spanOf } from './season.ts';
import { tellProblem, type Told } from './tell.ts';
import { personCalled } from './vault-use.ts';

export const sheetOptions = {
  out: { value: 'FILE', help: 'a new HTML file, to open and print in any browser' },
  pdf: { value: 'FILE', help: 'a new PDF file, where a Chromium is installed' },
  choices: { value: 'FILE', help: 'all choices as JSON, instead of or before the options below' },
  kept: { help: 'begin with the sheet that was kept last' },
  from: { value: 'DATE', help: 'the first day it speaks of, as 2026-03-15' },
  to: { value: 'DATE', help: 'the last day it speaks of; otherwise today' },
  meaning: { value: 'TEXT', help: 'what give and take means to you' },
  acts: { value: 'A,B', help: 'the acts you know it by' },
  kindness: {
    value: 'KEY|TEXT',
    help: 'a kindness you had not noticed: one that is told, or your words',
  },
  lines: {
    value: 'KEY,KEY',
    help: 'what of the messages it shows, at most three; without --out they are listed',
  },
  seasons: { help: 'the seasons you marked with these people' },
  ask: { value: 'TEXT', help: 'one thing you would like to ask' },
  give: { value: 'TEXT', help: 'one thing you would like to give' },
  'let-be': { value: 'TEXT', help: 'one thing you would like to let be' },
  paper: { value: papers.join('|'), help: 'the paper it is printed on; otherwise a4' },
  names: { help: 'whole names, where a letter would stand otherwise' },
  'no-circles': { help: 'no room for the drawing of circles' },
} as const satisfies Options;

/** Undefined when something was in the way, and said. */
export async function choicesOf(call: Call, vault: Vault): Promise<SheetChoices | undefined> {
  const base = await baseOf(call, vault);
  if (!base.ok) return inTheWay(call, base.problem);
  const people = await peopleOf(call, vault, base.value);
  if (people === undefined) return undefined;
  const paper = paperOf(call, base.value);
  if (paper === undefined)
    return inTheWay(call, {
      kind: 'unknown-paper',
      message: `A paper is one of ${papers.join(', ')}.`,
    });
  const named: SheetChoices = {
    ...base.value,
    ...ownWords(call, base.value),
    ...(call.options.has('no-circles') ? { drawing: undefined } : {}),
    ...periodOf(call),
    people,
    paper,
    names: call.options.has('names') ? 'whole' : base.value.names,
  };
  const told = { now: call.now(), zone: call.zone, language: en };
  return toldLines(call, named, await materialFor(vault, named, told));
}

async function inTheWay(call: Call, problem: Problem | Told): Promise<undefined> {
  await tellProblem(call, problem);
  return undefined;
}

async function baseOf(call: Call, vault: Vault): Promise<Result<SheetChoices, Problem | Told>> {
  const path = textOf(call, 'choices');
  if (path !== undefined) return choicesIn(path);
  const [last] = call.options.has('kept') ? await vault.sheets() : [];
  return ok(last?.choices ?? emptyChoices);
}

function choicesIn(path: string): Result<SheetChoices, Problem | Told> {
  try {
    return readSheetChoices(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ kind: 'sheet-choices', where: '' });
    return failed({ kind: 'unreadable', file: path, why: (error as Error).message });
  }
}

async function peopleOf(
  call: Call,
  vault: Vault,
  { people }: SheetChoices,
): Promise<SheetChoices['people'] | undefined> {
  if (call.words.length === 0) return people;
  const found: Person[] = [];
  for (const word of call.words) {
    const person = await personCalled(call, vault, word);
    if (person === undefined) return undefined;
    found.push(person);
  }
  return found.map(({ id }) => id);
}

function paperOf(call: Call, { paper }: SheetChoices): SheetChoices['paper'] | undefined {
  const asked = textOf(call, 'paper') ?? paper;
  return papers.find((one) => one === asked);
}

const periodOf = (call: Call): Pick<SheetChoices, 'period'> | object =>
  call.options.has('from') ? { period: spanOf(call) } : {};

function ownWords(call: Call, { meaning }: SheetChoices): Partial<SheetChoices> {
  const wish = wishKinds.find((kind) => call.options.has(kind));
  return {
    meaning: {
      words: textOf(call, 'meaning') ?? meaning.words,
      acts: listOf(call, 'acts') ?? meaning.acts,
    },
    ...(wish && { wish: { kind: wish, words: textOf(call, wish) ?? '' } }),
  };
}

const listOf = (call: Call, option: string): readonly string[] | undefined =>
  textOf(call, option)
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What is chosen by its key is found in the portraits of the people named. */
async function toldLines(
  call: Call,
  choices: SheetChoices,
  { portraits }: SheetMaterial,
): Promise<SheetChoices | undefined> {
  const offered = portraits.map((portrait) => keysOf(portrait, choices));
  const patterns = patternsChosen(
    listOf(call, 'lines'),
    offered.flatMap((one) => one.patterns),
  );
  if (patterns?.ok === false) return inTheWay(call, patterns.problem);
  const kindness = textOf(call, 'kindness');
  const kindnesses = offered.flatMap((one) => one.kindnesses);
  return {
    ...choices,
    ...(patterns && { patterns: patterns.value }),
    ...(kindness !== undefined && { kindness: kindnessChosen(kindness, kindnesses) }),
    ...(call.options.has('seasons') && {
      seasons: portraits.flatMap(({ seasons }) => seasons.map(({ id }) => id)),
    }),
  };
}

interface Keys {
  readonly kindnesses: readonly ChosenStatement[];
  readonly patterns: readonly ChosenStatement[];
}

function keysOf(portrait: Portrait, { period }: SheetChoices): Keys {
  const { kindnesses, patterns } = offeredBy(portrait, period);
  const keyed = (one: Statement): ChosenStatement => ({
    person: portrait.person.id,
    key: statementKey(one),
    quotes: [],
  });
  return { kindnesses: kindnesses.map(keyed), patterns: patterns.map(keyed) };
}

/** Undefined when none was asked for. */
function patternsChosen(
  keys: readonly string[] | undefined,
  patterns: readonly ChosenStatement[],
): Result<SheetChoices['patterns'], Told> | undefined {
  const unknown = keys?.find((key) => !patterns.some((one) => one.key === key));
  if (unknown !== undefined)
    return failed({
      kind: 'no-such-statement',
      message: `Nothing can be shown under “${unknown}”. What can be is listed by: eachother sheet PERSON.`,
    });
  const chosen = keys?.flatMap((key) => patterns.filter((one) => one.key === key));
  if ((chosen?.length ?? 0) > atMostPatterns)
    return failed({
      kind: 'too-many-lines',
      message: `A sheet shows at most ${atMostPatterns} lines of what the messages say.`,
    });
  return chosen && ok(chosen.map((one) => ({ ...one, thoughts: '' })));
}

/** A kindness that is told, by its key; anything else is the person's own words for one. */
function kindnessChosen(
  text: string,
  kindnesses: readonly ChosenStatement[],
): SheetChoices['kindness'] {
  const told = kindnesses.find((one) => one.key === text);
  return told === undefined ? { words: text } : { told, words: '' };
}
