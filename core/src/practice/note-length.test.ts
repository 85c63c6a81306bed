import { expect, test } from 'vitest';
import { secondsIn } from './note-length.ts';

test.each([
  ['called amma 20 min', 20],
  ['45 minutes on the phone with Ravi', 45],
  ['talked 1h 30 with Maya', 90],
  ['a call of 2 hours', 120],
  ['half an hour with papa', 30],
  ['an hour and a half', 90],
  ['an hour on the phone', 60],
])('“%s” is %d minutes', (line, minutes) => {
  expect(secondsIn(line)).toBe(60 * minutes);
});

test.each(['coffee with Maya', 'met at 20:15', 'the 20th with Tom', '5 people came'])(
  '“%s” says no length',
  (line) => expect(secondsIn(line)).toBeUndefined(),
);
