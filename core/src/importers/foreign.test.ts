import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { foreignHead, isBinary } from './foreign.ts';

test.each([
  ['a chat about chats', '25/03/24, 10:00 - Ann: {"sender_name": 1, "timestamp_ms": 2}'],
  [
    'a Telegram chat with JSON in it',
    '{"messages":[{"text":"{\\"sender_name\\":1,\\"timestamp_ms\\":2}"}]}',
  ],
  ['a letter', 'From here on we walk.\nReceived with thanks'],
  ['a list', '{"a":1}'],
])('%s is not taken for another app’s export', (_, text) => {
  expect(foreignHead({ name: 'file', text })).toBeUndefined();
});

test('text is binary when a tenth of it is nothing a person could read', () => {
  expect(isBinary('hello\tthere\r\n')).toBe(false);
  expect(isBinary('gr\uFFFDn und anderes')).toBe(false);
  expect(isBinary('\0\0a')).toBe(true);
  expect(isBinary('')).toBe(false);
});

test('each is told in a sentence of its own', () => {
  const tell = (found: 'discord' | 'signal'): string =>
    en.problem({ kind: 'other-export', file: 'chat', found });
  expect(tell('discord')).toContain('Discord');
  expect(tell('signal')).not.toBe(tell('discord'));
});
