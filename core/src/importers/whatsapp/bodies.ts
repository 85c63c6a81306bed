// What a message is made of, told from what stands in its body: words, or what the app writes in their place
// in some language.

import type { Form } from '../../moment.ts';
import { formOfWords } from '../bare-emoji.ts';
import { attachedForm } from './attachments.ts';
import { callIn, type WrittenCall } from './calls.ts';
import { leftToRight, trimmedEnd, withoutMarks } from './characters.ts';
import { isNotice, isNoticeAbout, isOfEncryption } from './notices.ts';
import * as phrases from './phrases.ts';

export type Body =
  | { readonly kind: 'said'; readonly form: Form; readonly text: string; readonly edited: boolean }
  /** `owner`: only the owner of the export reads it in these words. */
  | { readonly kind: 'deleted'; readonly owner: boolean }
  | ({ readonly kind: 'called' } & WrittenCall)
  | { readonly kind: 'notice' }
  /** Something was sent, and the export does not say what. */
  | { readonly kind: 'unnamed' };

export interface BodyContext {
  readonly ios: boolean;
  readonly author: string;
  /** The author has written something a person writes before. */
  readonly known: boolean;
}

export function readBody(body: string, context: BodyContext): Body {
  if (isNoticeAbout(context.author, body)) return { kind: 'notice' };
  const { text, edited } = withoutEdit(body);
  const found = wholeBody(text, context) ?? withMedia(text, context);
  if (found !== undefined) return found.kind === 'said' ? { ...found, edited } : found;
  return appsOwn(text, context) ?? { kind: 'said', form: formOfWords(text), text, edited };
}

function withoutEdit(body: string): { readonly text: string; readonly edited: boolean } {
  const at = body.lastIndexOf('<');
  const edited =
    body.endsWith('>') && phrases.edited.has(phraseOf(withoutMarks(body.slice(at + 1, -1))));
  return edited ? { text: trimmedEnd(body.slice(0, at)), edited } : { text: body, edited };
}

/** For comparing with the lists: no rim of spaces, no final dot, lower case. */
const phraseOf = (text: string): string =>
  text
    .trim()
    .replace(/[.。]$/u, '')
    .toLowerCase();

const said = (form: Form, text: string): Body => ({ kind: 'said', form, text, edited: false });

/** What the app writes in place of a whole message. */
function wholeBody(text: string, { ios }: BodyContext): Body | undefined {
  const question = phrases.poll.exec(withoutMarks(text.slice(0, 1000)))?.[1];
  if (question !== undefined) return said('poll', question.trim());
  if (text.length > longestPhrase || text.includes('\n')) return undefined;
  const plain = withoutMarks(text).trim();
  const phrase = phraseOf(plain);
  if (phrases.deletedByOwner.has(phrase)) return { kind: 'deleted', owner: true };
  if (phrases.deletedByOther.has(phrase)) return { kind: 'deleted', owner: false };
  if (phrases.once.test(plain)) return said('once', '');
  if (phrases.location.test(plain) || phrases.liveLocation.has(phrase)) return said('location', '');
  if (plain === '' || phrases.waiting.test(plain) || (phrase === 'null' && !ios))
    return { kind: 'unnamed' };
  const call = text.includes(leftToRight) ? callIn(plain) : undefined;
  return call && { kind: 'called', ...call };
}

const longestPhrase = 300;

/** A file or what stands for one, with a caption below it or, on iPhones, before it. */
function withMedia(text: string, context: BodyContext): Body | undefined {
  const lineEnd = text.indexOf('\n');
  const first = mediaForm(lineEnd < 0 ? text : text.slice(0, lineEnd), context);
  if (first !== undefined) return said(first, lineEnd < 0 ? '' : text.slice(lineEnd + 1));
  const at = context.ios ? text.lastIndexOf(leftToRight) : -1;
  const last = at > 0 ? mediaForm(text.slice(at), context) : undefined;
  if (last !== undefined) return said(last, captionBefore(text.slice(0, at)));
  return !context.ios && unlistedMedia.test(text) ? { kind: 'unnamed' } : undefined;
}

/** Android's words for media are "<…>" alone in a message in every language. */
const unlistedMedia = /^<\p{L}[\p{L}\p{M}\s'’‘ʻ.-]{1,47}>$/u;

/** Typed words are not taken for the app's where the app marks its own. */
function mediaForm(line: string, { ios }: BodyContext): Form | undefined {
  if (line.length > longestPhrase) return undefined;
  const unmarked = withoutMarks(line);
  const plain = unmarked.trim();
  const angled = /^<(.*)>$/u.exec(plain)?.[1];
  const phrase = phraseOf(angled ?? plain);
  if (angled !== undefined && phrases.mediaLeftOut.has(phrase)) return 'unknown';
  const typed = ios || line !== unmarked ? typedForm(phrase) : undefined;
  return typed ?? attachedForm(plain);
}

/** "image omitted", or "name.pdf • 3 pages document omitted" */
const typedForm = (phrase: string): Form | undefined =>
  phrases.typedMedia.get(phrase) ??
  (/\.\w{2,5}\b/u.test(phrase) && phrases.endsInDocument(phrase) ? 'document' : undefined);

/** The name and the length of a document are not words of anyone. */
function captionBefore(text: string): string {
  const isDocument = /^\S[^\n]{0,200}\.\w{2,5}(?: • .{0,40})?$/u.test(withoutMarks(text).trim());
  return isDocument ? '' : trimmedEnd(text);
}

/** The app's own words for something are short; longer ones somebody wrote, mark or no mark. */
const longestOwn = 80;

/** A group begins with a notice that has the group's name for an author: one with a colon in it, or in a file that
lost its marks. */
function isOfGroup(text: string): boolean {
  const marked = text.indexOf(`: ${leftToRight}`);
  const notice = withoutMarks(marked < 0 ? text : text.slice(marked + 2));
  return marked < 0 ? isOfEncryption(notice) : isNotice(notice);
}

/** Words the app marked that stand in no list: a notice, or something sent, in a language not listed. */
function appsOwn(text: string, context: BodyContext): Body | undefined {
  const { ios, known } = context;
  if (ios && !known && isOfGroup(text)) return { kind: 'notice' };
  if (!ios || !text.startsWith(leftToRight)) return undefined;
  if (!known || isNotice(withoutMarks(text))) return { kind: 'notice' };
  return text.length > longestOwn ? undefined : { kind: 'unnamed' };
}
