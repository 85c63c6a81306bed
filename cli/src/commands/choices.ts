// What an import must know before it begins: who of these is me, and which way round the dates are. What
// the options or the vault do not say is asked where someone can answer, and else is a problem that names
// the option; nothing is guessed in silence.

import {
  failed,
  nothingRead,
  ok,
  surveyFile,
  type DateOrder,
  type ImportChoices,
  type Problem,
  type Result,
  type SourceFile,
  type Survey,
  type Vault,
} from '@eachother/core';
import { watchedSource } from '../terminal/progress.ts';
import { say, shown } from '../terminal/shown.ts';
import type { Call } from './command.ts';

export interface Surveyed {
  readonly survey: Survey;
  readonly choices: ImportChoices;
}

export async function surveyed(
  call: Call,
  vault: Vault,
  file: SourceFile,
): Promise<Result<Surveyed, Problem>> {
  const { dateOrder, signal, terminal } = call;
  const watched = watchedSource(file, terminal, say`looking through ${shown(file.name)}`);
  const survey = await surveyFile(watched, { signal, ...(dateOrder && { dateOrder }) });
  terminal.status(undefined);
  if (!survey.ok) return survey;
  const nothing = nothingRead(survey.value);
  if (nothing !== undefined) return failed(nothing);
  const order = await dateOrderOf(call, survey.value);
  if (!order.ok) return order;
  const me = await meIn(call, vault, survey.value);
  if (!me.ok) return me;
  const choices: ImportChoices = {
    me: me.value,
    zone: call.zone,
    keep: call.options.get('keep') === 'counts' ? 'counts' : 'words',
    ...(order.value && { dateOrder: order.value }),
  };
  return ok({ survey: survey.value, choices });
}

async function dateOrderOf(
  { dateOrder, terminal, signal }: Call,
  survey: Survey,
): Promise<Result<DateOrder | undefined, Problem>> {
  if (dateOrder !== undefined || survey.dateOrder !== 'ambiguous') return ok(dateOrder);
  const examples = survey.dateExamples;
  if (terminal.ask === undefined) return failed({ kind: 'date-order', examples });
  for (const example of examples) terminal.aside(say`  ${shown(example)}`);
  for (;;) {
    const answer = await terminal.ask(
      say`Does the day come first in these dates, or the month? [day/month]`,
      signal,
    );
    if (/^d/iu.test(answer)) return ok('dmy');
    if (/^m/iu.test(answer)) return ok('mdy');
    if (answer === '') return failed({ kind: 'date-order', examples });
  }
}

async function meIn(call: Call, vault: Vault, survey: Survey): Promise<Result<string, Problem>> {
  if (call.me !== undefined) return ok(call.me);
  const { me } = await vault.questions(survey);
  if (me.sure && me.guess !== undefined) return ok(me.guess);
  if (call.terminal.ask === undefined)
    return failed({ kind: 'who-is-me', handles: me.handles, asked: undefined });
  return askedMe(call, me);
}

type MeQuestion = Awaited<ReturnType<Vault['questions']>>['me'];

/** So many names are offered by number; any name can be typed. */
const offered = 20;

async function askedMe(
  { terminal, signal }: Call,
  { guess, handles }: MeQuestion,
): Promise<Result<string, Problem>> {
  for (const [k, handle] of handles.slice(0, offered).entries())
    terminal.aside(say`  ${k + 1}  ${shown(handle)}`);
  const usual = guess === undefined ? say`` : say` [${shown(guess)}]`;
  const answer = await terminal.ask?.(say`Which of these is you?${usual}`, signal);
  if (answer === undefined || answer === '')
    return guess === undefined
      ? failed({ kind: 'who-is-me', handles, asked: undefined })
      : ok(guess);
  return ok(/^\d+$/u.test(answer) ? (handles[Number(answer) - 1] ?? answer) : answer);
}
