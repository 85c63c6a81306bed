// What the scanner finds on its way through an export: the owner, the chats, their messages. Both shapes
// are one: a single chat is an account whose only chat is the file itself.

import { limits } from '../../limits.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import type { Batch, Chat, Reading } from '../importer.ts';
import { repaired, type Interest, type JsonSink, type Taken } from '../json.ts';
import { readMessage } from './message.ts';

export interface Account extends JsonSink {
  /** What was found since the last time. */
  batches(bytes: number): readonly Batch[];
  /** The file ended before the JSON did. */
  cutOff(insideRecord: boolean): void;
  reading(): Reading;
}

interface OpenChat {
  chat: { key: string; title: string; type: string; names: Map<string, string> };
  entries: Entry[];
  doubts: Doubt[];
}

const emptyChat = (): OpenChat => ({
  chat: { key: '', title: '', type: '', names: new Map() },
  entries: [],
  doubts: [],
});

export function createAccount(): Account {
  let open = emptyChat();
  let done: OpenChat[] = [];
  let owner: string | undefined;
  let records = 0;
  let knowsInstants = true;

  function taken(value: Taken): void {
    const [last] = value.path.slice(-1);
    if (last === '*') return message(value);
    const parsed = parse(value.text);
    if (last === 'personal_information') owner = ownerIn(parsed.json);
    else if (typeof parsed.json === 'string' || typeof parsed.json === 'number')
      property(last, String(parsed.json));
  }

  function property(name: string, text: string): void {
    if (name === 'name') open.chat.title = text;
    if (name === 'type') open.chat.type = text;
    if (name === 'id') open.chat.key = text;
  }

  function message(value: Taken): void {
    records += 1;
    const { json, mended } = parse(value.text);
    const found = json === undefined ? undefined : readMessage(json, records);
    if (found === undefined) return doubt('not-understood', 1, value.text);
    if (mended) doubt('repaired', 0, value.text);
    if (value.colons > Object.keys(json as object).length) doubt('duplicate-key', 0, value.text);
    if (found.unnamed) doubt('unknown-nontext', 0, value.text);
    knowsInstants &&= found.knowsInstant;
    for (const [handle, name] of found.names) open.chat.names.set(name, handle);
    open.entries.push(...found.entries);
  }

  function doubt(kind: DoubtKind, lines: number, sample: string): void {
    open.doubts.push({
      kind: 'doubt',
      doubt: kind,
      line: records,
      lines,
      sample: sample.slice(0, limits.sample),
    });
  }

  function left(path: readonly string[]): void {
    if (path.at(-1) !== '*' || path.length !== 3) return;
    done.push(open);
    open = emptyChat();
  }

  function batches(bytes: number): readonly Batch[] {
    const found = [...done, open].filter(
      ({ entries, doubts }) => entries.length + doubts.length > 0,
    );
    const made = found.map(({ chat, entries, doubts }) => ({
      chat: chatOf(chat),
      entries,
      doubts,
      bytes,
    }));
    done = [];
    open = { chat: open.chat, entries: [], doubts: [] };
    return made;
  }

  function chatOf({ key, title, type, names }: OpenChat['chat']): Chat {
    const chat = { key, title, shape: shapeOf(type, names.size), names } as const;
    return owner === undefined ? chat : { ...chat, owner };
  }

  function cutOff(insideRecord: boolean): void {
    if (insideRecord) records += 1;
    doubt('truncated', insideRecord ? 1 : 0, '');
  }

  const reading = (): Reading => ({
    lines: records,
    carries: {
      reactions: true,
      calls: 'with-duration',
      readTimes: false,
      replies: true,
      edits: false,
      resolution: 'seconds',
      zone: knowsInstants ? 'utc' : 'unknown',
    },
    dateOrder: 'iso',
    dateExamples: [],
  });

  return { interest, taken, left, batches, cutOff, reading };
}

const account = new Set(['chats', 'left_chats']);
const wanted = new Set(['name', 'type', 'id', 'personal_information']);

/** Enter what leads to messages, take messages and what names a chat, pass over everything else. */
function interest(path: readonly string[]): Interest {
  const inAccount = account.has(path[0]);
  const within = inAccount ? path.slice(3) : path;
  if (inAccount && path.length < 4)
    return path.length === 2 && path[1] !== 'list' ? 'skip' : 'enter';
  if (within[0] === 'messages') return within.length === 1 ? 'enter' : 'take';
  return within.length === 1 && wanted.has(within[0]) ? 'take' : 'skip';
}

function parse(text: string): { readonly json: unknown; readonly mended: boolean } {
  const json = parsed(text);
  if (json !== undefined) return { json, mended: false };
  return { json: parsed(repaired(text)), mended: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function ownerIn(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('user_id' in json)) return undefined;
  return `user${String(json.user_id)}`;
}

function shapeOf(type: string, people: number): Chat['shape'] {
  if (type === 'saved_messages') return 'self';
  if (type === 'bot_chat') return 'bot';
  if (type.endsWith('channel')) return 'channel';
  return type.endsWith('group') || (type === '' && people > 2) ? 'group' : 'pair';
}
