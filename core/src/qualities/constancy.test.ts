import { describe, expect, test } from 'vitest';
import type { History } from '../history.ts';
import { aHistory, conversations, type MadeMoment } from '../testing/history.ts';
import { day, toInstant, week } from '../time.ts';
import { constancy } from './constancy.ts';
import type { Statement } from '../portrait/statement.ts';

const start = Date.UTC(2023, 0, 2, 9);
const end = start + 156 * week;
const turn = end - 20 * week;

const said = (history: History): readonly Statement[] =>
  constancy.say(constancy.find(history), history);
const kinds = (history: History): readonly string[] => said(history).map(({ kind }) => kind);
const why = (history: History) => {
  const found = constancy.find(history);
  return found.state === 'not-enough' ? found.why : undefined;
};

const observed = (from: number, to: number) => ({ from: toInstant(from), to: toInstant(to) });
/** As from a file with other chats, which goes on to the end. */
const toTheEnd = { observed: [observed(start, end)], end: toInstant(end) };
const often = conversations({ from: start, to: turn, every: 3 });
const thenRarely = [...often, ...conversations({ from: turn, to: end, every: 17 })];

const changes = ['quieter-since', 'less-in-touch', 'long-quiet', 'quiet-season', 'more-in-touch'];
const changesIn = (history: History): readonly string[] =>
  kinds(history).filter((kind) => changes.includes(kind));

describe('constancy', () => {
  test('of a steady tie says that it is there, and how far conversations lie apart', () => {
    const history = aHistory({ moments: conversations({ from: start, to: end, every: 3 }) });
    expect(kinds(history)).toEqual(['in-touch-months', 'usual-gap']);
    expect(said(history)[0].values).toMatchObject({ months: 13, of: 13 });
    expect(said(history)[1].values).toMatchObject({ days: expect.closeTo(3, 0) });
  });

  test('asks when it has become quieter, and tells how often each began, mine first', () => {
    const history = aHistory({ moments: thenRarely, ...toTheEnd });
    expect(kinds(history)).toEqual([
      'in-touch-months',
      'quieter-since',
      'begins-then-and-now',
      'begins-then-and-now',
      'usual-gap',
    ]);
    expect(
      said(history)
        .slice(2, 4)
        .map(({ values }) => values),
    ).toMatchObject([{ who: 'me' }, { who: 'them' }]);
  });

  test('asks about a long silence only where it could have been seen', () => {
    const rare = conversations({ from: start, to: end - 30 * week, every: 12 });
    expect(changesIn(aHistory({ moments: rare, ...toTheEnd }))).toEqual(['long-quiet']);
    expect(changesIn(aHistory({ moments: rare }))).toEqual([]);
    const dark = {
      ...toTheEnd,
      observed: [observed(start, end - 30 * week), observed(end - day, end)],
    };
    expect(changesIn(aHistory({ moments: rare, ...dark }))).toEqual([]);
  });
});

describe('a change', () => {
  test('is held against nobody inside a season', () => {
    const seasons = [observed(turn, end)];
    expect(changesIn(aHistory({ moments: thenRarely, ...toTheEnd, seasons }))).toEqual([]);
  });

  test('of all ties is a season, not a change between two', () => {
    const weeks = Array.from({ length: 5 }, () =>
      Float64Array.from({ length: 156 }, (_, k) => (k < 136 ? 10 : 2)),
    );
    const circle = { from: toInstant(start), weeks };
    expect(changesIn(aHistory({ moments: thenRarely, ...toTheEnd, circle }))).toEqual([
      'quiet-season',
    ]);
  });

  test('to more than a year ago is told with both rates as ranges', () => {
    const before = conversations({ from: start, to: turn, every: 14 });
    const moments = [...before, ...conversations({ from: turn, to: end, every: 2 })];
    const found = said(aHistory({ moments })).find(({ kind }) => kind === 'more-in-touch');
    if (found?.kind !== 'more-in-touch') throw new Error('not seen');
    const { now, before: then } = found.values;
    expect(then.low).toBeLessThan(then.high);
    expect(now.low).toBeGreaterThan(then.high);
  });
});

describe('a rare tie', () => {
  test('that comes round with the year is steady', () => {
    const greetings = [0, 1, 2, 3].flatMap((year): readonly MadeMoment[] => {
      const at = start + year * 365 * day;
      return [
        { at, by: 'me' },
        { at: at + day, by: 'them' },
      ];
    });
    expect(kinds(aHistory({ moments: greetings }))).toEqual(['each-year', 'in-touch-months']);
  });
});

describe('constancy keeps silent', () => {
  test('below six months that could be seen', () => {
    const moments = conversations({ from: start, to: start + 20 * week, every: 3 });
    expect(why(aHistory({ moments }))).toEqual({ kind: 'too-few-blocks', have: 5, need: 6 });
  });

  test('where only one of the two has a voice', () => {
    const moments = often.map((moment) => ({ ...moment, by: 'me' as const }));
    expect(why(aHistory({ moments }))).toEqual({ kind: 'one-voice' });
  });

  test('where the two talk mostly elsewhere', () => {
    expect(why(aHistory({ moments: often, way: 'elsewhere' }))).toEqual({ kind: 'elsewhere' });
    expect(why(aHistory({ moments: often, way: 'by-custom' }))).toBeUndefined();
  });

  test('about conversations where hardly any month went both ways', () => {
    const mine = conversations({ from: start, to: end, every: 3 }).filter(({ by }) => by === 'me');
    const history = aHistory({ moments: [...mine, { at: end, by: 'them' }] });
    expect(kinds(history)).toEqual(['in-touch-months']);
  });
});
