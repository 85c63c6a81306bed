// Everything that is known of one tie, put together for the qualities: its columns, what could be seen of
// it and when, its seasons, the user's corrections, and how the other ties went in the same weeks.

import { plansOf } from '../commitments/standing.ts';
import { observedSpans } from '../coverage.ts';
import type { CircleActivity, Gestures, History } from '../history.ts';
import type { Carries } from '../importers/importer.ts';
import type { PersonId } from '../person.ts';
import { isHard, type HardTime, type MarkedSeason } from '../season.ts';
import { columnsOf, type Columns } from '../store/columns.ts';
import { commitmentsIn } from '../store/commitments.ts';
import { ownerOf, personWith, threadsOf } from '../store/people.ts';
import { readingsOf } from '../store/readings.ts';
import { seasonsIn } from '../store/seasons.ts';
import type { Store } from '../store/store.ts';
import { textsOf } from '../store/texts.ts';
import { toInstant } from '../time.ts';

/** What one import holds of one tie. */
export interface TieSource {
  readonly format: string;
  readonly carries: Carries;
  readonly keepsWords: boolean;
  readonly first: number;
  readonly last: number;
  readonly messages: number;
  readonly calls: number;
  /** Days from 1970 (UTC) on which the file holds anything, of anyone. */
  readonly days: readonly number[];
  /** Chats in the whole file. */
  readonly chats: number;
}

export interface Tie {
  readonly history: History;
  readonly sources: readonly TieSource[];
  readonly seasons: readonly MarkedSeason[];
  /** When the two met, by the user's own notes. */
  readonly hasNotes: boolean;
}

export function tieOf(store: Store, person: PersonId, circle: CircleActivity | undefined): Tie {
  const threads = threadsOf(store, person);
  const { contact, gestures } = columnsOf(store, threads, ownerOf(store));
  const sources = sourcesOf(store, person);
  const seasons = seasonsIn(store, person);
  const observed = observedSpans(sources);
  const end = Math.max(observed.at(-1)?.to ?? 0, contact.at.at(-1) ?? 0);
  const columns = contactOf(store, contact);
  const hasWords = sources.every((source) => source.keepsWords);
  const history: History = {
    ...columns,
    gestures: gesturesOf(gestures),
    observed,
    seasons: seasons.map(({ span }) => ({ ...span, to: toInstant(Math.min(span.to, end + 1)) })),
    hardTimes: hardTimesOn(seasons, person, ownerOf(store)),
    end: toInstant(end),
    carries: sources.map((source) => source.carries),
    circle,
    way: personWith(store, person)?.way ?? 'not-said',
    groupMessagesLeftOut: groupMessages(store, person),
    hasWords,
    commitments: plansOf(commitmentsIn(store, person), { ...columns, hasWords }, toInstant(end)),
  };
  return { history, sources, seasons, hasNotes: hasNotes(store, person) };
}

type ContactColumns = Pick<
  History,
  'length' | 'at' | 'by' | 'act' | 'id' | 'replyTo' | 'seconds' | 'corrected' | 'texts' | 'readings'
>;

function contactOf(store: Store, columns: Columns): ContactColumns {
  const { length, at, by, act, id, seconds } = columns;
  return {
    length,
    at,
    by,
    act,
    id,
    seconds,
    replyTo: repliesOf(columns),
    corrected: correctionsOf(store, id),
    texts: (from, to) => textsOf(store, columns.row, from, to),
    readings: readingsOf(store, columns),
  };
}

const gesturesOf = ({ length, at, by, id }: Columns): Gestures => ({ length, at, by, id });

function repliesOf({ length, id, reply }: Columns): Int32Array {
  const replyTo = new Int32Array(length).fill(-1);
  const wanted = new Set(reply);
  wanted.delete(0);
  if (wanted.size === 0) return replyTo;
  const rowById = new Map<number, number>();
  for (let row = 0; row < length; row++) if (wanted.has(id[row])) rowById.set(id[row], row);
  for (let row = 0; row < length; row++) {
    const answered = reply[row] === 0 ? undefined : rowById.get(reply[row]);
    if (answered !== undefined && answered < row) replyTo[row] = answered;
  }
  return replyTo;
}

function correctionsOf(store: Store, id: Float64Array): Int8Array {
  const corrected = new Int8Array(id.length).fill(-1);
  const known = store.sql('SELECT id, opened FROM correction').all();
  if (known.length === 0) return corrected;
  const openedById = new Map(known.map((row) => [row.id, Number(row.opened)]));
  for (let row = 0; row < id.length; row++) corrected[row] = openedById.get(id[row]) ?? -1;
  return corrected;
}

export function sourcesOf(store: Store, person: PersonId): readonly TieSource[] {
  return store
    .sql(
      `SELECT import.format, carries, keep, days, messages, calls, first, last,
         (SELECT count(*) FROM source AS every WHERE every.import = import.id) AS chats
       FROM source JOIN import ON import.id = source.import JOIN thread ON thread.id = source.thread
       WHERE thread.person = ? AND done = 1 ORDER BY first, import.id`,
    )
    .all(person)
    .map((row) => ({
      format: String(row.format),
      carries: JSON.parse(String(row.carries)) as Carries,
      keepsWords: row.keep === 'words',
      first: Number(row.first),
      last: Number(row.last),
      messages: Number(row.messages),
      calls: Number(row.calls),
      days: JSON.parse(String(row.days)) as readonly number[],
      chats: Number(row.chats),
    }));
}

/** Known by the other of the two, or, if theirs, by me. */
export const hardTimesOn = (
  seasons: readonly MarkedSeason[],
  person: PersonId,
  me: PersonId,
): readonly HardTime[] =>
  seasons.filter(isHard).flatMap(({ id, whose, span, kind, knew }) => {
    if (whose === 'both') return [];
    const known = knew.includes(whose === 'me' ? person : me);
    return [{ season: id, whose, span, kind, known }];
  });

/** What was said in the groups this person writes in. */
const groupMessages = (store: Store, person: PersonId): number =>
  Number(
    store
      .sql(
        `SELECT coalesce(sum(most), 0) AS n FROM (
           SELECT max(messages) AS most FROM source JOIN import ON import.id = source.import
           WHERE done = 1 AND thread IN (SELECT thread FROM member WHERE person = ?)
           GROUP BY thread)`,
      )
      .one(person)?.n,
  );

const hasNotes = (store: Store, person: PersonId): boolean =>
  store.sql("SELECT 1 FROM thread WHERE person = ? AND format = 'note'").one(person) !== undefined;
