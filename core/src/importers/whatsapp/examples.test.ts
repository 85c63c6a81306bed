import { expect, test } from 'vitest';
import { DateExamples } from './examples.ts';

test('the two dates that differ most are kept, as written and each once', () => {
  const examples = new DateExamples();
  examples.add('3/4/24, 15:12 - ', 30);
  examples.add('1/12/24, 09:00 - ', 320);
  examples.add('1/12/24, 10:00 - ', 320);
  examples.add('[2/3/24, 10:00:00] ', 28);
  expect(examples.texts).toEqual(['1/12/24', '3/4/24']);
});
