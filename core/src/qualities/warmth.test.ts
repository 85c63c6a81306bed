import { describe, expect, test } from 'vitest';
import { languages } from '../readings/heads.ts';
import { times, written, type Line } from '../testing/written.ts';
import type { History } from '../history.ts';
import { warmth } from './warmth.ts';

const told = (history: History): readonly string[] =>
  warmth
    .say(warmth.find(history), history)
    .map(({ kind, values }) => [kind, 'who' in values ? values.who : ''].join(' '));

const kindAnswer: readonly Line[] = [['me', 'warmth'], ['them', 'warmth'], ['me']];
const plain: readonly Line[] = [['me'], ['them'], ['me'], ['them']];

describe('warmth', () => {
  test('tells of both how much of what they write holds a kind word, mine first', () => {
    const history = written(times(40, (k) => (k % 2 === 0 ? kindAnswer : plain)));
    expect(told(history)).toEqual([
      'kind-words me',
      'kind-words them',
      'kind-words-returned ',
      'a-kind-word me',
      'a-kind-word them',
    ]);
    const finding = warmth.find(history);
    if (finding.state !== 'said') throw new Error('silent');
    // Mine: 20 of 80 turns. Theirs: 20 of 60.
    expect(finding.estimate.kind.me).toMatchObject({ hits: 20, of: 80 });
    expect(finding.estimate.kind.them).toMatchObject({ hits: 20, of: 60 });
    const { low, high } = finding.estimate.kind.me;
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    expect(finding.evidence).toHaveLength(40);
  });

  test('does not say that one brings another where it does not', () => {
    const apart = times(40, (k): readonly Line[] =>
      k % 2 === 0 ? [['me', 'warmth'], ['them'], ['me']] : [['me'], ['them', 'warmth'], ['me']],
    );
    expect(told(written(apart))).not.toContain('kind-words-returned ');
  });

  test('of a few conversations shows only the newest kind word of each, with its moment', () => {
    const history = written(times(5, () => kindAnswer));
    expect(warmth.find(history)).toMatchObject({
      state: 'not-enough',
      why: { kind: 'too-few-conversations', have: 5, need: 20 },
    });
    expect(told(history)).toEqual(['a-kind-word me', 'a-kind-word them']);
    const [mine] = warmth.say(warmth.find(history), history);
    expect(mine.evidence).toEqual([history.id[12]]);
  });

  test('a line never read, or in a language not covered, is not a line without warmth', () => {
    const lines = written(times(40, () => plain));
    const not = (part: object): History => ({
      ...lines,
      readings: { ...lines.readings, ...part },
    });
    const why = (history: History) => {
      const finding = warmth.find(history);
      return finding.state === 'said' ? 'said' : finding.why.kind;
    };
    const other = languages.indexOf('other');
    expect(why(lines)).toBe('said');
    expect(why(not({ read: lines.readings.read.map(() => 0) }))).toBe('words-not-read-yet');
    expect(why(not({ language: lines.readings.language.map(() => other) }))).toBe(
      'language-not-read',
    );
    expect(why(not({ hears: lines.readings.hears.map(() => 0) }))).toBe('reading-unsure');
    expect(why({ ...not({ worded: 0 }), hasWords: false })).toBe('words-not-kept');
  });

  test('says nothing where only one writes', () => {
    const alone = written(times(40, (): readonly Line[] => [['them', 'warmth']]));
    expect(warmth.find(alone)).toMatchObject({ why: { kind: 'one-voice' } });
  });
});
