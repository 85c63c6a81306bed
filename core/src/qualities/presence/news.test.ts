import { describe, expect, test } from 'vitest';
import { times, written, type Line } from '../../testing/written.ts';
import { asksBack, newsOf } from './news.ts';

const asked: readonly Line[] = [
  ['me', 'opens', 'information'],
  ['them'],
  ['them', 'followUp', 'question'],
];
const passed: readonly Line[] = [['me', 'trouble'], ['them'], ['me']];
const small: readonly Line[] = [
  ['me', 'information'],
  ['them', 'question'],
];

describe('news', () => {
  test('is asked about when a question by the other follows', () => {
    const history = written(times(24, (k) => (k % 2 === 0 ? asked : passed)));
    const news = newsOf(history, 'them');
    expect(news?.asked).toMatchObject({ hits: 12, of: 24 });
    const [statement] = asksBack('them', news, history);
    expect(statement).toMatchObject({ kind: 'asks-back', values: { who: 'them' } });
    expect(statement.evidence).toHaveLength(36);
    expect(newsOf(history, 'me')).toBeUndefined();
  });

  test('is neither small talk nor a question, and below ten nothing is said', () => {
    expect(newsOf(written(times(30, () => small)), 'them')).toBeUndefined();
    expect(newsOf(written(times(9, () => asked)), 'them')).toBeUndefined();
  });

  test('of which nothing was asked is not told', () => {
    const history = written(times(20, () => passed));
    expect(asksBack('them', newsOf(history, 'them'), history)).toEqual([]);
  });
});
