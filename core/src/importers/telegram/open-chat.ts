// One chat of an export while it is read: what it is called, who is in it, and what waits to be handed on.

import { limits } from '../../limits.ts';
import type { DoubtKind, Doubt, Entry } from '../entry.ts';
import type { Batch, Chat } from '../importer.ts';
import type { Names } from './written.ts';

/** As many messages as a chat holds that Telegram has cut short. */
const longest = 10_000;

export class OpenChat {
  key = '';
  title = '';
  type = '';
  readonly names: Names = new Map();
  records = 0;
  #entries: Entry[] = [];
  #doubts: Doubt[] = [];

  add(entries: readonly Entry[]): void {
    this.#entries.push(...entries);
  }

  doubt(doubt: DoubtKind, line: number, lines: number, sample: string): void {
    const text = sample.slice(0, limits.sample);
    this.#doubts.push({ kind: 'doubt', doubt, line, lines, sample: text });
  }

  get isCut(): boolean {
    return this.records === longest;
  }

  /** `line`: the last record of the file so far. */
  close(line: number): void {
    if (this.isCut) this.doubt('capped', line, 0, this.title);
  }

  /** What has come since the last time; undefined when that is nothing. */
  batch(owner: string | undefined, bytes: number): Batch | undefined {
    const [entries, doubts] = [this.#entries, this.#doubts];
    if (entries.length + doubts.length === 0) return undefined;
    [this.#entries, this.#doubts] = [[], []];
    return { chat: this.#chat(owner), entries, doubts, bytes };
  }

  #chat(owner: string | undefined): Chat {
    const { key, title, names } = this;
    const chat = { key, title, names, shape: shapeOf(this.type, names.size) } as const;
    return owner === undefined ? chat : { ...chat, owner };
  }
}

function shapeOf(type: string, people: number): Chat['shape'] {
  if (type === 'saved_messages') return 'self';
  if (type === 'bot_chat') return 'bot';
  if (type.endsWith('channel')) return 'channel';
  return type.endsWith('group') || (type === '' && people > 2) ? 'group' : 'pair';
}
