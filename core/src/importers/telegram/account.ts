// What the scanner finds on its way through an export: the owner, the chats, their messages. Both shapes
// are one: a single chat is an account whose only chat is the file itself.

import type { Batch, Reading } from '../importer.ts';
import type { Interest, JsonSink, Taken } from '../source/json.ts';
import { fieldsOf, idIn } from './fields.ts';
import { entriesIn } from './message.ts';
import { OpenChat } from './open-chat.ts';
import { parse } from './repair.ts';

export class Account implements JsonSink {
  #open = new OpenChat();
  #done: OpenChat[] = [];
  #owner: string | undefined;
  #records = 0;
  #knowsInstants = true;
  #chats = 0;
  #cut = false;

  readonly interest = interest;

  taken(value: Taken): void {
    const name = value.path.at(-1);
    if (name === '*') return this.#message(value);
    const { json } = parse(value.text);
    if (json === undefined) this.#open.doubt('not-understood', this.#records, 0, value.text);
    if (name === 'personal_information') this.#owner = ownerIn(json);
    else if (typeof json === 'string' || typeof json === 'number') this.#learn(name, String(json));
  }

  left(path: readonly string[]): void {
    if (path.length === 3 && path[2] === '*') this.#closeChat();
  }

  /** The file ends; `rest` as the scanner tells it. */
  end(rest: 'whole' | 'between' | 'inside'): void {
    if (rest === 'inside') this.#records += 1;
    if (rest !== 'whole')
      this.#open.doubt('truncated', this.#records, rest === 'inside' ? 1 : 0, '');
    this.#closeChat();
  }

  /** What was found since the last time. */
  batches(bytes: number): readonly Batch[] {
    const chats = [...this.#done, this.#open];
    this.#done = [];
    return chats.flatMap((chat) => chat.batch(this.#owner, bytes) ?? []);
  }

  reading(): Reading {
    return {
      lines: this.#records,
      carries: {
        reactions: true,
        calls: 'with-duration',
        readTimes: false,
        replies: true,
        edits: false,
        resolution: 'seconds',
        zone: this.#knowsInstants ? 'utc' : 'unknown',
        ...(this.#chats === 1 && this.#cut ? { isCut: true } : {}),
      },
      dateOrder: 'iso',
      dateExamples: [],
    };
  }

  #learn(name: string | undefined, text: string): void {
    if (name === 'name') this.#open.title = text;
    if (name === 'type') this.#open.type = text;
    if (name === 'id') this.#open.key = text;
  }

  #closeChat(): void {
    this.#open.close(this.#records);
    if (this.#open.records > 0) this.#chats += 1;
    this.#cut ||= this.#open.isCut;
    this.#done.push(this.#open);
    this.#open = new OpenChat();
  }

  #message({ text, colons }: Taken): void {
    const line = (this.#records += 1);
    const chat = this.#open;
    chat.records += 1;
    if (text.includes('\uFFFD')) chat.doubt('damaged-characters', line, 0, text);
    const { json, repaired } = parse(text);
    const record = fieldsOf(json);
    const entries = record && entriesIn(record, line, chat.names);
    if (record === undefined || entries === undefined)
      return chat.doubt('not-understood', line, 1, text);
    if (repaired) chat.doubt('repaired', line, 0, text);
    if (colons > Object.keys(record).length) chat.doubt('duplicate-key', line, 0, text);
    const [own] = entries;
    if (own.kind === 'said' && own.form === 'unknown') chat.doubt('unknown-nontext', line, 0, text);
    this.#knowsInstants &&= own.instant !== undefined;
    chat.add(entries);
  }
}

const chatLists = new Set(['chats', 'left_chats']);
const wanted = new Set(['name', 'type', 'id', 'personal_information']);

/** Enter what leads to messages, take messages and what names a chat, pass over everything else. */
function interest(path: readonly string[]): Interest {
  const inAccount = chatLists.has(path[0]);
  if (inAccount && path.length < 4)
    return path.length === 2 && path[1] !== 'list' ? 'skip' : 'enter';
  const within = inAccount ? path.slice(3) : path;
  if (within[0] === 'messages') return within.length === 1 ? 'enter' : 'take';
  return within.length === 1 && wanted.has(within[0]) ? 'take' : 'skip';
}

function ownerIn(json: unknown): string | undefined {
  const id = idIn(fieldsOf(json) ?? {}, 'user_id');
  return id === undefined ? undefined : `user${id}`;
}
