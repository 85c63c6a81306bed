import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, forbiddenInSource } from './forbidden.ts';

const here = new URL('./en/', import.meta.url);
const files = readdirSync(here).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

describe('no text of English judges, counts what is due, or claims to know', () => {
  test.each(files)('%s', (name) => {
    expect(forbiddenInSource(readFileSync(new URL(name, here), 'utf8'))).toEqual([]);
  });
});

test('the lint sees each forbidden word, in its forms, and leaves its neighbours alone', () => {
  expect(forbiddenIn('Your score is even, you owe 70%')).toEqual(['score', 'even', 'owe', '%']);
  expect(forbiddenIn('That was unfair and one-sided; you ignored a red flag')).toHaveLength(4);
  expect(forbiddenIn('An evening at the airport with Rowena, event by event')).toEqual([]);
});

test('the lint reads what a source prints, and not what it remarks', () => {
  const source = '// never\nsay(\'never\'); say(`even ${n % 2}`); /* debts */ say("fine");';
  expect(forbiddenInSource(source)).toEqual(["never: 'never'", 'even: `even …`']);
});
