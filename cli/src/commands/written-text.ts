// A longer text from the person: piped in, written in their editor, or in one line where neither is there.

import { shown } from '../terminal/shown.ts';
import type { Call } from './command.ts';

/** Begins with `text`; undefined when nothing but white space came of it. */
export async function writtenText(
  { terminal, signal }: Call,
  text: string,
  question: string | undefined,
): Promise<string | undefined> {
  if (question !== undefined) terminal.aside(shown(question));
  const { piped, edit, ask } = terminal;
  const written = piped
    ? await piped()
    : edit
      ? await edit(text)
      : await ask?.(shown('What would you like to write?'), signal);
  return written === undefined || written.trim() === '' ? undefined : written.trim();
}
