// One record of the plain format, wherever it came from, becomes an entry or a doubt.

import { limits } from '../../limits.ts';
import { forms, type Form } from '../../moment.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import type { Batch, Chat, Reading } from '../importer.ts';
import { timeFromUnix, wallFromIso, type ReadTime } from '../iso.ts';

export interface Records {
  json(line: string): void;
  /** `field` gives a record's value by its name. `lines`: how many lines of the file it takes. */
  add(lines: number, sample: string, field: (name: string) => string | undefined): void;
  doubt(kind: DoubtKind, lines: number, sample: string): void;
  /** Lines that hold no record: a header, a blank. */
  passOver(lines: number): void;
  batches(bytes: number): readonly Batch[];
  reading(): Reading;
}

interface OpenChat {
  entries: Entry[];
  doubts: Doubt[];
  readonly people: Set<string>;
}

export function createRecords(): Records {
  const chats = new Map<string, OpenChat>();
  let line = 1;
  let withZone = false;
  let withoutZone = false;

  function json(text: string): void {
    if (text.trim() === '') return passOver(1);
    const parsed = objectIn(text);
    if (parsed === undefined) doubt('not-understood', 1, text);
    else add(1, text, (name) => textOf(parsed.get(name)));
  }

  function add(lines: number, sample: string, field: (name: string) => string | undefined): void {
    const at = timeOf(field('at') ?? '');
    const by = (field('from') ?? '').trim();
    const entry =
      at === undefined || by === '' ? undefined : entryOf({ ...at, by, line, lines }, field);
    if (entry === undefined)
      return doubt(at === undefined ? 'impossible-date' : 'not-understood', lines, sample);
    if (entry.instant === undefined) withoutZone = true;
    else withZone = true;
    const chat = chatFor(field('chat') ?? '');
    chat.entries.push(entry);
    chat.people.add(by);
    line += lines;
  }

  function doubt(kind: DoubtKind, lines: number, sample: string): void {
    chatFor('').doubts.push({
      kind: 'doubt',
      doubt: kind,
      line,
      lines,
      sample: sample.slice(0, limits.sample),
    });
    line += lines;
  }

  function passOver(lines: number): void {
    line += lines;
    passedOver += lines;
  }
  let passedOver = 0;

  function chatFor(name: string): OpenChat {
    const known = chats.get(name) ?? { entries: [], doubts: [], people: new Set<string>() };
    chats.set(name, known);
    return known;
  }

  function batches(bytes: number): readonly Batch[] {
    const made: Batch[] = [];
    for (const [name, chat] of chats) {
      const { entries, doubts, people } = chat;
      if (entries.length + doubts.length === 0) continue;
      made.push({ chat: chatOf(name, people), entries, doubts, bytes });
      chat.entries = [];
      chat.doubts = [];
    }
    return made;
  }

  const reading = (): Reading => ({
    lines: line - 1 - passedOver,
    carries: {
      reactions: true,
      calls: 'with-duration',
      readTimes: false,
      replies: true,
      edits: false,
      resolution: 'milliseconds',
      zone: withoutZone ? 'unknown' : withZone ? 'offset' : 'unknown',
    },
    dateOrder: 'iso',
    dateExamples: [],
  });

  return { json, add, doubt, passOver, batches, reading };
}

const chatOf = (name: string, people: ReadonlySet<string>): Chat => ({
  key: name,
  title: name,
  shape: people.size > 2 ? 'group' : 'pair',
  names: new Map(),
});

const timeOf = (text: string): ReadTime | undefined => wallFromIso(text) ?? timeFromUnix(text);

function objectIn(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? new Map(Object.entries(json)) : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

type Base = ReadTime & { readonly by: string; readonly line: number; readonly lines: number };

/** `kind`: said (the default) or one of its forms, called, missed, reacted, system. */
function entryOf(base: Base, field: (name: string) => string | undefined): Entry | undefined {
  const kind = (field('kind') ?? '').trim().toLowerCase() || 'said';
  const text = field('text') ?? '';
  const [ref, replyTo] = [field('id'), field('replyto') ?? field('replyTo')];
  const links = { ...(ref ? { ref } : {}), ...(replyTo ? { replyTo } : {}) };
  if (kind === 'said' || kind === 'message' || kind === 'text')
    return { kind: 'said', ...base, ...links, form: text === '' ? 'unknown' : 'text', text };
  const form = forms.find((one): one is Form => one === kind);
  if (form !== undefined) return { kind: 'said', ...base, ...links, form, text };
  if (kind === 'called' || kind === 'call' || kind === 'missed')
    return callOf(base, kind, field, text);
  if (kind === 'reacted' || kind === 'reaction')
    return { kind: 'reacted', ...base, ...links, text };
  return kind === 'system' ? { kind: 'system', ...base, text } : undefined;
}

function callOf(
  base: Base,
  kind: string,
  field: (name: string) => string | undefined,
  text: string,
): Entry {
  const written = Number(field('seconds') ?? Number.NaN);
  const seconds = Number.isFinite(written) && written >= 0 ? written : undefined;
  const answered = kind !== 'missed' && seconds !== 0;
  const call = { kind: 'called', ...base, answered, video: false, text } as const;
  if (!answered) return { ...call, seconds: 0 };
  return seconds === undefined ? call : { ...call, seconds };
}
