// Reads the head of a line: "[25.03.24, 15:12:09] Ann: …", "3/25/24, 3:12 PM - Ann: …" and their kin in
// every layout WhatsApp writes. It says what is written; what the three numbers of a date mean is for
// date-run.ts to find out.

import type { Line } from '../source/lines.ts';
import { HeadParts } from './head-parts.ts';
import { HeadPattern, type LineHead } from './head-pattern.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** The three numbers of a date as they stand, left to right; one object for as long as they stay the same. */
export interface WrittenDate {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly layout: Layout;
}

export class HeaderReader {
  /** Of the head read last. */
  date: WrittenDate = { a: 0, b: 0, c: 0, layout: layoutOf(0, 'short', 0) };
  time: TimeOfDay = Number.NaN;
  /** Where the author begins. */
  end = 0;
  readonly #pattern = new HeadPattern();
  readonly #parts = new HeadParts();

  /** False when the line does not begin with a head. */
  read(line: Line): boolean {
    const pattern = this.#pattern;
    if (pattern.read(line)) this.#say(pattern);
    else {
      const parts = this.#parts;
      if (!parts.read(line)) return false;
      this.#say(parts);
      if (parts.isUsual) pattern.learn(line, parts);
    }
    return true;
  }

  #say({ a, b, c, layout, time, end }: LineHead): void {
    const { date } = this;
    if (date.a !== a || date.b !== b || date.c !== c || date.layout !== layout)
      this.date = { a, b, c, layout };
    this.time = time;
    this.end = end;
  }
}
