// What goes on a sheet, from the words of a shell: a file of choices, or the sheet last kept, and then whatever
// single options put in its place.

import { readFileSync } from 'node:fs';
import {
  emptyChoices,
  en,
  failed,
  materialFor,
  ok,
  papers,
  readSheetChoices,
  wishKinds,
  type Meaning,
  onPaper,
  type Person,
  type Result,
  type SheetChoices,
  type Vault,
} from '@eachother/core';
import { textOf, type Call } from './command.ts';
import { spanOf } from './stretch.ts';
import { kindnessChosen, offeredLines, patternsChosen } from './sheet-lines.ts';
import type { InTheWay } from './tell.ts';
import { personCalled } from './vault-use.ts';

type Chosen<T> = Result<T, InTheWay>;

/** Undefined when nobody or too many are called so, which is said already. */
export async function choicesOf(
  call: Call,
  vault: Vault,
): Promise<Chosen<SheetChoices> | undefined> {
  const base = await baseOf(call, vault);
  if (!base.ok) return base;
  const people = await peopleOf(call, vault, base.value);
  if (people === undefined) return undefined;
  const [paper, period] = [paperOf(call, base.value), periodOf(call, base.value)];
  if (!paper.ok) return paper;
  if (!period.ok) return period;
  const named: SheetChoices = {
    ...base.value,
    ...ownWords(call, base.value),
    ...(call.options.has('no-circles') ? { drawing: undefined } : {}),
    people,
    paper: paper.value,
    period: period.value,
    names: call.options.has('names') ? 'whole' : base.value.names,
  };
  return toldLines(call, vault, named);
}

async function baseOf(call: Call, vault: Vault): Promise<Chosen<SheetChoices>> {
  const path = textOf(call, 'choices');
  if (path !== undefined) return choicesIn(path);
  const [last] = call.options.has('kept') ? await vault.sheets() : [];
  return ok(last?.choices ?? begunWith((await vault.meanings())[0]));
}

/** A new sheet begins with what give and take means now. */
const begunWith = (meaning: Meaning | undefined): SheetChoices => ({
  ...emptyChoices,
  meaning: onPaper(meaning ?? { words: '', acts: [] }, en),
});

function choicesIn(path: string): Chosen<SheetChoices> {
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

function paperOf(call: Call, { paper }: SheetChoices): Chosen<SheetChoices['paper']> {
  const asked = textOf(call, 'paper') ?? paper;
  const found = papers.find((one) => one === asked);
  const message = `A paper is one of ${papers.join(', ')}.`;
  return found === undefined ? failed({ kind: 'unknown-paper', message }) : ok(found);
}

function periodOf(call: Call, { period }: SheetChoices): Chosen<SheetChoices['period']> {
  if (!call.options.has('from') && !call.options.has('to')) return ok(period);
  const span = spanOf(call);
  const message = 'Say from when to when: --from 2026-03-15 --to 2026-05-01.';
  return span === undefined ? failed({ kind: 'no-such-stretch', message }) : ok(span);
}

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
  vault: Vault,
  choices: SheetChoices,
): Promise<Chosen<SheetChoices>> {
  const told = { now: call.now(), zone: call.zone, language: en };
  const material = await materialFor(vault, choices, told);
  const offered = offeredLines(material, choices);
  const keys = listOf(call, 'lines');
  const patterns = keys === undefined ? ok(choices.patterns) : patternsChosen(keys, offered);
  if (!patterns.ok) return patterns;
  const kindness = textOf(call, 'kindness');
  const seasons = material.portraits.flatMap((one) => one.seasons.map(({ id }) => id));
  return ok({
    ...choices,
    patterns: patterns.value,
    ...(kindness !== undefined && { kindness: kindnessChosen(kindness, offered) }),
    ...(call.options.has('seasons') && { seasons }),
  });
}
