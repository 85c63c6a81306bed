// One record of a Telegram chat becomes entries: what was said, the reactions to it, a call, or a line of
// the app itself. The record's mark of an edit is left alone: a reaction leaves the same.

import type { Form } from '../../moment.ts';
import { formOfWords } from '../bare-emoji.ts';
import type { Entry, InMaking, SaidEntry } from '../entry.ts';
import { countIn, fieldsOf, idIn, textIn, type Fields } from './fields.ts';
import { reactionsTo } from './reactions.ts';
import { writtenIn, type Names, type Written } from './written.ts';

/**
 * The record's own entry first, then the reactions to it. Undefined when it is no message with a date: then
 * it is a doubt. `line`: its number in the file.
 */
export function entriesIn(
  record: Fields,
  line: number,
  names: Names,
): readonly [Entry, ...Entry[]] | undefined {
  const written = writtenIn(record, line, names);
  const entry = written && entryOf(record, written);
  return entry && [entry, ...reactionsTo(record, written, names)];
}

function entryOf(record: Fields, written: Written): Entry | undefined {
  const type = textIn(record, 'type');
  if (type === 'service') return serviceEntry(record, written);
  return type === 'message' ? saidEntry(record, written) : undefined;
}

function saidEntry(record: Fields, written: Written): Entry {
  const { wall, by, line, lines, instant, ref } = written;
  const known = formOf(record);
  const text = wordsOf(record, known);
  const form = known ?? formOfWords(text);
  const said: InMaking<SaidEntry> = { kind: 'said', wall, by, line, lines, form, text };
  const replyTo = idIn(record, 'reply_to_message_id');
  if (instant !== undefined) said.instant = instant;
  if (ref !== undefined) said.ref = ref;
  if (replyTo !== undefined) said.replyTo = replyTo;
  return said;
}

/** Forwarded words are not the sender's. */
function wordsOf(record: Fields, form: Form | undefined): string {
  if (form === 'forward') return '';
  const question = form === 'poll' && textIn(fieldsOf(record['poll']) ?? {}, 'question');
  return question || plainText(record['text']);
}

/** Text is a string, or a list of strings and of objects that hold one. */
function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((part: unknown) => (typeof part === 'string' ? part : partText(part))).join('');
}

const partText = (part: unknown): string => textIn(fieldsOf(part) ?? {}, 'text') ?? '';

const mediaForms = new Map<string | undefined, Form>([
  ['sticker', 'sticker'],
  ['animation', 'gif'],
  ['voice_message', 'voice'],
  ['video_message', 'video-note'],
  ['video_file', 'video'],
  ['audio_file', 'document'],
]);

/** Undefined for a message of words alone, or of something not listed here. */
function formOf(record: Fields): Form | undefined {
  if (record['forwarded_from'] !== undefined) return 'forward';
  if (record['self_destruct_period_seconds'] !== undefined) return 'once';
  const media = mediaForms.get(textIn(record, 'media_type'));
  return media ?? fieldForms.find(([field]) => record[field] !== undefined)?.[1];
}

const fieldForms: readonly (readonly [string, Form])[] = [
  ['photo', 'photo'],
  ['file', 'document'],
  ['contact_information', 'contact-card'],
  ['location_information', 'location'],
  ['poll', 'poll'],
];

const gifts: readonly (string | undefined)[] = ['send_premium_gift', 'send_star_gift'];

function serviceEntry(record: Fields, written: Written): Entry {
  const action = textIn(record, 'action');
  if (action === 'phone_call') return callEntry(record, written);
  if (gifts.includes(action)) return { ...written, kind: 'reacted', text: 'gift' };
  const text = [action, textIn(record, 'title')].filter((part) => part !== undefined).join(' ');
  return { ...written, kind: 'system', text };
}

/** A length stands only beside a call that was answered. */
function callEntry(record: Fields, written: Written): Entry {
  const spoken = countIn(record, 'duration_seconds');
  const reason = textIn(record, 'discard_reason');
  const answered = spoken !== undefined && reason !== 'missed' && reason !== 'busy';
  const seconds = answered ? spoken : 0;
  return { ...written, kind: 'called', answered, video: false, seconds, text: '' };
}
