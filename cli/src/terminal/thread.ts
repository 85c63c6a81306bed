// The thread of a relationship, drawn in a terminal: two strands over time, mine whole and theirs dashed.
// They twist closer the more goes back and forth, and swell with the turns of each. What could not be seen
// is a row of dots, not a quiet stretch.

import type { Season, Side, ThreadMonth, Zone } from '@eachother/core';
import { dots, type Dots } from './dots.ts';
import { joined, say, shown, wrapped, type Shown } from './shown.ts';
import type { Paint } from './terminal.ts';
import { cut, padded } from './width.ts';

export interface Drawing {
  readonly width: number;
  readonly paint: Paint;
  readonly zone: Zone;
  /** Whose strand is the dashed one. */
  readonly name: string;
}

const lines = 5;
const sides: readonly Side[] = ['me', 'them'];

export function drawnThread(
  months: readonly ThreadMonth[],
  seasons: readonly Season[],
  drawing: Drawing,
): readonly Shown[] {
  if (months.length === 0) return [];
  const { width, paint } = drawing;
  const canvas = dots(width, lines);
  twist(canvas, months);
  return [
    ...canvas.rows(paint),
    ...seasonLine(months, seasons, drawing),
    yearLine(months, drawing),
    legend(drawing),
  ];
}

function twist(canvas: Dots, months: readonly ThreadMonth[]): void {
  const peak = {
    turns: Math.max(1, ...months.flatMap(({ turns }) => [turns.me, turns.them])),
    exchanges: Math.max(1, ...months.map(({ exchanges }) => exchanges)),
  };
  const middle = (canvas.height - 1) / 2;
  let phase = Math.PI / 2;
  for (let x = 0; x < canvas.width; x++) {
    const month = months[Math.floor((x / canvas.width) * months.length)];
    phase += speedOf(Math.sqrt(month.exchanges / peak.exchanges));
    const far = (middle - 1.5) * Math.sin(phase);
    for (const side of sides) {
      const y = Math.round(side === 'me' ? middle - far : middle + far);
      const swell = Math.sqrt(month.turns[side] / peak.turns);
      strand(canvas, { x, y, side, thickness: month.observed ? 1 + Math.round(2 * swell) : 0 });
    }
  }
}

/** Half a turn takes between 9 and 60 dots. */
const speedOf = (closeness: number): number => Math.PI / (60 - 51 * closeness);

interface StrandPoint {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** 0 where nothing could be seen. */
  readonly thickness: number;
}

function strand(canvas: Dots, { x, y, side, thickness }: StrandPoint): void {
  if (thickness === 0) {
    if (x % 4 === (side === 'me' ? 0 : 2)) canvas.set(x, y, side);
    return;
  }
  if (side === 'them' && x % 5 > 2) return;
  const from = y - Math.floor((thickness - 1) / 2);
  for (let k = 0; k < thickness; k++) canvas.set(x, from + k, side);
}

/** Where the months lie within seasons the user marked, with the name of the season. */
function seasonLine(
  months: readonly ThreadMonth[],
  seasons: readonly Season[],
  { width, paint }: Drawing,
): readonly Shown[] {
  if (seasons.length === 0) return [];
  const cells = Array.from({ length: width }, (_, k) => {
    const month = months[Math.floor((k / width) * months.length)];
    return seasons.some(({ span }) => span.from < month.to && span.to > month.from);
  });
  const line = shown(cells.map((inside) => (inside ? '╌' : ' ')).join(''));
  const names = joined(
    seasons.map(({ name }) => shown(name)),
    ', ',
  );
  return [line, paint.quiet(cut(say`╌ ${names}`, width))];
}

/** A year stands under its first month. */
function yearLine(months: readonly ThreadMonth[], { width, zone, paint }: Drawing): Shown {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric' });
  let line = '';
  let last = '';
  for (const [k, month] of months.entries()) {
    const year = format.format((month.from + month.to) / 2);
    const column = Math.floor((k / months.length) * width);
    if (year !== last && column >= line.length && column + year.length <= width)
      line = line.padEnd(column) + year.padEnd(year.length + 1);
    last = year;
  }
  return paint.quiet(padded(shown(line), width));
}

const legend = ({ paint, name, width }: Drawing): Shown =>
  joined([
    paint.mine(say`⣿⣿⣿ you`),
    say`   `,
    paint.theirs(say`⣤⠀⣤⠀⣤ ${cut(shown(name), Math.max(8, width - 24))}`),
  ]);

/** The thread in one row: mine above, theirs below, from the middle outwards. */
export function smallThread(months: readonly ThreadMonth[], columns: number, paint: Paint): Shown {
  const canvas = dots(columns, 1);
  const peak = Math.max(1, ...months.flatMap(({ turns }) => [turns.me, turns.them]));
  for (let x = 0; x < canvas.width && months.length > 0; x++) {
    const { turns } = months[Math.floor((x / canvas.width) * months.length)];
    for (const side of sides)
      for (let k = 0; k < Math.ceil(2 * Math.sqrt(turns[side] / peak)); k++)
        canvas.set(x, side === 'me' ? 1 - k : 2 + k, side);
  }
  const [row] = canvas.rows(paint);
  return wrapped('', row, '');
}
