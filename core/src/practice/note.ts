// A line of plain words ("coffee with Maya yesterday, she asked about dad") read as a moment: what it was,
// when, with whom, and who began. It reads English and Hindi in Latin letters by small rules, and every guess is handed back to be
// shown, because only the person who wrote the line knows. Words that said when are taken out of the text:
// "yesterday" would be wrong tomorrow.

import { ME, sideOf } from '../history.ts';
import type { Person, Side } from '../person.ts';
import type { Instant, Zone } from '../time.ts';
import { actIn, beganIn, type NotedAct } from './note-act.ts';
import { deedIn, type NotedDeed } from './note-deed.ts';
import { secondsIn } from './note-length.ts';
import type { Named } from './note-names.ts';
import { doneIn, withoutAhead } from './note-undone.ts';
import { whenIn } from './note-when.ts';
import { whoIn } from './note-who.ts';
import { plainLine } from './plain-line.ts';

export interface NoteContext {
  readonly now: Instant;
  readonly zone: Zone;
  /** Everyone in the vault; `me` is never found in a line. */
  readonly people: readonly Person[];
}

export interface NoteReading {
  readonly kind: NotedAct;
  readonly at: Instant;
  /** Whether the line said when; else it is taken to be now. */
  readonly dated: boolean;
  readonly by: Side;
  /** Nobody when the line names nobody: then it must be asked. */
  readonly people: readonly Named[];
  /** The line without the words that said when. */
  readonly text: string;
  /** How long a call was, where the line says so. */
  readonly seconds: number | undefined;
  /** An act that no log can see, where the line tells of one. */
  readonly deed: NotedDeed | undefined;
}

/** Characters in which names are looked for; whoever writes more has said with whom by then. */
const aLine = 2000;

export function readNote(line: string, context: NoteContext): NoteReading {
  const whole = plainLine(line);
  const { at, dated, rest } = whenIn(whole, context, withoutAhead(whole));
  const text = plainLine(rest);
  const looked = text.slice(0, aLine);
  const done = doneIn(looked);
  const people = peopleIn([done, looked], context.people);
  const by = beganIn(looked, people) ?? sideOf(ME);
  const kind = actIn(done, people.length > 0);
  return {
    kind,
    at,
    dated,
    by,
    people: people.map(({ who }) => who),
    text,
    seconds: kind === 'called' ? secondsIn(looked) : undefined,
    deed: deedIn(done, by),
  };
}

/** Those of what was done; of what was not, where nothing was. */
function peopleIn([done, looked]: readonly [string, string], everyone: readonly Person[]) {
  const people = whoIn(done, everyone);
  return people.length > 0 || done === looked ? people : whoIn(looked, everyone);
}
