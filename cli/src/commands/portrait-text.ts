// A portrait for people: coverage, then a kindness or beginning by the other, then my own side, the thread,
// and what each quality has to say.

import {
  en,
  statementAsks,
  mirrorPortrait,
  mirrorStatement,
  mirrorTelling,
  statementKey,
  type Memory,
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

/** One portrait on its way to the terminal. */
interface Page {
  readonly call: Call;
  readonly vault: Vault;
  /** From the chair it is told from: mine, or the other's. */
  readonly telling: Telling;
  readonly mirrors: boolean;
  /** Explanations given already: nobody needs to read them twice. */
  readonly explained: Set<string>;
}

export interface Told {
  readonly portrait: Portrait;
  readonly telling: Telling;
}

/** Receipts shown under a sentence; all of them stand in --json. */
const receipts = 3;

export async function printPortrait(call: Call, vault: Vault, told: Told): Promise<void> {
  const mirrors = call.options.has('mirror');
  const portrait = mirrors ? mirrorPortrait(told.portrait) : told.portrait;
  const telling = mirrors ? mirrorTelling(told.telling) : told.telling;
  const page: Page = { call, vault, telling, mirrors, explained: new Set() };
  heading(page, told.telling);
  for (const line of en.coverage(portrait.coverage, telling)) quietLine(page, line);
  blank(page);
  if (portrait.memories !== undefined) return printMemories(page, portrait.memories);
  const kindness = [portrait.first, portrait.own].filter((one) => one !== undefined);
  for (const statement of kindness) await printStatement(page, statement);
  if (kindness.length > 0) blank(page);
  printThread(page, portrait);
  for (const section of portrait.sections) await printSection(page, section);
}

/** What they gave, by date; nothing else is told of someone who has died. */
async function printMemories(page: Page, memories: readonly Memory[]): Promise<void> {
  const { call, vault, telling } = page;
  line(page, say`Kind moments with ${shown(telling.names.them)}, by date`);
  const ids = memories.map(({ moment }) => moment);
  const found = await vault.moments({ ids, limit: Math.max(1, ids.length) });
  for (const one of found.toReversed())
    printMoment(one, call.terminal, { zone: call.zone, indent: '  ' });
  if (found.length === 0) quietLine(page, 'None are here yet. Note one: eachother log TEXT');
}

function heading(page: Page, { names: { me, them } }: Telling): void {
  const { terminal } = page.call;
  terminal.print(terminal.paint.strong(shown(them)));
  if (page.mirrors)
    quietLine(page, `as ${them} could read it: here “you” is ${them}, and the other is ${me}`);
  blank(page);
}

function printThread(page: Page, { thread, seasons }: Portrait): void {
  const { terminal, zone } = page.call;
  const { width, paint } = terminal;
  const name = page.telling.names.them;
  const lines = drawnThread(thread, seasons, { width, paint, zone, name });
  for (const line of lines) terminal.print(line);
  if (lines.length > 0) blank(page);
}

async function printSection(page: Page, section: QualitySection): Promise<void> {
  const all = page.call.options.has('all');
  const statements = [...section.statements, ...(all ? section.more : [])];
  const aside = all ? section.putAside : [];
  const hasMore = !all && section.more.length > 0;
  const why = silenceOf(page, section);
  if (statements.length + aside.length === 0 && why === undefined && !hasMore) return;
  sectionTitle(page, section);
  if (why !== undefined) line(page, shown(why));
  for (const statement of statements) await printStatement(page, statement);
  for (const one of aside) quietLine(page, `put aside: ${keyOf(page, one)}`);
  if (hasMore) quietLine(page, 'There is more with --all.');
  blank(page);
}

/** The same reason twice is one too many. */
function silenceOf({ telling, explained }: Page, { silent }: QualitySection): string | undefined {
  const why = silent && en.silence(silent, telling);
  if (why === undefined || explained.has(why)) return undefined;
  explained.add(why);
  return why;
}

function sectionTitle({ call: { terminal } }: Page, { quality }: QualitySection): void {
  const { title, question } = en.quality(quality);
  const { strong, quiet } = terminal.paint;
  terminal.print(joined([strong(shown(title)), quiet(say`  ${shown(question)}`)]));
}

async function printStatement(page: Page, statement: Statement): Promise<void> {
  line(page, shown(en.sentence(statement, page.telling)));
  if (page.call.options.has('why')) await printWhy(page, statement);
}

async function printWhy(page: Page, statement: Statement): Promise<void> {
  const { sure, span, rule, blind } = statement;
  const how = [
    ...(sure === undefined ? [] : [`How sure: ${en.sureness(sure)}.`]),
    ...(span === undefined ? [] : [en.period(span, page.telling)]),
    ...[en.rule(rule), ...blind.map((one) => en.cannotSee(one, page.telling))].filter(
      (text) => !page.explained.has(text),
    ),
  ];
  for (const text of how) {
    page.explained.add(text);
    quietLine(page, text, deep);
  }
  await printReceipts(page, statement);
  const key = keyOf(page, statement);
  const asks = statementAsks(statement) ? ` Answered? --answered ${key}` : '';
  quietLine(page, `Not right, or better hidden? --not-right ${key} or --hide ${key}${asks}`, deep);
}

/** Verdicts are given from my own chair, whosever page this is. */
const keyOf = ({ mirrors }: Page, statement: Statement): string =>
  statementKey(mirrors ? mirrorStatement(statement) : statement);

async function printReceipts(page: Page, { evidence }: Statement): Promise<void> {
  const { call, vault, mirrors } = page;
  const ids = evidence.slice(0, receipts);
  const moments = ids.length === 0 ? [] : await vault.moments({ ids, limit: receipts });
  for (const moment of moments)
    printMoment(moment, call.terminal, {
      zone: call.zone,
      indent: deep,
      you: mirrors ? 'them' : 'me',
    });
  if (evidence.length === ids.length) return;
  quietLine(page, `and ${evidence.length - receipts} more in --json`, deep);
}

const deep = '    ';

function line({ call: { terminal } }: Page, text: Shown): void {
  for (const one of folded(text, terminal.width, '  ')) terminal.print(one);
}

function quietLine({ call: { terminal } }: Page, text: string, indent = '  '): void {
  for (const one of folded(shown(text), terminal.width, indent))
    terminal.print(terminal.paint.quiet(one));
}

const blank = ({ call: { terminal } }: Page): void => terminal.print(say``);
