// What happened, with whom, and where it came from, as parts of an export.

import * as v from 'valibot';
import { forms } from '../../moment.ts';
import { personKinds, ways } from '../../person.ts';
import { acts } from '../../store/codes.ts';
import {
  aside,
  byImport,
  coded,
  flag,
  id,
  instant,
  maybe,
  number,
  oneOf,
  person,
  shaped,
  structured,
  text,
  thread,
  usually,
  whole,
  yesNo,
} from './kinds.ts';
import type { Section } from './section.ts';

const carries = v.strictObject({
  reactions: v.boolean(),
  calls: v.picklist(['with-duration', 'attempts', 'no']),
  readTimes: v.boolean(),
  replies: v.boolean(),
  edits: v.boolean(),
  resolution: v.picklist(['milliseconds', 'seconds', 'minutes']),
  zone: v.picklist(['utc', 'offset', 'unknown']),
  isCut: v.optional(v.boolean()),
});
const counts = v.strictObject({
  added: v.number(),
  known: v.number(),
  gestures: v.number(),
  system: v.number(),
  doubts: v.number(),
});

export const happened = {
  people: {
    table: 'person',
    order: 'id',
    fields: {
      id: ['id', id],
      name: ['name', text],
      kind: ['kind', oneOf(personKinds)],
      way: ['way', usually('not-said', oneOf(ways))],
      me: ['me', flag],
      tie: ['tie', usually(1, yesNo)],
      died: ['died', maybe(instant)],
      channels: ['channels', usually('[]', structured())],
      import: ['import', byImport],
    },
  },
  handles: {
    table: 'handle',
    order: 'format, handle',
    fields: {
      format: ['format', text],
      handle: ['handle', text],
      person: ['person', person],
      import: ['import', byImport],
    },
  },
  imports: {
    table: 'import',
    order: 'id',
    aside: true,
    fields: {
      id: ['id', id],
      file: ['file', text],
      hash: ['hash', text],
      format: ['format', text],
      at: ['at', instant],
      carries: ['carries', shaped(carries)],
      keep: ['keep', oneOf(['words', 'counts'])],
      counts: ['counts', shaped(counts)],
      days: ['days', shaped(v.array(v.pipe(v.number(), v.integer())))],
      done: ['done', usually(1, yesNo)],
    },
  },
  threads: {
    table: 'thread',
    order: 'id',
    fields: {
      key: ['key', text],
      format: ['format', text],
      // What the file that came first was called: of files that overlap, any may.
      title: ['title', aside(text)],
      person: ['person', maybe(person)],
    },
  },
  members: {
    table: 'member',
    order: 'person, thread',
    fields: { thread: ['thread', thread], person: ['person', person] },
  },
  sources: {
    table: 'source',
    order: 'import, thread',
    aside: true,
    fields: {
      import: ['import', byImport],
      thread: ['thread', thread],
      from: ['first', instant],
      to: ['last', instant],
      messages: ['messages', whole],
      calls: ['calls', whole],
    },
  },
  moments: {
    table: 'moment',
    order: 'thread, at, seat, id',
    fields: {
      id: ['id', whole],
      thread: ['thread', thread],
      at: ['at', instant],
      seat: ['seat', aside(usually(0, whole))],
      by: ['who', person],
      kind: ['act', coded(Object.keys(acts))],
      form: ['form', maybe(coded(forms))],
      gesture: ['gesture', flag],
      seconds: ['seconds', maybe(number)],
      replyTo: ['reply', maybe(whole)],
      text: ['(SELECT text FROM words WHERE words.row = moment.row)', maybe(text)],
      import: ['import', byImport],
    },
  },
  claims: {
    table: 'also',
    order: 'id, import',
    aside: true,
    fields: {
      moment: ['id', whole],
      import: ['import', byImport],
      at: ['at', instant],
      seat: ['seat', usually(0, whole)],
      words: ['words', flag],
    },
  },
  deleted: {
    table: 'gone',
    order: 'id',
    fields: { moment: ['id', whole], thread: ['thread', usually(0, thread)] },
  },
} as const satisfies Record<string, Section>;
