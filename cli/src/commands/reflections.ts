// What was written in the journal, and the questions it answers, for people and for programs.

import { questionWith, type Person, type Question, type Reflection } from '@eachother/core';
import { joined, say, shown, type Shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import { dateText } from './moments.ts';

export function printQuestion({ terminal }: Call, { text }: Question): void {
  for (const line of folded(shown(text), terminal.width))
    terminal.print(terminal.paint.strong(line));
  terminal.print(
    terminal.paint.quiet(
      say`    Write: eachother reflect "…"   Another: eachother reflect another`,
    ),
  );
}

export function printReflection(
  { terminal, zone }: Call,
  { id, at, question, text }: Reflection,
  name: Shown,
): void {
  const { paint } = terminal;
  terminal.print(joined([paint.quiet(say`#${id}  `), shown(dateText(at, zone)), say`  ${name}`]));
  const asked = questionWith(question)?.text;
  if (asked !== undefined)
    for (const line of folded(shown(asked), terminal.width, '    '))
      terminal.print(paint.quiet(line));
  for (const paragraph of text.split('\n'))
    for (const line of folded(shown(paragraph), terminal.width, '    ')) terminal.print(line);
}

export const reflectionJson = (
  { id, at, moment, question, text }: Reflection,
  person: Person | undefined,
): object => ({
  id,
  at: new Date(at).toISOString(),
  person: person?.name ?? null,
  moment: moment ?? null,
  question: questionWith(question) ?? null,
  text,
});
