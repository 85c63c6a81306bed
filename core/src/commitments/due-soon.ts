// My own promises whose day is near: from two days before it until it is over. What its day has passed is not
// brought up: nobody is run after.

import type { Saying, Standing } from '../commitment.ts';
import { day, type Instant, type Span } from '../time.ts';

interface Dated extends Pick<Saying, 'by'> {
  readonly standing: Standing;
  readonly days: Span | undefined;
}

const near = 2 * day;

/** The next day first. */
export const nearTheirDay = <C extends Dated>(all: readonly C[], now: Instant): readonly C[] =>
  all
    .filter(({ by, standing }) => by === 'me' && standing === 'open')
    .flatMap((one) => (one.days === undefined ? [] : [{ one, days: one.days }]))
    .filter(({ days }) => days.from - near <= now && now < days.to)
    .toSorted((a, b) => a.days.to - b.days.to)
    .map(({ one }) => one);
