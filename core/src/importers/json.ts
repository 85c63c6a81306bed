// Reads a JSON text of any length as it streams by, keeping only the values asked for: an export of a
// million messages is a million small texts to `JSON.parse`, one after another. A push scanner over
// characters; what each value's path is decides whether it is entered, taken whole or passed over.

import { limits } from '../limits.ts';

export type Interest = 'enter' | 'take' | 'skip';

export interface Taken {
  /** Keys that lead to the value; an element of a list is '*'. */
  readonly path: readonly string[];
  readonly text: string;
  /** Colons directly inside the value: more than its keys when one is written twice. */
  readonly colons: number;
  /** Characters of the file before it. */
  readonly offset: number;
}

export interface JsonSink {
  interest(path: readonly string[]): Interest;
  taken(value: Taken): void;
  /** A value that was entered ends. */
  left(path: readonly string[]): void;
}

export type JsonTrouble =
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'too-long'; readonly offset: number }
  | { readonly kind: 'not-json'; readonly offset: number };

export interface JsonScanner {
  /** What stops the reading, if anything does. */
  feed(chunk: string): JsonTrouble | undefined;
  /** At the end of the file: whole, cut off inside, or cut off inside a value that was to be taken. */
  readonly rest: 'whole' | 'between' | 'inside';
}

interface Frame {
  readonly list: boolean;
  key: string;
}

const quote = 34;
const backslash = 92;
const isOpener = (code: number): boolean => code === 123 || code === 91;
const isCloser = (code: number): boolean => code === 125 || code === 93;
const isBlank = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;

/** `longest`: characters of a value that is taken whole. */
export function createJsonScanner(
  sink: JsonSink,
  longest: number = limits.jsonString,
): JsonScanner {
  let text = '';
  let at = 0;
  /** Characters before `text`. */
  let before = 0;
  const frames: Frame[] = [];
  let trouble: JsonTrouble | undefined;
  let started = false;
  let value:
    | { from: number; interest: Interest; depth: number; colons: number; inString: boolean }
    | undefined;

  function feed(chunk: string): JsonTrouble | undefined {
    const keep = value?.from ?? at;
    text = text.slice(keep) + chunk;
    before += keep;
    at -= keep;
    if (value !== undefined) value.from = 0;
    while (trouble === undefined && (value === undefined ? between() : inside()));
    return trouble;
  }

  const stop = (kind: JsonTrouble['kind']): false => {
    trouble = { kind, offset: before + at };
    return false;
  };

  /** Between values: keys, commas, openings and closings of what was entered. False: more text is needed. */
  function between(): boolean {
    while (at < text.length && isSeparator(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return false;
    const code = text.charCodeAt(at);
    if (started && frames.length === 0) return stop('not-json');
    if (isCloser(code)) return leave();
    const frame = frames.at(-1);
    if (frame !== undefined && !frame.list && frame.key === '') return key();
    return begin(code);
  }

  const isSeparator = (code: number): boolean => isBlank(code) || code === 44 || code === 58;

  function key(): boolean {
    if (text.charCodeAt(at) !== quote) return stop('not-json');
    const end = endOfString(at + 1);
    if (end < 0) return text.length - at > limits.jsonKey ? stop('too-long') : false;
    const frame = frames.at(-1);
    if (frame !== undefined) frame.key = text.slice(at + 1, end) || ' ';
    at = end + 1;
    return true;
  }

  /** Index of the closing quote; -1 when it is not here yet. */
  function endOfString(from: number): number {
    for (let i = from; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code === backslash) i += 1;
      else if (code === quote) return i;
    }
    return -1;
  }

  const path = (): readonly string[] => frames.map(({ list, key }) => (list ? '*' : key));

  function begin(code: number): boolean {
    const interest = started ? sink.interest(path()) : 'enter';
    if (!started && !isOpener(code)) return stop('not-json');
    started = true;
    if (interest !== 'enter' || !isOpener(code)) {
      value = { from: at, interest, depth: 0, colons: 0, inString: false };
      return true;
    }
    if (frames.length >= limits.jsonDepth) return stop('too-deep');
    frames.push({ list: code === 91, key: '' });
    at += 1;
    return true;
  }

  function leave(): boolean {
    frames.pop();
    sink.left(path());
    at += 1;
    valueEnded();
    return true;
  }

  function valueEnded(): void {
    const frame = frames.at(-1);
    if (frame !== undefined) frame.key = '';
  }

  /** Inside a value that is taken or passed over: only its end matters. */
  function inside(): boolean {
    const one = value;
    if (one === undefined) return true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (one.inString) {
        if (code === backslash) {
          if (at + 1 >= text.length) return false;
          at += 1;
        } else if (code === quote) {
          one.inString = false;
          if (one.depth === 0) return end(at + 1);
        }
      } else if (code === quote) one.inString = true;
      else if (code === 58 && one.depth === 1) one.colons += 1;
      else if (isOpener(code)) {
        if ((one.depth += 1) + frames.length > limits.jsonDepth) return stop('too-deep');
      } else if (isCloser(code) || (code === 44 && one.depth === 0)) {
        if (one.depth === 0) return end(at);
        if (isCloser(code) && (one.depth -= 1) === 0) return end(at + 1);
      }
    }
    return at - one.from > longest ? stop('too-long') : false;
  }

  function end(to: number): boolean {
    if (value?.interest === 'take') {
      const { from, colons } = value;
      sink.taken({ path: path(), text: text.slice(from, to), colons, offset: before + from });
    }
    value = undefined;
    at = to;
    valueEnded();
    return true;
  }

  return {
    feed,
    get rest() {
      if (value?.interest === 'take') return 'inside';
      return started && frames.length === 0 && value === undefined ? 'whole' : 'between';
    },
  };
}

/** Telegram wrote control characters the way C does, and file names without quotes. Both are put right. */
export function repaired(text: string): string {
  return text
    .replace(/((?:^|[^\\])(?:\\\\)*)\\x([0-9A-Fa-f]{2})/gu, '$1\\u00$2')
    .replace(
      /("document_id": ?)([^"\s,{}][^,\n}]*)/gu,
      (_, key: string, name: string) => `${key}${JSON.stringify(name.trim())}`,
    );
}
