// Who wrote a line: the name between the header and the first ": ". Names may hold colons themselves, and
// notices of the app may hold them too; people already met decide.

import { beginsWith, isMark } from './header.ts';
import { looksLikeSystem } from './system.ts';

export interface Author {
  /** '' when the app wrote the line. */
  readonly name: string;
  /** Where the message begins. */
  readonly bodyAt: number;
}

export interface Authors {
  /** `from`: where the header ends. */
  read(line: string, from: number): Author;
  isKnown(line: string, from: number): boolean;
}

const longestName = 120;

export function createAuthors(): Authors {
  const names = new Map<string, string>();
  const known = new Set<string>();
  let withColons = false;
  let [latest, before] = ['\0', '\0'];
  let [latestName, beforeName] = ['', ''];

  function read(line: string, from: number): Author {
    if (beginsWith(line, from, latest)) return found(from);
    if (beginsWith(line, from, before)) {
      swap();
      return found(from);
    }
    const end = endOfName(line, from);
    if (end < 0) return { name: '', bodyAt: from };
    const raw = line.slice(from, end);
    const name = names.get(raw) ?? learn(raw, line.slice(from));
    if (name === '') return { name, bodyAt: from };
    known.add(raw);
    const spaced = line.charCodeAt(end + 1) === 32;
    if (spaced && !withColons) meet(`${raw}: `, name);
    return { name, bodyAt: end + (spaced ? 2 : 1) };
  }

  /** Two people take turns: the two met last are tried before any search. */
  function meet(start: string, name: string): void {
    swap();
    latest = start;
    latestName = name;
  }

  function swap(): void {
    [latest, before] = [before, latest];
    [latestName, beforeName] = [beforeName, latestName];
  }

  const found = (from: number): Author => ({ name: latestName, bodyAt: from + latest.length });

  /** The first ": ", or the end of a longer name that was met before. */
  function endOfName(line: string, from: number): number {
    let end = line.indexOf(': ', from);
    if (end < 0) return closeColon(line, from);
    for (
      let next = end;
      withColons && next >= 0 && next - from < longestName;
      next = line.indexOf(': ', next + 2)
    )
      if (known.has(line.slice(from, next))) end = next;
    return end;
  }

  /** "Bob:Hi" and "Bob:" happen; a name already met, a mark or an empty body makes sure. */
  function closeColon(line: string, from: number): number {
    const end = line.indexOf(':', from);
    if (end < 0 || end - from > longestName) return -1;
    const bare = end === line.length - 1 || isMark(line.charCodeAt(end + 1));
    return bare || known.has(line.slice(from, end)) ? end : -1;
  }

  function learn(raw: string, rest: string): string {
    const name = looksLikeSystem(raw, rest) ? '' : clean(raw);
    names.set(raw, name);
    if (name.includes(': ')) withColons = true;
    return name;
  }

  const isKnown = (line: string, from: number): boolean => {
    const end = endOfName(line, from);
    return end >= 0 && known.has(line.slice(from, end));
  };

  return { read, isKnown };
}

const clean = (name: string): string =>
  name
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/^~[\s\u202f]*/u, '')
    .trim();
