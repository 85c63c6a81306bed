// Promises found in what two people wrote, each once: who says the same again means the first. Where a reader of
// words has read a message, its word comes first and the grammar agrees or adds the day; elsewhere the grammar
// is alone. All of them wait for the user.

import type { Saying } from '../commitment.ts';
import type { MomentId } from '../moment.ts';
import type { Side } from '../person.ts';
import { day, type Instant, type Zone } from '../time.ts';
import { areTheSame } from './doing.ts';
import { promiseIn, type ReadAs } from './promise.ts';

export interface Message {
  readonly id: MomentId;
  readonly at: Instant;
  readonly by: Side;
  readonly text: string;
  readonly reading: ReadAs;
}

export interface Candidate extends Saying {
  readonly moment: MomentId;
  /** Where it was said again. */
  readonly again: readonly MomentId[];
}

/** Days within which the same words are the same promise. */
const sameFor = 14 * day;

/** Oldest first, as the messages are. */
export function candidatesIn(messages: Iterable<Message>, zone: Zone): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const message of messages) {
    const one = candidateOf(message, zone);
    if (one === undefined) continue;
    const place = found.findLastIndex((before) => isAgain(before, one));
    if (place < 0) found.push(one);
    else found[place] = joined(found[place], one);
  }
  return found;
}

function candidateOf({ id, at, by, text, reading }: Message, zone: Zone): Candidate | undefined {
  const found = promiseIn(text, { said: at, zone, reading });
  return found && { by, said: at, ...found, moment: id, again: [] };
}

const isAgain = (before: Candidate, one: Candidate): boolean =>
  one.said - before.said <= sameFor && areTheSame(before, one);

const joined = (before: Candidate, one: Candidate): Candidate => ({
  ...before,
  due: before.due ?? one.due,
  again: [...before.again, one.moment],
});
