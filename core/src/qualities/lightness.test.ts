import { describe, expect, test } from 'vitest';
import { times, written, type Line } from '../testing/written.ts';
import { lightness } from './lightness.ts';

const both: readonly Line[] = [
  ['me', 'lightness'],
  ['them', 'lightness'],
];
const one: readonly Line[] = [['me', 'lightness'], ['them']];

describe('lightness', () => {
  test('counts the conversations in which both laughed, not those in which one did', () => {
    const history = written(times(40, (k) => (k % 4 === 0 ? both : one)));
    const finding = lightness.find(history);
    expect(finding).toMatchObject({ state: 'said', estimate: { shared: { hits: 10, of: 40 } } });
    const [pattern, laugh] = lightness.say(finding, history);
    expect(pattern.kind).toBe('laughs-together');
    expect(laugh.values).toEqual({ at: history.at[72] });
    expect(laugh.evidence).toEqual([history.id[73], history.id[72]]);
  });

  test('leaves out conversations in which one did not write', () => {
    const alone: readonly Line[] = [['me', 'lightness']];
    const history = written([...times(25, () => both), ...times(25, () => alone)]);
    expect(lightness.find(history)).toMatchObject({ estimate: { shared: { of: 25 } } });
  });

  test('keeps silent below twenty, and where nobody laughed; the last laugh is told all the same', () => {
    const few = written(times(6, () => both));
    expect(lightness.find(few)).toMatchObject({
      why: { kind: 'too-few-conversations', have: 6, need: 20 },
    });
    expect(lightness.say(lightness.find(few), few).map(({ kind }) => kind)).toEqual(['a-laugh']);
    const none = written(times(30, () => one));
    expect(lightness.find(none)).toMatchObject({ why: { kind: 'nothing-seen' } });
    expect(lightness.say(lightness.find(none), none)).toEqual([]);
  });
});
