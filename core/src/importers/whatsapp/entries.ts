// A message as it stands in the file becomes an entry. Plain words are one already; what the app wrote is
// told from what a person wrote; what the file does not name stays an entry, with a doubt beside it.

import type { DoubtKind, Entry } from '../entry.ts';
import type { Draft } from './assemble.ts';
import { isPlain, readBody, type Body } from './bodies.ts';

export interface EntryMaker {
  entryOf(draft: Draft, ios: boolean): Entry;
  /** Everyone who wrote something a person writes. */
  readonly authors: ReadonlySet<string>;
  /** Who "you" is, where a line says so. */
  readonly owner: string | undefined;
}

export function createEntryMaker(
  doubt: (kind: DoubtKind, line: number, lines: number, sample: string) => void,
): EntryMaker {
  const authors = new Set<string>();
  let latest = '';
  let owner: string | undefined;

  function entryOf(draft: Draft, ios: boolean): Entry {
    const { by } = draft;
    if (by === '') return systemEntry(draft, draft.text);
    if (isPlain(draft.text, by)) {
      if (by !== latest) authors.add((latest = by));
      return draft;
    }
    const body = readBody(draft.text, { ios, knownAuthor: authors.has(by), author: by });
    if (body.kind === 'system') return systemEntry(draft, body.text);
    authors.add(by);
    if (body.kind === 'said' && body.ownersWord) owner = by;
    if (body.kind === 'unnamed') doubt('unknown-nontext', draft.line, 0, draft.text);
    return personsEntry(draft, body);
  }

  return {
    entryOf,
    authors,
    get owner() {
      return owner;
    },
  };
}

const systemEntry = ({ wall, line, lines }: Draft, text: string): Entry => ({
  kind: 'system',
  wall,
  by: '',
  line,
  lines,
  text,
});

function personsEntry(draft: Draft, body: Exclude<Body, { kind: 'system' }>): Entry {
  const { wall, by, line, lines } = draft;
  if (body.kind === 'unnamed')
    return { kind: 'said', wall, by, line, lines, form: 'unknown', text: '' };
  if (body.kind === 'said') {
    const { form, text } = body;
    const said = { kind: 'said', wall, by, line, lines, form, text } as const;
    return body.edited ? { ...said, edited: true } : said;
  }
  const { answered, video, text, seconds } = body;
  const called = { kind: 'called', wall, by, line, lines, answered, video, text } as const;
  return seconds === undefined ? called : { ...called, seconds };
}
