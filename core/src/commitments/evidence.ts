// What shows that a promise was kept: a call, a meeting, something sent, "done", "thanks for coming", by the right
// one of the two and in the right days. It cannot see what happened away from here, so its silence says nothing.

import { act, sideOf, type History } from '../history.ts';
import type { Saying } from '../commitment.ts';
import { firstAtOrAfter } from '../math/sorted.ts';
import { toMomentId, type MomentId } from '../moment.ts';
import { day, hour, toInstant, type Instant, type Span } from '../time.ts';
import { doingOf, type Doing } from './doing.ts';
import { tellsOf } from './telling-words.ts';

export type Columns = Pick<History, 'length' | 'at' | 'by' | 'act' | 'id' | 'texts' | 'hasWords'>;

export interface Evidence {
  readonly at: Instant;
  readonly moments: readonly MomentId[];
}

/** Days in which a promise without a day is looked for. */
export const patience = 14 * day;
/** Past midnight is still that evening; and what was to be sent is sent a little late. */
const grace: { readonly [D in Doing]: number } = {
  call: 6 * hour,
  come: day,
  send: 2 * day,
  other: 2 * day,
};
const mostMoments = 3;

/** `due`: the days it is for now. The first thing that shows it, or nothing. */
export function evidenceOf(
  saying: Saying,
  due: Span | undefined,
  columns: Columns,
): Evidence | undefined {
  const doing = doingOf(saying.what);
  const window = windowOf(saying, due, doing);
  const from = firstAtOrAfter(columns.at, window.from);
  const to = firstAtOrAfter(columns.at, window.to);
  const texts = columns.texts(from, to);
  const rows: number[] = [];
  for (let row = from; row < to && rows.length < mostMoments; row += 1)
    if (shows(columns, row, { saying, due, doing, text: texts[row - from] ?? '' })) rows.push(row);
  if (rows.length === 0) return undefined;
  return {
    at: toInstant(columns.at[rows[0]]),
    moments: rows.toReversed().map((row) => toMomentId(columns.id[row])),
  };
}

/** Nobody minds when something was sent before its day; a call of Friday is not the one for Sunday. */
function windowOf({ said }: Saying, due: Span | undefined, doing: Doing): Span {
  const after = said + 1;
  if (due === undefined) return { from: toInstant(after), to: toInstant(said + patience) };
  const from = doing === 'call' || doing === 'come' ? Math.max(after, due.from) : after;
  return { from: toInstant(from), to: toInstant(Math.max(from, due.to + grace[doing])) };
}

interface Look {
  readonly saying: Saying;
  readonly due: Span | undefined;
  readonly doing: Doing;
  readonly text: string;
}

function shows(columns: Columns, row: number, look: Look): boolean {
  const { saying, doing, text } = look;
  const isPromiser = sideOf(columns.by[row]) === saying.by;
  const happened = columns.act[row];
  if (happened === act.answeredCall) return doing === 'call' && isPromiser;
  if (happened === act.met) return doing === 'come';
  if (happened !== act.said) return false;
  if (text === '') return isPromiser && columns.hasWords && mayBeIt(look, columns.at[row]);
  return tellsOf({ doing, what: saying.what }, text, isPromiser);
}

/** Something without words may be what was to be sent, at once or about its day; money and books come otherwise. */
function mayBeIt({ saying: { what, said }, due }: Look, at: number): boolean {
  if (!sendable.test(what)) return false;
  return at - said < grace.send || (due !== undefined && at >= due.from);
}

const sendable = /\b(?:send|share|forward|mail|email|upload|post|bhej\p{L}*)\b/iu;
