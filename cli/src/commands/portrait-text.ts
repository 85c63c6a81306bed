// A portrait for people: coverage, then a kindness or beginning by the other, then my own side, the thread,
// and what each quality has to say.

import {
  en,
  mirrorStatement,
  statementKey,
  type Portrait,
  type QualitySection,
  type Statement,
  type Telling,
  type Vault,
} from '@eachother/core';
import { joined, say, shown, type Shown } from '../terminal/shown.ts';
import { drawnThread } from '../terminal/thread.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import { printMoment } from './moments.ts';
import { mirroredTelling } from './portrait-json.ts';

export interface Told {
  readonly portrait: Portrait;
  readonly telling: Telling;
}

/** Receipts shown under a sentence; all of them stand in --json. */
const receipts = 3;

export async function printPortrait(call: Call, vault: Vault, told: Told): Promise<void> {
  const { portrait, telling } = told;
  heading(call, told);
  for (const line of en.coverage(portrait.coverage, telling))
    paragraph(call, shown(line), quietly(call));
  call.terminal.print(say``);
  for (const statement of [portrait.first, portrait.own])
    if (statement !== undefined) await printStatement(call, vault, { statement, telling });
  if (portrait.first !== undefined || portrait.own !== undefined) call.terminal.print(say``);
  printThread(call, told);
  for (const section of portrait.sections) await printSection(call, vault, { section, telling });
}

const quietly = ({ terminal }: Call) => terminal.paint.quiet;

function heading({ terminal, options }: Call, { portrait, telling }: Told): void {
  const { person } = portrait;
  terminal.print(
    joined([
      terminal.paint.strong(shown(person.name)),
      say`, ${shown(en.personKind(person.kind).toLowerCase())}`,
    ]),
  );
  if (options.has('mirror'))
    terminal.print(
      terminal.paint.quiet(
        say`as ${shown(person.name)} could read it: “you” is ${shown(person.name)} here, and ${shown(telling.names.me)} is the other`,
      ),
    );
  terminal.print(say``);
}

function printThread({ terminal, zone }: Call, { portrait }: Told): void {
  const { width, paint } = terminal;
  const { thread, seasons, person } = portrait;
  const lines = drawnThread(thread, seasons, { width, paint, zone, name: person.name });
  for (const line of lines) terminal.print(line);
  if (lines.length > 0) terminal.print(say``);
}

interface ToldSection {
  readonly section: QualitySection;
  readonly telling: Telling;
}

async function printSection(
  call: Call,
  vault: Vault,
  { section, telling }: ToldSection,
): Promise<void> {
  const { terminal, options } = call;
  const statements = [...section.statements, ...(options.has('all') ? section.more : [])];
  const { title, question } = en.quality(section.quality);
  terminal.print(
    joined([terminal.paint.strong(shown(title)), terminal.paint.quiet(say`  ${shown(question)}`)]),
  );
  if (statements.length === 0 && section.silent !== undefined)
    paragraph(call, shown(en.silence(section.silent, telling)));
  for (const statement of statements) await printStatement(call, vault, { statement, telling });
  const aside = section.putAside.length;
  if (aside > 0 && options.has('all'))
    for (const statement of section.putAside)
      paragraph(call, say`put aside: ${shown(statementKey(statement))}`, quietly(call));
  const rest =
    section.statements.length > 0 || section.silent === undefined ? section.more.length : 0;
  if (rest > 0 && !options.has('all'))
    paragraph(call, say`There is more with --all.`, quietly(call));
  terminal.print(say``);
}

interface ToldStatement {
  readonly statement: Statement;
  readonly telling: Telling;
}

async function printStatement(
  call: Call,
  vault: Vault,
  { statement, telling }: ToldStatement,
): Promise<void> {
  const mirrors = call.options.has('mirror');
  const sentence = mirrors
    ? en.sentence(mirrorStatement(statement), mirroredTelling(telling))
    : en.sentence(statement, telling);
  paragraph(call, shown(sentence));
  if (call.options.has('why')) await printWhy(call, vault, { statement, telling });
}

async function printWhy(
  call: Call,
  vault: Vault,
  { statement, telling }: ToldStatement,
): Promise<void> {
  const { terminal, zone } = call;
  const { evidence, sure } = statement;
  const how = [
    ...(sure === undefined ? [] : [`I am ${en.sureness(sure)}.`]),
    en.rule(statement.rule),
    ...statement.blind.map((blind) => en.cannotSee(blind, telling)),
  ];
  for (const line of how) paragraph(call, shown(line), quietly(call), '    ');
  const shownMoments = evidence.slice(0, receipts);
  const moments =
    shownMoments.length === 0 ? [] : await vault.moments({ ids: shownMoments, limit: receipts });
  for (const moment of moments) printMoment(moment, terminal, zone);
  if (evidence.length > receipts)
    paragraph(
      call,
      shown(
        `and ${evidence.length - receipts} more: eachother find --id ${evidence.slice(receipts, receipts + 5).join(',')}`,
      ),
      quietly(call),
      '    ',
    );
  paragraph(
    call,
    shown(
      `Not right, or better hidden? --not-right ${statementKey(statement)} or --hide ${statementKey(statement)}`,
    ),
    quietly(call),
    '    ',
  );
}

function paragraph(
  { terminal }: Call,
  text: Shown,
  paint = (line: Shown) => line,
  indent = '  ',
): void {
  for (const line of folded(text, terminal.width, indent)) terminal.print(paint(line));
}
