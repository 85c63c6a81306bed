import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from './forbidden.ts';

/** Every string and template of a source file: what could be printed, seen before any sentence is built. */
function literals(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  return code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu) ?? [];
}

const here = new URL('./en/', import.meta.url);
const files = readdirSync(here).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

describe('no text of English judges, counts what is due, or claims to know', () => {
  test.each(files)('%s', (name) => {
    const texts = literals(readFileSync(new URL(name, here), 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => forbiddenIn(text).map((word) => `${word}: ${text}`))).toEqual(
      [],
    );
  });
});

test('the lint sees each forbidden word, in its forms, and leaves its neighbours alone', () => {
  expect(forbiddenIn('Your score is even, you owe 70%')).toEqual(['score', 'even', 'owe', '%']);
  expect(forbiddenIn('That was unfair and one-sided; you ignored a red flag')).toHaveLength(4);
  expect(forbiddenIn('An evening at the airport with Rowena, event by event')).toEqual([]);
});
