// A kindness I may have missed: the latest beginning by the other that nothing of mine follows in what is here, or
// warm words and support of theirs, in the last weeks of the data. It cannot see an answer given elsewhere.

import { act } from '../history.ts';
import { toMomentId } from '../moment.ts';
import type { Person, PersonId } from '../person.ts';
import type { Kindness, KindnessKind } from '../practice/cards.ts';
import { bitOf } from '../readings/heads.ts';
import { shown } from '../store/columns.ts';
import { ownerOf } from '../store/people.ts';
import { readingsOf } from '../store/readings.ts';
import type { Store } from '../store/store.ts';
import { day, hour, toInstant, type Instant } from '../time.ts';

/** Weeks before the end of the data that count as lately; an opening younger than two days may yet be answered. */
const lately = 8 * 7 * day;
const warmLately = 4 * 7 * day;
const youngest = 2 * day;
/** Quiet before a message that makes it a beginning and no part of a talk. */
const quiet = 12 * hour;

/** Latest first; beginnings before warm words. */
export function kindnessesIn(
  store: Store,
  people: readonly Person[],
  now: Instant,
): readonly Kindness[] {
  const end = endOfData(store);
  const all = people.flatMap(({ id }) => kindnessesOf(store, id, { now, end }));
  const isOpening = ({ how }: Kindness): number => (how === 'opening' ? 0 : 1);
  return all.toSorted((a, b) => isOpening(a) - isOpening(b) || b.at - a.at);
}

const endOfData = (store: Store): number =>
  Number(
    store
      .sql('SELECT max(last) AS last FROM source JOIN import ON id = import WHERE done = 1')
      .one()?.last ?? 0,
  );

interface Line {
  readonly at: number;
  readonly id: number;
  readonly mine: boolean;
  /** Only what a reading is believed in, and what the user said of it. */
  readonly says: number;
}

interface Ends {
  readonly now: Instant;
  readonly end: number;
}

function kindnessesOf(store: Store, person: PersonId, { now, end }: Ends): readonly Kindness[] {
  const lines = linesOf(store, person, end - lately - quiet);
  const opening = unansweredOpening(lines);
  const found: readonly (readonly [KindnessKind, Line | undefined, number])[] = [
    ['opening', opening, end - lately],
    ['support', lastSaying(lines, 'support'), end - warmLately],
    ['warmth', lastSaying(lines, 'warmth'), end - warmLately],
  ];
  return found.flatMap(([how, line, from]) =>
    line === undefined || line.at < from || now - line.at < youngest
      ? []
      : [{ person, how, at: toInstant(line.at), moment: toMomentId(line.id) }],
  );
}

/** The last of their beginnings after anything of mine. */
function unansweredOpening(lines: readonly Line[]): Line | undefined {
  const mine = lines.findLastIndex((line) => line.mine);
  return lines.findLast(
    ({ at }, k) => k > mine && (k === 0 ? mine < 0 : at - lines[k - 1].at >= quiet),
  );
}

const lastSaying = (lines: readonly Line[], head: 'warmth' | 'support'): Line | undefined =>
  lines.findLast(({ mine, says }) => !mine && (says & bitOf(head)) !== 0);

function linesOf(store: Store, person: PersonId, from: number): readonly Line[] {
  const found: (Omit<Line, 'says'> & { readonly row: number })[] = [];
  store
    .sql(
      `SELECT at, id, who = ?, row FROM moment
       WHERE thread IN (SELECT id FROM thread WHERE person = ?) AND at >= ? AND gesture = 0
         AND act IN (${act.said}, ${act.answeredCall}, ${act.missedCall}, ${act.met})
         AND ${shown}
       ORDER BY at, seat, id`,
    )
    .eachNumbers([ownerOf(store), person, from], ([at, id, mine, row]) =>
      found.push({ at, id, mine: mine === 1, row }),
    );
  const { says } = readingsOf(store, {
    row: Float64Array.from(found, ({ row }) => row),
    id: Float64Array.from(found, ({ id }) => id),
  });
  return found.map((line, k) => ({ ...line, says: says[k] }));
}
