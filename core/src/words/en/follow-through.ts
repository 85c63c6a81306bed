// Follow-through in English (METHOD 4.2): what was said and what came of it, the same words for both; what is not
// known is said to be so.

import type { Standing } from '../../commitment.ts';
import type { StatementOf } from '../../portrait/statement.ts';
import type { Sentences } from '../words.ts';
import { dateText, inARow, monthText, nameFirst, nameOf, oftenText, plural } from './phrases.ts';

export const standingNames: { readonly [S in Standing]: string } = {
  open: 'to come',
  happened: 'happened',
  moved: 'moved',
  'fell-through': 'fell through',
  'let-go': 'let go',
  unknown: 'not known',
  'not-a-promise': 'no promise',
};

export const followThrough: Sentences<'plans-since' | 'did-as-said'> = {
  'plans-since': (one, telling) => {
    const { who, since, range, unknown } = one.values;
    const whole = partsOf(one).reduce((sum, [count]) => sum + count, 0) + unknown;
    const notKnown = unknown === 0 ? '' : `; we do not know about ${unknown}`;
    return `Of ${plural(whole, 'plan')} by ${nameOf(who, telling)} since ${monthText(since, telling)}, ${inARow(told(one))}${notKnown}. What was said was done ${oftenText(range)}, as far as this can tell.`;
  },
  'did-as-said': ({ values: { who, at } }, telling) =>
    `${nameFirst(who, telling)} did as promised on ${dateText(at, telling)}.`,
};

type Part = readonly [count: number, what: string];

const partsOf = ({ values }: StatementOf<'plans-since'>): readonly Part[] => [
  [values.happened, 'happened'],
  [values.moved, 'moved'],
  [values.letGo, 'let go'],
  [values.fellThrough, 'fell through'],
];

const told = (one: StatementOf<'plans-since'>): readonly string[] =>
  partsOf(one)
    .filter(([count]) => count > 0)
    .map(
      ([count, what]) =>
        `${count} ${what === 'let go' ? (count === 1 ? 'was let go' : 'were let go') : what}`,
    );
