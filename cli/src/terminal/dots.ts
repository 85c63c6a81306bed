// A small canvas of dots: Unicode braille holds two by four of them in each character. Each cell remembers
// whose dots it holds, so that it can be painted by the one who has most in it.

import type { Side } from '@eachother/core';
import { joined, shown, type Shown } from './shown.ts';
import type { Paint } from './terminal.ts';

export interface Dots {
  readonly width: number;
  readonly height: number;
  set(x: number, y: number, side: Side): void;
  rows(paint: Paint): readonly Shown[];
}

const bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];
const none = 0x2800;

export function dots(columns: number, lines: number): Dots {
  const cells = new Uint8Array(columns * lines);
  const counts = { me: new Uint8Array(cells.length), them: new Uint8Array(cells.length) };
  const width = columns * 2;
  const height = lines * 4;
  const inkOf = (cell: number): Side | undefined => {
    if (cells[cell] === 0) return undefined;
    return counts.me[cell] >= counts.them[cell] ? 'me' : 'them';
  };
  /** Cells of one ink are painted together. */
  const row = (line: number, paint: Paint): Shown => {
    const parts: Shown[] = [];
    for (let cell = line * columns, end = cell + columns; cell < end;) {
      const ink = inkOf(cell);
      let glyphs = '';
      for (; cell < end && inkOf(cell) === ink; cell++)
        glyphs += ink === undefined ? ' ' : String.fromCodePoint(none + cells[cell]);
      parts.push(painted(shown(glyphs), ink, paint));
    }
    return joined(parts);
  };
  return {
    width,
    height,
    set(x, y, side) {
      if (x < 0 || y < 0 || x >= width || y >= height) return;
      const cell = (y >> 2) * columns + (x >> 1);
      cells[cell] |= bits[(y & 3) * 2 + (x & 1)];
      counts[side][cell]++;
    },
    rows: (paint) => Array.from({ length: lines }, (_, line) => row(line, paint)),
  };
}

function painted(glyphs: Shown, ink: Side | undefined, paint: Paint): Shown {
  if (ink === undefined) return glyphs;
  return ink === 'me' ? paint.mine(glyphs) : paint.theirs(glyphs);
}
