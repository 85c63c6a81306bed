// A prepared conversation for people and for programs. What others wrote is on it only where it was chosen
// line by line.

import {
  en,
  stepKeys,
  type Chosen,
  type Person,
  type Preparation,
  type Vault,
} from '@eachother/core';
import { say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import { dateText, printMoment } from './moments.ts';

interface Page {
  readonly preparation: Preparation;
  readonly person: Person;
}

export async function printPreparation(
  call: Call,
  vault: Vault,
  { preparation, person }: Page,
): Promise<void> {
  const { terminal, zone } = call;
  const { at, chosen, steps, draft } = preparation;
  terminal.print(terminal.paint.strong(say`A conversation with ${shown(person.name)}`));
  terminal.print(terminal.paint.quiet(say`begun ${shown(dateText(at, zone))}`));
  if (chosen.length > 0) heading(call, en.step('noticed'));
  for (const one of chosen) await printChosen(call, vault, one);
  for (const key of stepKeys) part(call, en.step(key), steps[key]);
  part(call, 'In my words', draft);
}

async function printChosen(call: Call, vault: Vault, one: Chosen): Promise<void> {
  lines(call, one.sentence);
  for (const text of one.beside)
    for (const line of folded(shown(text), call.terminal.width, '    '))
      call.terminal.print(call.terminal.paint.quiet(line));
  const ids = one.moments;
  const moments = ids.length === 0 ? [] : await vault.moments({ ids, limit: ids.length });
  for (const moment of moments)
    printMoment(moment, call.terminal, { zone: call.zone, indent: '    ' });
}

function part(call: Call, title: string, text: string): void {
  if (text.trim() === '') return;
  heading(call, title);
  lines(call, text);
}

function heading({ terminal }: Call, title: string): void {
  terminal.print(say``);
  terminal.print(terminal.paint.strong(shown(title)));
}

function lines({ terminal }: Call, text: string): void {
  for (const paragraph of text.split('\n'))
    for (const line of folded(shown(paragraph), terminal.width, '  ')) terminal.print(line);
}

export const preparationJson = (
  { id, at, chosen, steps, draft }: Preparation,
  { name }: Person,
): object => ({
  id,
  at: new Date(at).toISOString(),
  person: name,
  chosen: chosen.map(({ statement, sentence, beside, moments }) => ({
    statement,
    sentence,
    beside,
    moments,
  })),
  steps,
  draft,
});
