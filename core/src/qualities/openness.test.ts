import { describe, expect, test } from 'vitest';
import type { History } from '../history.ts';
import type { Statement } from '../portrait/statement.ts';
import { times, written, type Line } from '../testing/written.ts';
import { openness } from './openness.ts';

const iTell: readonly Line[] = [['me', 'trouble'], ['them', 'question'], ['me']];
const theyTell: readonly Line[] = [['them', 'disclosure'], ['me', 'support'], ['them']];
const unheard: readonly Line[] = [['me', 'trouble'], ['them'], ['me']];
const plain: readonly Line[] = [['me'], ['them'], ['me']];

const said = (history: History): readonly Statement[] =>
  openness.say(openness.find(history), history);
const told = (history: History): readonly string[] =>
  said(history).map(({ kind, values }) => [kind, 'who' in values ? values.who : ''].join(' '));

describe('openness', () => {
  test('tells of both that they tell, how each is met, and that it goes in turns', () => {
    const history = written(times(40, (k) => [iTell, plain, theyTell, plain][k % 4]));
    expect(told(history)).toEqual([
      'both-tell ',
      'listens me',
      'tells-in-turn me',
      'listens them',
      'tells-in-turn them',
      'an-ear me',
      'an-ear them',
    ]);
    const ears = said(history).filter(({ kind }) => kind === 'an-ear');
    expect(ears.map(({ values }) => values)).toMatchObject([
      { who: 'me', how: 'kindly' },
      { who: 'them', how: 'asked' },
    ]);
    for (const ear of ears) expect(ear.evidence).toHaveLength(2);
  });

  test('says who tells more only where that is nine in ten sure', () => {
    const mostly = written(times(40, (k) => (k % 10 === 0 ? theyTell : iTell)));
    expect(told(mostly)[0]).toBe('tells-more me');
    const evenly = written(times(20, (k) => (k % 2 === 0 ? theyTell : iTell)));
    expect(told(evenly)[0]).toBe('both-tell ');
  });

  test('counts what went by as not met, and says nothing of met where none was', () => {
    const history = written(times(20, (k) => (k % 2 === 0 ? iTell : unheard)));
    const finding = openness.find(history);
    expect(finding).toMatchObject({ estimate: { met: { them: { hits: 10, of: 20 } } } });
    expect(told(written(times(20, () => unheard)))).not.toContain('listens them');
  });

  test('takes no turns before the two months are over', () => {
    const history = written(times(12, (k) => (k % 2 === 0 ? theyTell : iTell)));
    const finding = openness.find(history);
    expect(finding.estimate?.inTurn.me.of).toBe(0);
    expect(told(history)).not.toContain('tells-in-turn me');
  });

  test('a sigh of a few words is no telling; below eight nothing is said of a pattern', () => {
    const short = written(times(40, () => iTell));
    const sighs: History = { ...short, texts: (from, to) => times(to - from, () => 'so tired') };
    expect(openness.find(sighs)).toMatchObject({ why: { kind: 'too-few-tellings', have: 0 } });
    const few = written(times(7, () => iTell));
    expect(openness.find(few)).toMatchObject({
      why: { kind: 'too-few-tellings', have: 7, need: 8 },
    });
    expect(told(few)).toEqual(['an-ear them']);
  });
});
