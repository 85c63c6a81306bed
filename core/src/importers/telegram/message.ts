// One record of a Telegram chat becomes entries: what was said, the reactions to it, a call, or a line of
// the app itself. Foreign JSON is looked at here and nowhere after.

import * as v from 'valibot';
import type { Form } from '../../moment.ts';
import { minute, second, toInstant, toWallTime, type Instant, type WallTime } from '../../time.ts';
import type { Entry } from '../entry.ts';
import { wallFromIso } from '../iso.ts';

const identity = v.fallback(v.nullish(v.union([v.string(), v.number()])), undefined);
const words = v.fallback(v.nullish(v.string()), undefined);
const some = v.fallback(v.optional(v.unknown()), undefined);
const count = v.fallback(v.optional(v.pipe(v.number(), v.minValue(0))), undefined);

const reaction = v.object({
  type: words,
  emoji: words,
  recent: v.fallback(
    v.optional(v.array(v.object({ from: words, from_id: identity, date: words }))),
    undefined,
  ),
});

const record = v.object({
  id: identity,
  type: v.string(),
  date: words,
  date_unixtime: identity,
  from: words,
  from_id: identity,
  actor: words,
  actor_id: identity,
  action: words,
  text: some,
  media_type: words,
  photo: some,
  file: some,
  contact_information: some,
  location_information: some,
  poll: v.fallback(v.optional(v.object({ question: words })), undefined),
  self_destruct_period_seconds: some,
  forwarded_from: some,
  reply_to_message_id: identity,
  duration_seconds: count,
  discard_reason: words,
  title: words,
  reactions: v.fallback(
    v.optional(
      v.array(v.fallback(reaction, { type: undefined, emoji: undefined, recent: undefined })),
    ),
    undefined,
  ),
});

type Message = v.InferOutput<typeof record>;

export interface ReadRecord {
  readonly entries: readonly Entry[];
  /** Names by handle, as far as this record tells. */
  readonly names: ReadonlyMap<string, string>;
  readonly knowsInstant: boolean;
  /** The record holds something, and does not say what. */
  readonly unnamed: boolean;
}

/** Undefined when the record is no message with a date: then it is a doubt. `line`: its number in the file. */
export function readMessage(json: unknown, line: number): ReadRecord | undefined {
  const parsed = v.safeParse(record, json);
  if (!parsed.success) return undefined;
  const message = parsed.output;
  const when = whenOf(message);
  if (when === undefined) return undefined;
  const by = handleOf(message.from_id ?? message.actor_id, message.from ?? message.actor);
  const base = { ...when, by, line, lines: 1, ...refOf(message) };
  const entry = message.type === 'service' ? serviceEntry(message, base) : saidEntry(message, base);
  if (entry === undefined) return undefined;
  const names = new Map<string, string>();
  learnName(names, message.from_id ?? message.actor_id, message.from ?? message.actor);
  const entries = [entry, ...reactionsOf(message, when, line, names)];
  const unnamed = entry.kind === 'said' && entry.form === 'unknown';
  return { entries, names, knowsInstant: when.instant !== undefined, unnamed };
}

interface When {
  readonly wall: WallTime;
  readonly instant?: Instant;
}

type Base = When & {
  readonly by: string;
  readonly line: number;
  readonly lines: number;
  readonly ref?: string;
};

/** The instant where the export knows it; the wall clock of the exporting machine beside it. */
function whenOf({ date, date_unixtime }: Message): When | undefined {
  const seconds = Number(date_unixtime ?? Number.NaN);
  const sane = Number.isFinite(seconds) && seconds > 0 && seconds < 253_402_300_800;
  const wall = wallFromIso(date ?? '')?.wall ?? (sane ? toWallTime(seconds * second) : undefined);
  if (wall === undefined) return undefined;
  return sane ? { wall, instant: toInstant(seconds * second) } : { wall };
}

const handleOf = (
  id: string | number | null | undefined,
  name: string | null | undefined,
): string => (typeof id === 'number' ? `user${id}` : (id ?? name ?? ''));

function learnName(
  names: Map<string, string>,
  id: string | number | null | undefined,
  name: string | null | undefined,
): void {
  if (name !== null && name !== undefined && name !== '') names.set(handleOf(id, name), name);
}

const refOf = ({ id }: Message): { readonly ref?: string } =>
  id === null || id === undefined ? {} : { ref: String(id) };

function saidEntry(message: Message, base: Base): Entry | undefined {
  if (message.type !== 'message') return undefined;
  const words = message.forwarded_from === undefined ? plainText(message.text) : '';
  const form = formOf(message, words);
  const text = form === 'poll' ? (message.poll?.question ?? words) : words;
  const reply = message.reply_to_message_id;
  const said = { kind: 'said', ...base, form, text } as const;
  return reply === null || reply === undefined ? said : { ...said, replyTo: String(reply) };
}

/** Text is a string, or a list of strings and of objects that hold one. */
function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((part: unknown) => (typeof part === 'string' ? part : partText(part))).join('');
}

const partText = (part: unknown): string =>
  typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string'
    ? part.text
    : '';

const forms = new Map<string, Form>([
  ['sticker', 'sticker'],
  ['animation', 'gif'],
  ['voice_message', 'voice'],
  ['video_message', 'video-note'],
  ['video_file', 'video'],
  ['audio_file', 'document'],
]);

function formOf(message: Message, text: string): Form {
  if (message.forwarded_from !== undefined) return 'forward';
  if (message.self_destruct_period_seconds !== undefined) return 'once';
  const media = forms.get(message.media_type ?? '');
  if (media !== undefined) return media;
  if (message.photo !== undefined) return 'photo';
  if (message.file !== undefined) return 'document';
  if (message.contact_information !== undefined) return 'contact-card';
  if (message.location_information !== undefined) return 'location';
  if (message.poll !== undefined) return 'poll';
  return text === '' ? 'unknown' : 'text';
}

const gifts = new Set(['send_premium_gift', 'send_star_gift']);

function serviceEntry(message: Message, base: Base): Entry {
  const { action, title, duration_seconds: spoken, discard_reason: reason } = message;
  if (action === 'phone_call') {
    const answered = spoken !== undefined && reason !== 'missed' && reason !== 'busy';
    return {
      kind: 'called',
      ...base,
      answered,
      video: false,
      seconds: answered ? spoken : 0,
      text: '',
    };
  }
  if (gifts.has(action ?? '')) return { kind: 'reacted', ...base, text: 'gift' };
  return { kind: 'system', ...base, text: [action, title].filter(Boolean).join(' ') };
}

/** Who reacted is named for the latest few; their dates are local, so they borrow the message's offset. */
function reactionsOf(
  message: Message,
  when: When,
  line: number,
  names: Map<string, string>,
): readonly Entry[] {
  return (message.reactions ?? []).flatMap(({ emoji, type, recent }) =>
    (recent ?? []).map((one): Entry => {
      const by = handleOf(one.from_id, one.from);
      learnName(names, one.from_id, one.from);
      const wall = wallFromIso(one.date ?? '')?.wall ?? when.wall;
      const text = emoji ?? type ?? '';
      const ref = { ref: `${message.id ?? line}:${by}:${text}` };
      const answers =
        message.id === undefined || message.id === null ? {} : { replyTo: String(message.id) };
      return {
        kind: 'reacted',
        wall,
        ...instantAt(wall, when),
        by,
        line,
        lines: 0,
        ...ref,
        ...answers,
        text,
      };
    }),
  );
}

function instantAt(wall: WallTime, { wall: said, instant }: When): { readonly instant?: Instant } {
  if (instant === undefined) return {};
  const offset = Math.round((said - instant) / (15 * minute)) * 15 * minute;
  return { instant: toInstant(wall - offset) };
}
