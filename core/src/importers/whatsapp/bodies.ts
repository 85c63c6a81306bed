// What a message is made of, told from what stands in its body. Most bodies are plain words and leave by
// the first test; the rest are placeholders in some language.

import type { Form } from '../../moment.ts';
import { callIn, callPhrases, type WrittenCall } from './calls.ts';
import { isMark } from './header.ts';
import * as phrases from './phrases.ts';
import { isSystemSentence } from './system.ts';

export type Body =
  | {
      readonly kind: 'said';
      readonly form: Form;
      readonly text: string;
      readonly edited: boolean;
      readonly ownersWord: boolean;
    }
  | ({ readonly kind: 'called'; readonly text: string } & WrittenCall)
  | { readonly kind: 'system'; readonly text: string }
  /** A body that says nothing we know: something was sent. */
  | { readonly kind: 'unnamed'; readonly text: string };

export interface BodyContext {
  /** The app writes marks before its own words on iOS; there, typed phrases are not taken for its words. */
  readonly ios: boolean;
  /** Who is said to have written it has written ordinary words before. */
  readonly knownAuthor: boolean;
  readonly author: string;
}

const mark = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const leftToRight = 0x200e;

/** Beginnings of everything the app writes, by a hash of three characters: most bodies leave here. */
const begins = new Uint8Array(65_536);
const hashAt = (text: string): number => {
  const [one, two, three] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  return (one * 31 * 31 + two * 31 + three) & 0xffff;
};
for (const phrase of [
  ...phrases.typedMedia.keys(),
  ...phrases.deletedByOwner,
  ...phrases.deletedByOther,
  ...phrases.beginnings,
  ...callPhrases,
])
  for (const written of [phrase, phrase.toUpperCase(), phrase[0].toUpperCase() + phrase.slice(1)])
    begins[hashAt(written)] = 1;

const opensAngle = 60;

/** Surely words a person wrote: no phrase of the app begins or ends like this. */
export function isPlain(body: string, author: string): boolean {
  const first = body.charCodeAt(0);
  const last = body.charCodeAt(body.length - 1);
  if (last === 62 || last === 41 || first === opensAngle || isMark(first)) return false;
  return begins[hashAt(body)] === 0 && body !== '' && first !== author.charCodeAt(0);
}

const said = (form: Form, text: string): Body => ({
  kind: 'said',
  form,
  text,
  edited: false,
  ownersWord: false,
});

export function readBody(body: string, context: BodyContext): Body {
  if (aboutItself(body, context.author)) return { kind: 'system', text: body };
  const marked = body.charCodeAt(0) === leftToRight;
  const clean = marked || body.length < 400 ? body.replace(mark, '').trim() : body;
  const edit = editedPart(clean);
  const text = edit === undefined ? clean : clean.slice(0, edit).trimEnd();
  const found =
    placeholder(text, marked, context) ?? attachment(text) ?? fromTheApp(text, marked, context);
  if (found !== undefined) return found;
  return text === ''
    ? { kind: 'unnamed', text }
    : ({ ...said('text', edit === undefined ? body : text), edited: edit !== undefined } as Body);
}

/** Where the mark of an edit begins. */
function editedPart(body: string): number | undefined {
  if (!body.endsWith('>')) return undefined;
  const at = body.lastIndexOf('<');
  return phrases.edited.has(phraseOf(body.slice(at + 1, -1))) ? at : undefined;
}

const phraseOf = (text: string): string =>
  text
    .trim()
    .replace(/[.。]$/u, '')
    .toLowerCase();

function placeholder(text: string, marked: boolean, { ios }: BodyContext): Body | undefined {
  if (text.length > 300 || (text.includes('\n') && !phrases.poll.test(`${text}\n`)))
    return undefined;
  const phrase = phraseOf(text);
  if (phrases.deletedByOwner.has(phrase))
    return { ...said('deleted', ''), ownersWord: true } as Body;
  if (phrases.deletedByOther.has(phrase)) return said('deleted', '');
  const typed = phrases.typedMedia.get(phrase) ?? typedDocument(phrase, marked);
  if (typed !== undefined && (ios || marked)) return said(typed, '');
  if (phrases.once.test(text)) return said('once', '');
  if (phrases.location.test(text) || phrases.liveLocation.test(text)) return said('location', '');
  if (phrases.poll.test(`${text}\n`)) return said('poll', text);
  const angled = /^<([^<>]{2,60})>$/u.exec(text)?.[1];
  if (angled !== undefined && !angled.includes(': ')) return said('unknown', '');
  if ((phrase === 'null' && !ios) || phrases.waiting.test(text))
    return { kind: 'unnamed', text: '' };
  const call = ios || marked ? callIn(text) : undefined;
  return call === undefined ? undefined : { kind: 'called', text: '', ...call };
}

/** "name.pdf • 3 pages document omitted" */
const typedDocument = (phrase: string, marked: boolean): Form | undefined =>
  marked &&
  /\.\w{2,5}\b.* (?:document omitted|dokument weggelassen|documento omitido)$/u.test(phrase)
    ? 'document'
    : undefined;

/** Newer Android files give a notice an author and then name the author again in it. */
const aboutItself = (text: string, author: string): boolean =>
  text.charCodeAt(0) === author.charCodeAt(0) && text.startsWith(author) && isSystemSentence(text);

function attachment(text: string): Body | undefined {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  const caption = end < 0 ? '' : text.slice(end + 1);
  const name = attachedName(first.trim());
  return name === undefined ? undefined : said(formOf(name), caption);
}

function attachedName(line: string): string | undefined {
  if (line.length > 300) return undefined;
  const angled = phrases.attachedTo.exec(line)?.[1] ?? phrases.attachedAfter.exec(line)?.[1];
  if (angled !== undefined) return angled;
  const [, name, phrase] = /^(\S.*\.\w{2,5}) \(([^()]{4,30})\)$/u.exec(line) ?? [];
  return phrase !== undefined && phrases.attached.has(phrase.toLowerCase()) ? name : undefined;
}

function formOf(fileName: string): Form {
  const name = fileName.toUpperCase();
  if (/^STK-|STICKER|\.WEBP$/u.test(name)) return 'sticker';
  if (/GIF/u.test(name)) return 'gif';
  if (/^IMG-|PHOTO|\.(?:JPE?G|PNG|HEIC)$/u.test(name)) return 'photo';
  if (/^PTT-|^AUD-|AUDIO|\.(?:OPUS|M4A|MP3|OGG|AAC|AMR)$/u.test(name)) return 'voice';
  if (/^VID-|VIDEO|\.(?:MP4|MOV|3GP)$/u.test(name)) return 'video';
  return name.endsWith('.VCF') ? 'contact-card' : 'document';
}

/** A marked body on iOS that is no placeholder we know: a notice, or media in a language not listed. */
function fromTheApp(
  text: string,
  marked: boolean,
  { ios, knownAuthor }: BodyContext,
): Body | undefined {
  if (!marked || !ios || text === '') return undefined;
  return isSystemSentence(text) || !knownAuthor
    ? { kind: 'system', text }
    : { kind: 'unnamed', text: '' };
}
