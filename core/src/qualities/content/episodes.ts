// What was written, as turns and episodes (METHOD 2.2): ten lines in a row are one turn, and an evening's
// talk is one episode. Calls and meetings hold no words; they neither end an episode nor stand in it.

import { act, sideOf, type History } from '../../history.ts';
import type { Side } from '../../person.ts';
import { hour, minute } from '../../time.ts';

export interface Turn {
  readonly by: Side;
  /** UTC milliseconds of its first row. */
  readonly at: number;
  /** Rows of the history, `last` among them; a call may lie between. */
  readonly first: number;
  readonly last: number;
  /** A bit a head: what any of its rows says, as far as it is trusted. */
  readonly says: number;
  /** A bit a head: what its rows could have said. */
  readonly hears: number;
}

export type Episode = readonly Turn[];

const sameTurn = 30 * minute;
const sameEpisode = 6 * hour;

const known = new WeakMap<History, readonly Episode[]>();

/** Several qualities ask for the episodes of the same history: they are cut once. */
export function episodesOf(history: History): readonly Episode[] {
  const found = known.get(history) ?? cut(history);
  known.set(history, found);
  return found;
}

const flat = new WeakMap<readonly Episode[], readonly Turn[]>();

/** The turns of all episodes, in time order. */
export function turnsOf(history: History): readonly Turn[] {
  const episodes = episodesOf(history);
  const found = flat.get(episodes) ?? episodes.flat();
  flat.set(episodes, found);
  return found;
}

type OpenTurn = { -readonly [K in keyof Turn]: Turn[K] };

function cut(history: History): readonly Episode[] {
  const episodes: OpenTurn[][] = [];
  let last = -Infinity;
  for (let row = 0; row < history.length; row += 1) {
    if (history.act[row] !== act.said) continue;
    const at = history.at[row];
    if (at - last > sameEpisode) episodes.push([]);
    addRow(episodes[episodes.length - 1], history, row, at - last);
    last = at;
  }
  return episodes;
}

function addRow(episode: OpenTurn[], history: History, row: number, gap: number): void {
  const by = sideOf(history.by[row]);
  const before = episode.at(-1);
  const turn =
    before?.by === by && gap <= sameTurn
      ? before
      : { by, at: history.at[row], first: row, last: row, says: 0, hears: 0 };
  if (turn !== before) episode.push(turn);
  turn.last = row;
  const { says, read, hears, language } = history.readings;
  turn.says |= says[row];
  if (read[row] === 1) turn.hears |= hears[language[row]];
}
