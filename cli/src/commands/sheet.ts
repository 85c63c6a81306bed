// `sheet`: one page to bring to a session or a conversation, line by line as it was chosen: by options, or all of
// it in a file. Without a place to write to, it is shown, with what could be chosen.

import {
  en,
  failed,
  lineToLeave,
  materialFor,
  ok,
  reckoned,
  sheetOf,
  type Problem,
  type Result,
  type Sheet,
  type SheetChoices,
  type Vault,
} from '@eachother/core';
import { jsonLine } from '../terminal/shown.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { choicesOf } from './sheet-choices.ts';
import { writeSheet } from './sheet-file.ts';
import { offeredLines } from './sheet-lines.ts';
import { sheetOptions } from './sheet-options.ts';
import { printOffered, printSheet } from './sheet-text.ts';
import { tellProblem, type InTheWay } from './tell.ts';
import { inWordsOf } from './words-read.ts';

export const sheet: Command = {
  name: 'sheet',
  summary: 'one page to bring to a conversation, every line chosen by you',
  usage: '[PERSON...]',
  words: { least: 0, most: 20 },
  options: sheetOptions,
  run: (call) =>
    inWordsOf(call, async (vault) => {
      const choices = await choicesOf(call, vault);
      if (choices === undefined) return exit.failed;
      return choices.ok ? made(call, vault, choices.value) : refused(call, choices.problem);
    }),
};

async function made(call: Call, vault: Vault, choices: SheetChoices): Promise<ExitCode> {
  const told = { now: call.now(), zone: call.zone, language: en };
  const material = await materialFor(vault, choices, told);
  const page = onePage(sheetOf(choices, material));
  if (!page.ok) return refused(call, page.problem);
  if (call.options.has('out') || call.options.has('pdf')) return writeSheet(call, page.value);
  const offered = offeredLines(material, choices).map(({ key, as, sentence }) => ({
    key,
    as,
    sentence,
  }));
  if (call.json) await call.terminal.write(`${jsonLine({ ...page.value, offered })}\n`);
  else {
    printSheet(call, page.value);
    printOffered(call, offered);
  }
  return exit.done;
}

async function refused(call: Call, problem: InTheWay): Promise<ExitCode> {
  await tellProblem(call, problem);
  return exit.failed;
}

/** A sheet is one page, or none. */
function onePage(sheet: Sheet): Result<Sheet, Problem> {
  const { lines, excess } = reckoned(sheet);
  const leave = lineToLeave(lines, excess);
  return leave === undefined ? ok(sheet) : failed({ kind: 'sheet-too-long', leave });
}
