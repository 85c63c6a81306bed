import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../person.ts';
import {
  answer,
  beginWith,
  blankPage,
  handOver,
  open,
  settle,
  takeUp,
  type Asked,
  type Closed,
  type Passing,
  type Sitting,
  type TogetherPage,
} from './together.ts';

const pageOf = (who: Side): TogetherPage => ({ ...blankPage, thanks: `thanks of ${who}` });
const sides = fc.constantFrom<Side>('me', 'them');

function bothDone(first: Side): Closed {
  let sitting: Passing | Closed = beginWith(first);
  while (sitting.step === 'passing') {
    const writing = takeUp(sitting);
    sitting = handOver(writing, pageOf(writing.who));
  }
  return sitting;
}

const asked = (first: Side): Asked =>
  settle(open(bothDone(first), first), { what: '', rhythm: '' });

describe('an hour together', () => {
  test('passes from the one who begins to the other, and each writes once', () => {
    const first = beginWith('them');
    expect(first.to).toBe('them');
    const second = handOver(takeUp(first), pageOf('them'));
    expect(second).toMatchObject({ step: 'passing', to: 'me' });
  });

  test('opens to both pages, each as its writer left it, whoever began', () => {
    fc.assert(
      fc.property(sides, (first) => {
        const closed = bothDone(first);
        expect(closed.pages).toEqual({ me: pageOf('me'), them: pageOf('them') });
      }),
    );
  });

  test('puts first whose page they choose, whoever wrote first', () => {
    fc.assert(
      fc.property(sides, sides, (first, shown) => {
        expect(open(bothDone(first), shown).first).toBe(shown);
      }),
    );
  });

  test('takes a ritual along where they name one', () => {
    const reading = open(bothDone('me'), 'me');
    expect(settle(reading, { what: ' chai ', rhythm: ' on Sundays ' }).ritual).toEqual({
      what: 'chai',
      rhythm: 'on Sundays',
    });
    expect(settle(reading, { what: ' ', rhythm: 'daily' }).ritual).toBeUndefined();
  });

  test('is kept after a yes of each, and not after two of one', () => {
    fc.assert(
      fc.property(sides, fc.array(sides, { minLength: 1 }), (first, yeses) => {
        let sitting: Sitting = asked(first);
        for (const who of yeses)
          if (sitting.step === 'asked') sitting = answer(sitting, who, 'yes');
        expect(sitting.step).toBe(new Set(yeses).size === 2 ? 'agreed' : 'asked');
      }),
    );
  });

  test('is gone after one no, with nothing left of it', () => {
    fc.assert(
      fc.property(sides, sides, (first, who) => {
        const other = who === 'me' ? 'them' : 'me';
        const halfway = answer(asked(first), other, 'yes');
        if (halfway.step !== 'asked') throw new Error(halfway.step);
        expect(answer(halfway, who, 'no')).toEqual({ step: 'gone' });
      }),
    );
  });
});
