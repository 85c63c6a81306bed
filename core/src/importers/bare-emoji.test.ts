import { describe, expect, test } from 'vitest';
import { formOfWords } from './bare-emoji.ts';

describe('a message of nothing but emoji', () => {
  test.each(['👍', '👍🏽', '❤️', '❤', '👨‍👩‍👧 🏳️‍🌈', '🇮🇳', '1️⃣', '#️⃣', ' 🙂\n🙂 ', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '☕'])(
    'is %s',
    (text) => {
      expect(formOfWords(text)).toBe('emoji');
    },
  );

  test.each([
    'ok 👍',
    ':)',
    '1',
    '#',
    '*',
    ' ',
    '…',
    '—',
    '“”',
    'नमस्ते',
    '你好',
    '\u200d',
    '12',
    '👍!',
    '🙂'.repeat(40),
  ])('is not %j', (text) => {
    expect(formOfWords(text)).toBe('text');
  });
});

test('a message without words is of a form nobody named', () => {
  expect(formOfWords('')).toBe('unknown');
});
