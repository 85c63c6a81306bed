// A message as it stands in the file becomes an entry. What the app wrote is told from what a person wrote;
// what the file does not name stays an entry, with a doubt beside it.

import { toWallTime } from '../../time.ts';
import type { DoubtKind, Entry } from '../entry.ts';
import type { Draft } from './assemble.ts';
import { readBody, type Body } from './bodies.ts';

export interface EntryMaker {
  entryOf(draft: Draft): Entry;
  /** Everyone who wrote something a person writes. */
  readonly authors: ReadonlySet<string>;
  /** Who "you" is, where a line says so. */
  readonly owner: string | undefined;
}

export function createEntryMaker(
  doubt: (kind: DoubtKind, line: number, lines: number, sample: string) => void,
): EntryMaker {
  const authors = new Set<string>();
  let owner: string | undefined;

  function entryOf(draft: Draft): Entry {
    const { by, ios, body: written } = draft;
    if (by === '') return systemEntry(draft, written);
    const body = readBody(written, { ios, knownAuthor: authors.has(by), author: by });
    if (body.kind === 'system') return systemEntry(draft, body.text);
    authors.add(by);
    if (body.kind === 'said' && body.ownersWord) owner = by;
    if (body.kind === 'unnamed') doubt('unknown-nontext', draft.line, 0, written);
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

const wallOf = ({ run, a, b, c, time }: Draft) => toWallTime(run.wall(a, b, c, time));

const systemEntry = (draft: Draft, text: string): Entry => ({
  kind: 'system',
  wall: wallOf(draft),
  by: '',
  line: draft.line,
  lines: draft.lines,
  text,
});

function personsEntry(draft: Draft, body: Exclude<Body, { kind: 'system' }>): Entry {
  const { by, line, lines } = draft;
  const wall = wallOf(draft);
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
