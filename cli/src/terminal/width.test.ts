import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';
import { columnsOf, cut, folded, padded } from './width.ts';

describe('columns', () => {
  test.each([
    ['Maya', 4],
    ['Zoe\u0308', 3],
    ['美咲', 4],
    ['민준', 4],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['🇮🇳', 2],
    ['\u001b[36myou\u001b[0m', 3],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

test('a text that is too long is cut between characters, with a sign', () => {
  expect(cut(shown('美咲さん'), 6)).toBe('美咲…');
  expect(cut(shown('👩‍👩‍👧 family'), 5)).toBe('👩‍👩‍👧 f…');
  expect(cut(shown('Maya'), 4)).toBe('Maya');
});

test('padding counts columns, not characters', () => {
  expect(padded(shown('美咲'), 6)).toBe('美咲  ');
});

test('folded lines fit, and hold every word in order', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map(shown), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (some, columns) => {
      const text = shown(some.join(' '));
      const lines = folded(text, columns, '  ');
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
