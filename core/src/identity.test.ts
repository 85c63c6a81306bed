import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash, fileHash } from './hash.ts';
import { identityText, momentIdOf, reachOfId } from './identity.ts';
import { hour } from './time.ts';
import { fileOf } from './testing/vault.ts';

const said = { thread: 'x|Ada', by: 'me', clock: 1.7e12, kind: 'said', form: 'text', text: 'ok' };

describe('the id of a moment', () => {
  test('is a safe integer from which the day is found again, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8e11, max: 2e12, noNaN: true }),
        fc.integer({ min: -14, max: 14 }),
        (clock, zone) => {
          const id = momentIdOf('any', clock, 0);
          const { from, to, least, most } = reachOfId(id);
          const instant = clock - zone * hour;
          expect(Number.isSafeInteger(id)).toBe(true);
          expect(from <= instant && instant < to && least <= id && id <= most).toBe(true);
        },
      ),
    );
  });

  test('depends on all that a moment holds, and on the minute only', () => {
    const id = (change: Partial<typeof said>) => identityText({ ...said, ...change });
    const changes = [
      { thread: 'x|Bo' },
      { by: 'them' },
      { clock: 1.7e12 + 60_000 },
      { text: 'ok.' },
      { form: 'photo' },
    ];
    expect(new Set([id({}), ...changes.map(id)]).size).toBe(changes.length + 1);
    expect(id({ clock: said.clock + 999 })).toBe(id({}));
  });

  test('of a message with an id of its own ignores its words: an edit is no second message', () => {
    const id = (text: string) => identityText({ ...said, ref: '17', text });
    expect(id('helo')).toBe(id('hello'));
  });
});

describe('hashes', () => {
  test('of texts spread over all 53 bits', () => {
    const hashes = Array.from({ length: 20_000 }, (_, k) => contentHash(`message ${k}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(Math.max(...hashes)).toBeGreaterThan(2 ** 53 * 0.99);
    expect(Math.max(...hashes)).toBeLessThan(2 ** 53);
  });

  test('of files change with any byte and with the length', async () => {
    const of = (text: string) => fileHash(fileOf('a', text));
    const text = 'twenty and more bytes of text, so that all lanes take part';
    const hashes = await Promise.all([
      of(text),
      of(text.replace('more', 'mord')),
      of(`${text}\0`),
      of(text.slice(1)),
      of(''),
    ]);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(await of(text)).toBe(hashes[0]);
  });
});
