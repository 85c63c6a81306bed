// How the invented people talk. A script is a small exchange, a line for each turn, that hangs together when it
// is opened as a receipt; words in braces are drawn once for it, so that three years do not sound like one week.

import type { Both } from '../person.ts';
import type { Random } from './random.ts';

/** What is said turn by turn, first by the one who begins. */
export type Script = readonly string[];

export interface Speech {
  /** By who begins. */
  readonly scripts: Both<readonly Script[]>;
  readonly greetings: readonly string[];
  readonly nights: readonly string[];
  /** Said when an answer took long. */
  readonly lates: readonly string[];
  readonly shorts: readonly string[];
}

export const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Scripts with an empty line between them. */
export const scripts = (text: string): readonly Script[] =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .map(lines);

export function filled(script: Script, random: Random): Script {
  const drawn = new Map([...slots].map(([name, words]) => [name, random.pick(words)]));
  return script.map((line) =>
    line.replace(/\{(\w+)\}/gu, (_, name: string) => drawn.get(name) ?? name),
  );
}

const slots: ReadonlyMap<string, readonly string[]> = new Map([
  ['food', ['ramen', 'dosa', 'biryani', 'lemon cake', 'rajma', 'pierogi', 'paneer', 'dumplings']],
  ['place', ['the lake', 'the old market', 'the station', 'the park', 'the museum', 'the harbour']],
  ['thing', ['report', 'bicycle', 'presentation', 'guitar', 'radio', 'application', 'suitcase']],
  ['day', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
  ['who', ['Nadia', 'Ben', 'Priya', 'Tomas', 'Ines', 'Arjun', 'Chidi', 'Meera', 'Yuki']],
  ['book', ['The Island of Doors', 'A Winter Letter', 'Salt Roads', 'The Ninth Lamp']],
]);
