// `read`: what an export holds, nothing stored. For people a short account, for programs one object a file
// (--json) or every entry and doubt (--jsonl).

import { surveyFile, type Problem } from '@eachother/core';
import { watchedSource } from '../terminal/progress.ts';
import { jsonLine, shown } from '../terminal/shown.ts';
import type { Call, Command } from './command.ts';
import { eachFile } from './files.ts';
import { streamEntries } from './read-entries.ts';
import { printSurvey, surveyJson } from './survey.ts';

export const read: Command = {
  name: 'read',
  summary: 'what an export holds; nothing is stored',
  usage: 'FILE...',
  words: { least: 1, most: Infinity },
  options: { jsonl: { help: 'print every entry and every doubt: one JSON object a line' } },
  run: (call) =>
    call.options.has('jsonl')
      ? eachFile({ ...call, json: true }, (file, path) => streamEntries(call, file, path))
      : eachFile(call, (file, path) => account(call, file, path)),
};

async function account(
  call: Call,
  file: Parameters<typeof surveyFile>[0],
  path: string,
): Promise<Problem | undefined> {
  const { terminal, dateOrder, signal } = call;
  const watched = watchedSource(file, terminal, shown(file.name));
  const survey = await surveyFile(watched, { signal, ...(dateOrder && { dateOrder }) });
  terminal.status(undefined);
  if (!survey.ok) return survey.problem;
  if (call.json) await terminal.write(`${jsonLine(surveyJson(survey.value, path))}\n`);
  else printSurvey(survey.value, terminal);
  return undefined;
}
