// How names stand in this file, seen in its head: one with a colon in it comes back again and again with the
// same words on both sides of it; and some files set no space behind the colon that ends a name.

import { Line } from '../source/lines.ts';
import { HeaderReader } from './header.ts';

export interface NameHabits {
  /** Names that hold ": " themselves, as they stand in the file. */
  readonly longer: ReadonlySet<string>;
  /** "Bob:Hi" */
  readonly close: boolean;
}

const longestName = 100;
/** So many messages make a habit. */
const habit = 3;

export function nameHabitsIn(head: string): NameHabits {
  const header = new HeaderReader();
  const written = head
    .split('\n')
    .flatMap((line) =>
      header.read(Line.of(line)) ? [line.slice(header.end, header.end + 300)] : [],
    );
  const spaced = written.filter((line) => line.includes(': '));
  const close = written.filter((line) => !line.includes(': ') && /^[^:]{1,40}:[^/]/u.test(line));
  return { longer: longerNames(spaced), close: close.length > spaced.length };
}

function longerNames(lines: readonly string[]): ReadonlySet<string> {
  const byShort = new Map<string, string[]>();
  for (const line of lines) {
    const short = line.slice(0, line.indexOf(': '));
    byShort.set(short, [...(byShort.get(short) ?? []), line]);
  }
  return new Set([...byShort].flatMap(([short, all]) => longerName(short, all) ?? []));
}

/** Everything this person wrote goes on with the same words and another colon: they belong to the name. */
function longerName(short: string, lines: readonly string[]): string | undefined {
  const end = lines[0].indexOf(': ', short.length + 2);
  if (end < 0 || end > longestName || lines.length < habit) return undefined;
  const start = lines[0].slice(0, end + 2);
  return lines.every((line) => line.startsWith(start)) ? start.slice(0, -2) : undefined;
}
