// Records of the plain format, wherever they came from: each becomes an entry or a doubt, in the chat it names.

import { limits } from '../../limits.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import type { Batch, Chat, Reading } from '../importer.ts';
import { timeFromUnix, wallFromIso, type ReadTime } from '../source/iso.ts';
import { entryOf, type Field } from './record.ts';

export class Records {
  readonly #people = new Map<string, Set<string>>();
  /** What has come since the last time, by chat. */
  #fresh = new Map<string, { readonly entries: Entry[]; readonly doubts: Doubt[] }>();
  /** Of the record to come. */
  #line = 1;
  #passedOver = 0;
  #withZone = false;
  #withoutZone = false;

  /** `lines`: how many lines of the file the record takes. */
  add(lines: number, sample: string, field: Field): void {
    const time = timeOf(field('at') ?? '');
    if (time === undefined) return this.doubt('impossible-date', lines, sample);
    const by = (field('from') ?? '').trim();
    const entry = by === '' ? undefined : entryOf(time, { by, line: this.#line, lines }, field);
    if (entry === undefined) return this.doubt('not-understood', lines, sample);
    if (time.instant === undefined) this.#withoutZone = true;
    else this.#withZone = true;
    const chat = field('chat') ?? '';
    this.#in(chat).entries.push(entry);
    this.#peopleIn(chat).add(by);
    this.#line += lines;
  }

  doubt(doubt: DoubtKind, lines: number, text: string): void {
    const sample = text.slice(0, limits.sample);
    this.#in('').doubts.push({ kind: 'doubt', doubt, line: this.#line, lines, sample });
    this.#line += lines;
  }

  /** Lines that hold no record: a header, a blank. */
  passOver(lines: number): void {
    this.#line += lines;
    this.#passedOver += lines;
  }

  batches(bytes: number): readonly Batch[] {
    const fresh = [...this.#fresh];
    this.#fresh = new Map();
    return fresh.map(([name, found]) => ({
      chat: chatOf(name, this.#peopleIn(name).size),
      ...found,
      bytes,
    }));
  }

  reading(): Reading {
    return {
      lines: this.#line - 1 - this.#passedOver,
      carries: {
        reactions: true,
        calls: 'with-duration',
        readTimes: false,
        replies: true,
        edits: false,
        resolution: 'milliseconds',
        zone: this.#withZone && !this.#withoutZone ? 'offset' : 'unknown',
      },
      dateOrder: 'iso',
      dateExamples: [],
    };
  }

  #in(chat: string): { readonly entries: Entry[]; readonly doubts: Doubt[] } {
    const known = this.#fresh.get(chat) ?? { entries: [], doubts: [] };
    this.#fresh.set(chat, known);
    return known;
  }

  #peopleIn(chat: string): Set<string> {
    const known = this.#people.get(chat) ?? new Set<string>();
    this.#people.set(chat, known);
    return known;
  }
}

const chatOf = (name: string, people: number): Chat => ({
  key: name,
  title: name,
  shape: people > 2 ? 'group' : 'pair',
  names: new Map(),
});

const timeOf = (text: string): ReadTime | undefined => wallFromIso(text) ?? timeFromUnix(text);
