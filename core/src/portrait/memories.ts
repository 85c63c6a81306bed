// What is left of someone who has died: kind moments of theirs by date, one a month, so that a page of years can
// be read (METHOD R16). Nothing is counted and nothing compared. It cannot know which of them matter.

import { rowSays, THEM, type History } from '../history.ts';
import { toMomentId } from '../moment.ts';
import type { Findings } from '../qualities/all.ts';
import { toInstant } from '../time.ts';
import type { Memory, ThreadMonth } from './portrait.ts';

const most = 60;

/** Oldest first. */
export function memoriesOf(
  history: History,
  findings: Findings,
  thread: readonly ThreadMonth[],
): readonly Memory[] {
  const byMonth = new Map<number, Memory>();
  for (const one of [...came(findings), ...warm(history), ...began(findings)]) {
    const month = thread.findIndex(({ from, to }) => one.at >= from && one.at < to);
    if (!byMonth.has(month)) byMonth.set(month, one);
  }
  return [...byMonth.values()].toSorted((a, b) => a.at - b.at).slice(-most);
}

const came = (findings: Findings): readonly Memory[] =>
  (findings['showing-up'].estimate?.them.came ?? []).map(({ first: { id, at } }) => ({
    kind: 'came',
    moment: id,
    at,
  }));

function warm(history: History): readonly Memory[] {
  const found: Memory[] = [];
  for (let row = 0; row < history.length; row += 1)
    if (history.by[row] === THEM && rowSays(history, row, 'warmth'))
      found.push({
        kind: 'warm',
        moment: toMomentId(history.id[row]),
        at: toInstant(history.at[row]),
      });
  return found;
}

const began = (findings: Findings): readonly Memory[] =>
  (findings.initiative.estimate?.beginnings.them ?? []).map(({ id, at }) => ({
    kind: 'began',
    moment: toMomentId(id),
    at: toInstant(at),
  }));
