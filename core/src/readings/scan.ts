// A text in one pass: its words, emoji and end marks as hashes with their classes, the parts of its words as
// slots of a table, and its shape. Buffers are kept between texts: a million messages make no garbage. Reads
// `longest` characters and no more, whatever they are.

import { isPunctuation, isSilent, isSymbol } from './characters.ts';
import { hashStart, hashStep, slotOf } from './hash.ts';
import { isLaughter, laughter } from './laughter.ts';
import { classBit } from './lexicons.ts';

export const longest = 1_500;
/** Slots that words and parts of words fall into. */
export const slotBits = 20;

const longestWord = 24;
const edge = 0x5f;
const pairs = 0x51ed270b;
const whole = 0x2545f491;
const denied = 0x3c6ef372;
const not = classBit('not');

/** What one scan keeps: only words, or the parts of words as well. */
export type Depth = 'words' | 'parts';

export class Scan {
  /** Of words and of two words in a row. */
  readonly slots = new Uint32Array(4 * longest);
  slotCount = 0;
  /** Of parts of words. */
  readonly parts = new Uint32Array(4 * longest);
  partCount = 0;
  /** Words, emoji, question and exclamation marks. */
  readonly words = new Int32Array(2 * longest + 2);
  readonly classes = new Int32Array(2 * longest + 2);
  /** 1 where a clause begins. */
  readonly begins = new Uint8Array(2 * longest + 2);
  wordCount = 0;
  /** The classes of all of them. */
  classesSeen = 0;
  latin = 0;
  oddLatin = 0;
  devanagari = 0;
  foreign = 0;
  digits = 0;
  emoji = 0;
  questions = 0;
  exclaims = 0;
  lines = 0;
  stretched = false;
  laughs = false;
  endsAsking = false;

  readonly #depth: Depth;
  readonly #classOf: ReadonlyMap<number, number>;
  readonly #word = new Uint16Array(longestWord + 2);
  #length = 0;
  #last = 0;
  #clause = true;
  /** Whether this clause has said no. */
  #denies = false;
  #mark = 0;

  constructor(depth: Depth, classOf: ReadonlyMap<number, number>) {
    this.#depth = depth;
    this.#classOf = classOf;
  }

  read(text: string): this {
    this.#forget();
    const lower = plain(text);
    const length = Math.min(lower.length, 2 * longest);
    for (let at = 0; at < length; at += 1) {
      const code = lower.charCodeAt(at);
      if (code < 0x80) this.#ascii(code);
      else if (code < 0xd800 || code > 0xdfff) this.#other(code);
      else at += this.#pair(code, lower.charCodeAt(at + 1));
    }
    this.#endWord();
    if (this.#depth === 'parts' && this.wordCount > 0)
      this.#slot(Math.imul(this.#last, 31) + pairs);
    return this;
  }

  #forget(): void {
    this.slotCount = this.partCount = this.wordCount = this.classesSeen = 0;
    this.classes[0] = 0;
    this.latin = this.oddLatin = this.devanagari = this.foreign = this.digits = this.emoji = 0;
    this.questions = this.exclaims = this.lines = 0;
    this.stretched = this.laughs = this.endsAsking = false;
    this.#length = this.#last = this.#mark = 0;
    this.#clause = true;
  }

  #ascii(code: number): void {
    if (code >= 0x61 && code <= 0x7a) {
      this.latin += 1;
      this.#letter(code);
    } else if (code >= 0x30 && code <= 0x39) {
      this.digits += 1;
      this.#letter(0x30);
    } else if (code !== 0x27 && code !== 0x60) this.#between(code);
  }

  #between(code: number): void {
    this.#endWord();
    if (code === 0x3f) this.questions += 1;
    else if (code === 0x21) this.exclaims += 1;
    else if (code === 0x0a) this.lines += 1;
    if (code === 0x3f || code === 0x21) {
      if (this.#mark !== code) this.#token(hashStep(hashStart, code));
      this.endsAsking = code === 0x3f || (this.endsAsking && this.#mark === 0x3f);
      this.#mark = code;
    }
    if (code !== 0x20) this.#clause = true;
  }

  #other(code: number): void {
    if (isSilent(code)) return;
    if (code >= 0x900 && code <= 0x97f && code !== 0x964 && code !== 0x965) this.devanagari += 1;
    else if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) this.oddLatin += 1;
    else if (isSymbol(code)) return this.#symbol(code);
    else if (isPunctuation(code)) return this.#between(code === 0x61f ? 0x3f : code);
    else this.foreign += 1;
    this.#letter(code);
  }

  /** Returns how many units beyond the first were read. */
  #pair(first: number, second: number): number {
    if (first > 0xdbff || second < 0xdc00 || second > 0xdfff) return 0;
    const point = (first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000;
    if (point >= 0x1f3fb && point <= 0x1f3ff) return 1;
    if (point >= 0x1f000 && point <= 0x1faff) this.#symbol(point);
    else {
      this.foreign += 1;
      this.#letter(first);
    }
    return 1;
  }

  #symbol(point: number): void {
    this.#endWord();
    this.emoji += 1;
    this.#token(hashStep(hashStep(hashStart, point & 0xffff), point >> 16));
  }

  #letter(code: number): void {
    this.#mark = 0;
    this.endsAsking = false;
    const word = this.#word;
    const length = this.#length;
    if (code !== 0x30 && length > 1 && word[length - 1] === code && word[length - 2] === code) {
      this.stretched = true;
      return;
    }
    if (length >= longestWord) return;
    word[length] = code;
    this.#length = length + 1;
  }

  #endWord(): void {
    const length = this.#length;
    if (length === 0) return;
    const word = this.#word;
    let hash = hashStart;
    for (let at = 0; at < length; at += 1) hash = hashStep(hash, word[at]);
    if (isLaughter(word, length)) {
      this.laughs = true;
      hash = laughter;
    }
    this.#length = 0;
    this.#token(hash);
    if (this.#depth === 'parts') this.#parts(length);
  }

  #token(hash: number): void {
    const at = this.wordCount;
    if (at >= this.words.length - 1) return;
    const classes = this.#classOf.get(hash) ?? 0;
    this.words[at] = hash;
    this.classes[at] = classes;
    this.classes[at + 1] = 0;
    this.begins[at] = this.#clause ? 1 : 0;
    if (this.#clause) this.#denies = false;
    this.wordCount = at + 1;
    this.classesSeen |= classes;
    this.#clause = false;
    this.#slot(hash ^ whole);
    if (this.#depth === 'parts') this.#slot(Math.imul(this.#last, 31) + (hash ^ pairs));
    if (this.#denies) this.#slot(hash ^ denied);
    else if (classes & not) this.#denies = true;
    this.#last = hash;
  }

  /** Three to five letters in a row, the edges of the word counted as one. */
  #parts(length: number): void {
    const word = this.#word;
    for (let from = -1; from <= length - 2; from += 1) {
      let hash = from < 0 ? hashStep(hashStart, edge) : hashStep(hashStart, word[from]);
      for (let size = 2; size <= 5 && from + size <= length + 1; size += 1) {
        const at = from + size - 1;
        hash = hashStep(hash, at === length ? edge : word[at]);
        if (size > 2 && this.partCount < this.parts.length)
          this.parts[this.partCount++] = slotOf(hash, slotBits);
      }
    }
  }

  #slot(hash: number): void {
    if (this.slotCount < this.slots.length) this.slots[this.slotCount++] = slotOf(hash, slotBits);
  }
}

const notAscii = /[^\u0000-\u007f]/;

function plain(text: string): string {
  const read = text.length > longest ? text.slice(0, longest) : text;
  const lower = read.toLowerCase();
  return notAscii.test(lower) ? lower.normalize('NFKD') : lower;
}
