// A line of plain words ("coffee with Maya yesterday, she asked about dad") read as a moment: what it was,
// when, with whom, and who began. It reads English by small rules, and every guess is handed back to be
// shown, because only the person who wrote the line knows. Words that said when are taken out of the text:
// "yesterday" would be wrong tomorrow.

import { ME, sideOf } from '../history.ts';
import type { Person, Side } from '../person.ts';
import type { Instant, Zone } from '../time.ts';
import { actIn, beganIn, type NotedAct } from './note-act.ts';
import { deedIn, type NotedDeed } from './note-deed.ts';
import { secondsIn } from './note-length.ts';
import { whenIn } from './note-when.ts';
import { whoIn, type Named } from './note-who.ts';

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
  const { at, dated, rest } = whenIn(tidy(line), context);
  const text = tidy(rest);
  const people = whoIn(text.slice(0, aLine), context.people);
  const by = beganIn(text, people) ?? sideOf(ME);
  const kind = actIn(text, people.length > 0);
  return {
    kind,
    at,
    dated,
    by,
    people: people.map(({ who }) => who),
    text,
    seconds: kind === 'called' ? secondsIn(text.slice(0, aLine)) : undefined,
    deed: deedIn(text.slice(0, aLine), by),
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .replace(/([,;])[,;.]+/gu, '$1')
    .replace(/^[\s,;.]+|[\s,;]+$/gu, '');
