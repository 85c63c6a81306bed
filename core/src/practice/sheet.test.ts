import { describe, expect, test } from 'vitest';
import { emptyDrawing } from './drawing.ts';
import { emptyChoices, readSheetChoices } from './sheet.ts';

const where = (json: unknown): string | undefined => {
  const read = readSheetChoices(json);
  return read.ok ? undefined : read.problem.where;
};
const pattern = { person: 1, key: 'both-begin' };

describe('choices for a sheet', () => {
  test('that say nothing choose nothing: no person, no line, names as letters', () => {
    expect(readSheetChoices({})).toMatchObject({
      ok: true,
      value: { people: [], patterns: [], seasons: [], names: 'short', paper: 'a4' },
    });
    expect(emptyChoices.drawing).toEqual(emptyDrawing);
  });

  test('are the same after they were written down', () => {
    const read = readSheetChoices(JSON.parse(JSON.stringify(emptyChoices)));
    expect(read).toEqual({ ok: true, value: emptyChoices });
  });

  test.each([
    ['more than three patterns', { patterns: [pattern, pattern, pattern, pattern] }, 'patterns'],
    ['a field nobody knows', { score: 7 }, 'score'],
    ['a paper there is not', { paper: 'a3' }, 'paper'],
    [
      'more than five quotes',
      { patterns: [{ ...pattern, quotes: [1, 2, 3, 4, 5, 6] }] },
      'patterns.0.quotes',
    ],
    [
      'a line to a circle that is not there',
      { drawing: { ...emptyDrawing, lines: [{ from: 0, to: 9, kind: 'light', flow: 'none' }] } },
      'drawing',
    ],
    [
      'a drawing without me',
      { drawing: { ...emptyDrawing, circles: [{ ...emptyDrawing.circles[0], id: 4 }] } },
      'drawing',
    ],
    [
      'a circle nowhere',
      { drawing: { ...emptyDrawing, circles: [{ ...emptyDrawing.circles[0], x: Infinity }] } },
      'drawing.circles.0.x',
    ],
  ])('are refused with %s, and it is said where', (_, json, expected) => {
    expect(where(json)).toBe(expected);
  });
});
