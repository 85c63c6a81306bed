// One record of the plain format as an entry. `kind`: said (the usual) or one of its forms, called, missed,
// reacted, system.

import { forms } from '../../moment.ts';
import { formOfWords } from '../bare-emoji.ts';
import type { CalledEntry, Entry, InMaking, ReactedEntry } from '../entry.ts';
import type { ReadTime } from '../source/iso.ts';

/** A record's value by its name. */
export type Field = (name: string) => string | undefined;

/** Where a record stands in the file, and who it is by. */
export interface Place {
  readonly by: string;
  readonly line: number;
  readonly lines: number;
}

/** Undefined when `kind` is none of those. */
export function entryOf(
  time: ReadTime,
  { by, line, lines }: Place,
  field: Field,
): Entry | undefined {
  const kind = (field('kind') ?? '').trim().toLowerCase();
  const text = field('text') ?? '';
  const base: InMaking<Base> = { wall: time.wall, by, line, lines, text };
  const ref = field('id') ?? '';
  if (time.instant !== undefined) base.instant = time.instant;
  if (ref !== '') base.ref = ref;
  if (calls.has(kind))
    return Object.assign(base, callOf(kind !== 'missed', field('seconds') ?? ''));
  if (kind === 'system') return Object.assign(base, { kind } as const);
  const replyTo = field('replyTo') || field('replyto') || '';
  if (replyTo !== '') base.replyTo = replyTo;
  if (reactions.has(kind)) return Object.assign(base, { kind: 'reacted' } as const);
  const form = said.has(kind) ? formOfWords(text) : forms.find((one) => one === kind);
  return form && Object.assign(base, { kind: 'said', form } as const);
}

type Base = Omit<ReactedEntry, 'kind'>;

const said = new Set(['', 'said', 'message', 'text']);
const calls = new Set(['called', 'call', 'missed']);
const reactions = new Set(['reacted', 'reaction']);

/** No length is known where none is stated; a call of no length was not answered. */
function callOf(
  taken: boolean,
  stated: string,
): Pick<CalledEntry, 'kind' | 'answered' | 'video' | 'seconds'> {
  const length = Number(stated || Number.NaN);
  const call = { kind: 'called', video: false } as const;
  if (!taken || length === 0) return { ...call, answered: false, seconds: 0 };
  return length > 0 && Number.isFinite(length)
    ? { ...call, answered: true, seconds: length }
    : { ...call, answered: true };
}
