// Who wrote a line: the name between the head and the first ": ". Names may hold colons themselves, and
// notices of the app may hold them too; people already met decide.

import type { Line } from '../source/lines.ts';
import { beginsWith, isMark, withoutMarks } from './characters.ts';
import type { NameHabits } from './name-habits.ts';
import { isPartOfNotice } from './notices.ts';

interface Met {
  /** What such a line has behind its head. */
  readonly start: string;
  readonly name: string;
}

const nobody: Met = { start: '\0', name: '' };

export class Authors {
  /** Of the line read last; '' when the app wrote it. */
  name = '';
  /** Where the message begins. */
  bodyAt = 0;
  readonly #habits: NameHabits;
  /** Names as people are called by how they stand in the file; '' for what is no name. */
  readonly #names = new Map<string, string>();
  /** Two people take turns: the two met last are tried before any search. */
  #latest = nobody;
  #before = nobody;
  readonly #title: string;
  readonly #people = new Set<string>();
  /** Lines that somebody wrote. */
  #written = 0;

  /** `title`: the other person or the group, as the file's name says; '' when it does not. */
  constructor(habits: NameHabits, title = '') {
    this.#habits = habits;
    this.#title = cleanName(title);
  }

  /** `from`: where the head ends. */
  read(line: Line, from: number): void {
    this.#find(line, from);
    if (this.name !== '') this.#written += 1;
  }

  /** Somebody new, long after two people were met of whom the file has its name: a pasted line, it seems. */
  isStranger(line: Line, from: number): boolean {
    if (this.#written < settled || this.#people.size !== 2) return false;
    if (!this.#people.has(this.#title)) return false;
    const end = this.#endOfName(line, from);
    if (end < 0) return false;
    const raw = line.chunk.slice(from, end);
    return !this.#names.has(raw) && !isPartOfNotice(raw) && !this.#people.has(cleanName(raw));
  }

  #find(line: Line, from: number): void {
    if (!beginsWith(line.chunk, from, this.#latest.start)) {
      if (!beginsWith(line.chunk, from, this.#before.start)) return this.#search(line, from);
      [this.#latest, this.#before] = [this.#before, this.#latest];
    }
    this.name = this.#latest.name;
    this.bodyAt = from + this.#latest.start.length;
  }

  isKnown(line: Line, from: number): boolean {
    const end = this.#endOfName(line, from);
    return end >= 0 && (this.#names.get(line.chunk.slice(from, end)) ?? '') !== '';
  }

  #search(line: Line, from: number): void {
    const end = this.#endOfName(line, from);
    const raw = end < 0 ? '' : line.chunk.slice(from, end);
    this.name = this.#names.get(raw) ?? this.#learn(raw);
    this.bodyAt = from;
    if (this.name === '') return;
    const spaced = isSpaceBehind(line, end);
    this.bodyAt = end + (spaced ? 2 : 1);
    if (spaced && this.#habits.longer.size === 0)
      this.#meet({ start: `${raw}: `, name: this.name });
  }

  #meet(one: Met): void {
    this.#before = this.#latest;
    this.#latest = one;
  }

  #learn(raw: string): string {
    const name = raw === '' || isPartOfNotice(raw) ? '' : cleanName(raw);
    this.#names.set(apart(raw), name);
    if (name !== '') this.#people.add(name);
    return name;
  }

  #endOfName(line: Line, from: number): number {
    const end = this.#habits.close ? -1 : firstColon(line, from, isSpaceBehind);
    if (end < 0) return this.#endAtCloseColon(line, from);
    return this.#endOfLongerName(line, from) ?? end;
  }

  #endOfLongerName(line: Line, from: number): number | undefined {
    for (const name of this.#habits.longer)
      if (beginsWith(line.chunk, from, `${name}: `)) return from + name.length;
    return undefined;
  }

  /** "Bob:Hi" and "Bob:" happen; a name already met, a mark, an empty body or the habit makes sure. */
  #endAtCloseColon(line: Line, from: number): number {
    const end = firstColon(line, from, () => true);
    if (end < 0) return -1;
    const bare = end === line.to - 1 || isMark(line.chunk.charCodeAt(end + 1));
    const sure = bare || this.#habits.close || this.#names.has(line.chunk.slice(from, end));
    return sure ? end : -1;
  }
}

/** No name goes on for longer. */
const longestName = 120;
/** So many lines by the same two, and a chat is one of two. */
const settled = 20;
const colon = 58;

const isSpaceBehind = ({ chunk, to }: Line, at: number): boolean =>
  at + 1 < to && chunk.charCodeAt(at + 1) === 32;

function firstColon(line: Line, from: number, isEnd: typeof isSpaceBehind): number {
  const to = Math.min(line.to, from + longestName);
  for (let at = from; at < to; at += 1)
    if (line.chunk.charCodeAt(at) === colon && isEnd(line, at)) return at;
  return -1;
}

/** Without marks and the tilde of people whose number is not saved; telephone numbers in plain characters. */
function cleanName(raw: string): string {
  const name = withoutMarks(raw)
    .replace(/^~\s*/u, '')
    .replace(/[\u00a0\u2009\u202f]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .trim();
  return apart(name === '' ? raw.trim() : name);
}

/** A copy that does not keep alive the chunk of the file it was cut from. */
const apart = (text: string): string => [...text].join('');
