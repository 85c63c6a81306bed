// Tables as they are written into the document.

export type Row = readonly string[];

const line = (cells: Row): string => `| ${cells.join(' | ')} |\n`;

export const table = (head: Row, rows: readonly Row[]): string =>
  line(head) + line(head.map(() => '---')) + rows.map(line).join('');

/** As a share of 1: three places. */
export const share = (value: number): string => value.toFixed(3);
/** Of a hundred. */
export const hundredths = (value: number): string => `${(100 * value).toFixed(1)} %`;

export interface Goal {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly reached: boolean;
}

export const atMost = (what: string, most: number, found: number, say = share): Goal => ({
  what,
  wanted: `≤ ${say(most)}`,
  found: say(found),
  reached: found <= most,
});
export const atLeast = (what: string, least: number, found: number, say = share): Goal => ({
  what,
  wanted: `≥ ${say(least)}`,
  found: say(found),
  reached: found >= least,
});
export const between = (
  what: string,
  [least, most]: readonly [number, number],
  found: number,
  say = share,
): Goal => ({
  what,
  wanted: `${say(least)} to ${say(most)}`,
  found: say(found),
  reached: found >= least && found <= most,
});

export const goals = (all: readonly Goal[]): string =>
  table(
    ['goal', 'wanted', 'found', ''],
    all.map(({ what, wanted, found, reached }) => [
      what,
      wanted,
      found,
      reached ? 'reached' : 'missed',
    ]),
  );
