// A commitment added by hand in a line of plain words: "call Maya on Sunday", "Maya will bring the book next week".
// Whose it is, with whom, what and for when are guesses that are handed back to be shown and changed.

import type { Saying } from '../commitment.ts';
import { daysIn } from '../commitments/days.ts';
import type { Person } from '../person.ts';
import type { Instant, Span, Zone } from '../time.ts';
import type { Named } from './note-names.ts';
import { whoIn } from './note-who.ts';
import { plainLine } from './plain-line.ts';

export interface LineContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly people: readonly Person[];
}

export interface CommitmentReading {
  readonly by: Saying['by'];
  readonly people: readonly Named[];
  /** The line without the words that said when. */
  readonly what: string;
  readonly due: Span | undefined;
}

const aLine = 500;

export function readCommitment(
  line: string,
  { now, zone, people }: LineContext,
): CommitmentReading {
  const whole = plainLine(line).slice(0, aLine);
  const named = whoIn(whole, people);
  const days = daysIn(whole, { said: now, zone });
  const what = days === undefined ? whole : withoutDays(whole, days.words);
  const first = named.find(({ from }) => from === 0);
  const isTheirs = first !== undefined && theirs.test(whole.slice(first.to));
  return {
    by: isTheirs ? 'them' : 'me',
    people: named.map(({ who }) => who),
    what,
    due: days?.span,
  };
}

/** After a name at the beginning: it is this person's. */
const theirs =
  /^(?:['’]ll| will| is going to| wants to| promised| said| brings| comes| calls| sends)\b/iu;

/** With the days goes the word that led to them: "by next week". */
const withoutDays = (whole: string, words: string): string =>
  plainLine(
    whole.replace(words, '').replace(/ (?:by|on|until|till|before|at)(?= ?$| ?[,.])/giu, ''),
  );
