import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWallTime } from '../../time.ts';
import type { Draft } from './assembly.ts';
import { readBody } from './bodies.ts';
import { edited, mediaLeftOut, typedMedia, beginnings } from './phrases.ts';
import { isPlain } from './plain-words.ts';

const draft = (text: string): Draft => ({
  kind: 'said',
  wall: toWallTime(0),
  by: 'Maya',
  line: 1,
  lines: text.split('\n').length,
  form: 'text',
  text,
});

test.each(['hello', 'see you at five', 'अच्छा', '好的', '👍', 'Ma non troppo', 'two\nlines', 'a'])(
  '%j is plain at a glance',
  (text) => {
    expect(isPlain(draft(text), false)).toBe(true);
    expect(isPlain(draft(text), true)).toBe(true);
  },
);

test('what is plain at a glance is plain on a full look', () => {
  const phrase = fc.constantFrom(
    ...[...mediaLeftOut].map((one) => `<${one}>`),
    ...[...edited].map((one) => `see you <${one}>`),
    ...typedMedia.keys(),
    ...beginnings,
    'a.jpg (file attached)',
    'Maya updated the message timer',
  );
  const part = fc.oneof(
    phrase,
    phrase.map((one) => one[0].toUpperCase() + one.slice(1)),
    fc.constantFrom('\u200e', '\n', ' ', '.', 'Maya', 'hello'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.boolean(), (parts, ios) => {
      const text = parts.join('');
      fc.pre(isPlain(draft(text), ios));
      const body = readBody(text, { ios, author: 'Maya', known: true });
      expect(body).toMatchObject({ kind: 'said', text, edited: false });
    }),
    { numRuns: 3000 },
  );
});
