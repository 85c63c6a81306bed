import { describe, expect, test } from 'vitest';
import { toMomentId } from '../moment.ts';
import { aPerson, aPortrait, chosen, someMaterial, someStatements } from '../testing/sheets.ts';
import { sheetOf } from './compose.ts';
import type { Sheet } from './sheet.ts';

const maya = aPerson(1, 'Maya Lind');
const material = someMaterial(maya);
const line = (key: string, part: object = {}) => ({ person: 1, key, ...part });

const sheetWith = (json: object, from = material): Sheet =>
  sheetOf(chosen({ people: [1], ...json }), from);

describe('a sheet', () => {
  test('holds nothing that was not chosen, but its date and what it is not', () => {
    expect(sheetWith({})).toMatchObject({
      heading: '9 January 2026',
      period: undefined,
      meaning: undefined,
      drawing: undefined,
      kindness: undefined,
      patterns: [],
      seasons: [],
      wish: undefined,
      box: ['From one person’s messages. Not an assessment of anyone. Not evidence.'],
    });
  });

  test('tells a pattern with its range, how sure, of what time, what it cannot see, and my side', () => {
    const { patterns, box } = sheetWith({ patterns: [line('more-often-begins/them')] });
    expect(patterns[0].sentence).toContain('7 times in 10 (6 to 8)');
    expect(patterns[0].small).toBe(
      'How sure: very sure. This speaks of January 2025 to January 2026. It cannot see calls and other apps.',
    );
    expect(patterns[0].own).toMatch(/^When M\. reaches out, you answer/u);
    expect(box[1]).toMatch(/^Method: initiative \d+\.$/u);
  });

  test('puts the same of me beside what is told of the other, and nothing where it is told of both or of me', () => {
    const { patterns } = sheetWith({
      patterns: [line('answers-come/them'), line('answers-come/me'), line('both-begin')],
    });
    expect(patterns.map(({ own }) => own?.startsWith('When M. reaches out, you'))).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test('leaves room for my side where nothing of me can be told', () => {
    const portraits = [aPortrait(maya, someStatements.slice(0, 2))];
    const { patterns } = sheetWith(
      { patterns: [line('more-often-begins/them')] },
      { ...material, portraits },
    );
    expect(patterns[0].own).toBe('to-write');
  });

  test('names people by a letter, by more where two share it, and whole only when asked', () => {
    const both = someMaterial(maya, aPerson(2, 'Mohan'));
    const told = (json: object) =>
      sheetOf(
        chosen({ people: [1, 2], patterns: [line('both-begin')], seasons: [4], ...json }),
        both,
      );
    const text = JSON.stringify(told({}));
    expect(text).toContain('Ma.');
    expect(text).toContain('Exams (Mo.)');
    expect(text).not.toMatch(/Maya|Mohan|Lind/u);
    expect(told({ names: 'whole' }).patterns[0].sentence).toContain('Maya Lind');
  });

  test('quotes only the moments that were ticked', () => {
    const texts = new Map([
      [toMomentId(7), 'how was it?'],
      [toMomentId(8), 'never mind'],
    ]);
    const { patterns, kindness } = sheetWith(
      {
        patterns: [line('both-begin', { quotes: [7] })],
        kindness: { told: line('a-beginning/them/1736035200000'), words: 'And she waited.' },
      },
      { ...material, texts },
    );
    expect(patterns[0].quotes).toEqual(['how was it?']);
    expect(kindness).toEqual({
      sentence: 'M. reached out on 5 January 2025.',
      words: 'And she waited.',
      quotes: [],
    });
  });

  test('leaves out what can no longer be told, and people who are not there any more', () => {
    const json = { patterns: [line('long-quiet'), { person: 9, key: 'both-begin' }] };
    expect(sheetWith(json)).toMatchObject({ patterns: [] });
  });
});
