import { expect, test } from 'vitest';
import { isBareEmoji } from './bare-emoji.ts';

test.each(['👍', '😂😂😂', '❤️', '👩‍👩‍👧 👍🏽', '🇮🇳', '1️⃣', '☺'])('%s is a wave', (text) => {
  expect(isBareEmoji(text)).toBe(true);
});

test.each(['', 'ok', '👍 ok', '12', '#1', 'नमस्ते', '…', '?', '(:', '3 ❤️'])('%s is not', (text) => {
  expect(isBareEmoji(text)).toBe(false);
});
