// Reads a JSON text of any length as it streams by, keeping only the values asked for: an export of a
// million messages is a million small texts to `JSON.parse`, one after another. What each value's path is
// decides whether it is entered, taken whole or passed over. Strict about the shape of what it enters; what
// is taken is judged by whoever takes it, and of what is passed over only the end matters.

import { limits } from '../../limits.ts';
import { closingQuote, isCloser, isOpener, ValueEnd } from './json-value.ts';

export type Interest = 'enter' | 'take' | 'skip';

export interface Taken {
  /** Keys that lead to the value; an element of a list is '*'. */
  readonly path: readonly string[];
  readonly text: string;
  /** Colons directly inside the value: more than its keys when one is written twice. */
  readonly colons: number;
}

export interface JsonSink {
  interest(path: readonly string[]): Interest;
  taken(value: Taken): void;
  /** A value that was entered ends. */
  left(path: readonly string[]): void;
}

export interface JsonTrouble {
  readonly kind: 'not-json' | 'json-depth' | 'json-key' | 'json-value';
  /** Bytes of what was fed that come after the trouble. */
  readonly unread: number;
}

/** A list or an object that was entered. */
interface Frame {
  readonly list: boolean;
  /** Of the value being read. */
  key: string;
}

interface OpenValue {
  readonly interest: 'take' | 'skip';
  readonly end: ValueEnd;
}

type Awaited =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const quote = 34;
const comma = 44;
const colon = 58;
const opensList = 91;
const closesList = 93;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

export class JsonScanner {
  readonly #sink: JsonSink;
  readonly #frames: Frame[] = [];
  #text = '';
  #at = 0;
  #awaited: Awaited = 'value';
  #value: OpenValue | undefined;
  #trouble: JsonTrouble | undefined;

  constructor(sink: JsonSink) {
    this.#sink = sink;
  }

  /** Returns what stops the reading, if anything does. */
  feed(chunk: string): JsonTrouble | undefined {
    this.#text = this.#text.slice(this.#at) + chunk;
    if (this.#value !== undefined) this.#value.end.at -= this.#at;
    this.#at = 0;
    while (this.#trouble === undefined && this.#step());
    return this.#trouble;
  }

  /** At the end of the file: whole, cut off, or cut off inside a value that was to be taken. */
  get rest(): 'whole' | 'between' | 'inside' {
    if (this.#value?.interest === 'take') return 'inside';
    return this.#awaited === 'nothing' ? 'whole' : 'between';
  }

  /** False: more text is needed, or there is trouble. */
  #step(): boolean {
    if (this.#value !== undefined) return this.#inside(this.#value);
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return this.#at < this.#text.length && this.#between(this.#text.charCodeAt(this.#at));
  }

  #between(code: number): boolean {
    switch (this.#awaited) {
      case 'value':
        return this.#begin(code);
      case 'value or end':
        return code === closesList ? this.#leave(code) : this.#begin(code);
      case 'key':
        return this.#key(code);
      case 'key or end':
        return isCloser(code) ? this.#leave(code) : this.#key(code);
      case 'colon':
        return this.#pass(code === colon, 'value');
      case 'comma or end':
        if (isCloser(code)) return this.#leave(code);
        return this.#pass(code === comma, this.#frames.at(-1)?.list === true ? 'value' : 'key');
      case 'nothing':
        return this.#stop('not-json');
    }
  }

  #pass(fits: boolean, awaited: Awaited): boolean {
    if (!fits) return this.#stop('not-json');
    this.#at += 1;
    this.#awaited = awaited;
    return true;
  }

  #key(code: number): boolean {
    if (code !== quote) return this.#stop('not-json');
    const end = closingQuote(this.#text, this.#at + 1);
    const length = (end < 0 ? this.#text.length : end) - this.#at;
    if (length > limits.jsonKey) return this.#stop('json-key');
    if (end < 0) return false;
    const frame = this.#frames.at(-1);
    if (frame !== undefined) frame.key = this.#text.slice(this.#at + 1, end);
    this.#at = end;
    return this.#pass(true, 'colon');
  }

  #path(): readonly string[] {
    return this.#frames.map(({ list, key }) => (list ? '*' : key));
  }

  #begin(code: number): boolean {
    const top = this.#frames.length === 0;
    if (isCloser(code) || code === comma || code === colon || (top && !isOpener(code)))
      return this.#stop('not-json');
    const interest = top ? 'enter' : this.#sink.interest(this.#path());
    if (interest === 'enter' && isOpener(code)) return this.#enter(code === opensList);
    this.#value = { interest: interest === 'take' ? 'take' : 'skip', end: new ValueEnd() };
    this.#value.end.at = this.#at;
    return true;
  }

  #enter(list: boolean): boolean {
    if (this.#frames.length >= limits.jsonDepth) return this.#stop('json-depth');
    this.#frames.push({ list, key: '' });
    return this.#pass(true, list ? 'value or end' : 'key or end');
  }

  #leave(code: number): boolean {
    if (this.#frames.at(-1)?.list !== (code === closesList)) return this.#stop('not-json');
    this.#frames.pop();
    this.#sink.left(this.#path());
    this.#at += 1;
    return this.#ended();
  }

  #ended(): boolean {
    this.#awaited = this.#frames.length === 0 ? 'nothing' : 'comma or end';
    return true;
  }

  #inside({ interest, end }: OpenValue): boolean {
    const found = end.find(this.#text, end.at);
    if (end.deepest + this.#frames.length > limits.jsonDepth) return this.#stop('json-depth');
    if (interest === 'skip') this.#at = end.at;
    else if (end.at - this.#at > limits.jsonValue) return this.#stop('json-value');
    if (!found) return false;
    if (interest === 'take') this.#take(end);
    this.#at = end.at;
    this.#value = undefined;
    return this.#ended();
  }

  #take({ at, colons }: ValueEnd): void {
    this.#sink.taken({ path: this.#path(), text: this.#text.slice(this.#at, at), colons });
  }

  #stop(kind: JsonTrouble['kind']): false {
    const unread = new TextEncoder().encode(this.#text.slice(this.#at)).length;
    this.#trouble = { kind, unread };
    return false;
  }
}
