// A message as it stands in the file becomes an entry. Plain words are one already; what the app wrote is
// told from what a person wrote; what the file does not name stays an entry, with a doubt beside it.

import { isBareEmoji } from '../bare-emoji.ts';
import type { DoubtKind, Entry } from '../entry.ts';
import type { Draft } from './assembly.ts';
import { readBody } from './bodies.ts';
import type { WrittenCall } from './calls.ts';
import { isGroupNotice } from './notices.ts';
import { isPlain } from './plain-words.ts';

type Doubting = (kind: DoubtKind, line: number, lines: number, sample: string) => void;

export class EntryMaker {
  /** Everyone who wrote something a person writes. */
  readonly authors = new Set<string>();
  /** Entries of people. */
  messages = 0;
  /** Who "you" is, where a line says so. */
  owner: string | undefined;
  /** The app wrote of a group. */
  ofGroup = false;
  readonly #doubt: Doubting;
  /** Two people take turns. */
  #latest = '';
  #before = '';

  constructor(doubt: Doubting) {
    this.#doubt = doubt;
  }

  /** `ios`: written in brackets, as iPhones do. The draft becomes the entry where it can. */
  entryOf(draft: Draft, ios: boolean): Entry {
    if (draft.by === '') return this.#notice(draft);
    if (!isPlain(draft, ios)) return this.#entryFrom(draft, ios);
    this.#met(draft.by);
    if (isBareEmoji(draft.text)) draft.form = 'emoji';
    return draft;
  }

  #entryFrom(draft: Draft, ios: boolean): Entry {
    const { by, line, text } = draft;
    const body = readBody(text, { ios, author: by, known: this.authors.has(by) });
    if (body.kind === 'notice') return this.#notice(draft);
    this.#met(by);
    if (body.kind === 'deleted' && body.owner) this.owner = by;
    if (body.kind === 'unnamed') this.#doubt('unknown-nontext', line, 0, text);
    if (body.kind === 'called') return calledEntry(draft, body);
    draft.form = body.kind === 'said' ? body.form : formOfOther[body.kind];
    draft.text = body.kind === 'said' ? body.text : '';
    return body.kind === 'said' && body.edited ? { ...draft, edited: true } : draft;
  }

  #met(author: string): void {
    this.messages += 1;
    if (author === this.#latest || author === this.#before) return;
    this.#before = this.#latest;
    this.#latest = author;
    this.authors.add(author);
  }

  #notice({ wall, line, lines, text }: Draft): Entry {
    this.ofGroup ||= isGroupNotice(text);
    return { kind: 'system', wall, by: '', line, lines, text };
  }
}

const formOfOther = { unnamed: 'unknown', deleted: 'deleted' } as const;

function calledEntry({ wall, by, line, lines }: Draft, call: WrittenCall): Entry {
  const { answered, video, seconds } = call;
  const called = { kind: 'called', wall, by, line, lines, answered, video, text: '' } as const;
  return seconds === undefined ? called : { ...called, seconds };
}
