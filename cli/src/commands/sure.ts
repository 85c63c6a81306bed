// What cannot be brought back is asked first, or said with --yes.

import type { Shown } from '../terminal/shown.ts';
import type { Call } from './command.ts';
import { tell } from './tell.ts';

export const yes = { yes: { help: 'do not ask again' } } as const;

export async function isSure(call: Call, question: Shown): Promise<boolean> {
  if (call.options.has('yes')) return true;
  const answer = await call.terminal.ask?.(question, call.signal);
  if (answer !== undefined && /^y(es)?$/iu.test(answer)) return true;
  await tell(call, {
    kind: 'not-confirmed',
    message:
      answer === undefined
        ? 'Nothing was changed. Say --yes if you are sure.'
        : 'Nothing was changed.',
  });
  return false;
}
