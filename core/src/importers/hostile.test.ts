import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { plainBytes, telegramBytes, whatsappBytes, zipBytes } from '../testing/hostile.ts';
import { accountedFor, bytesFile, readFile, readWith, type Read } from '../testing/reading.ts';
import { importers } from './all.ts';
import type { Importer } from './importer.ts';
import { plain } from './plain.ts';
import { openArchive } from './source/archive.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';

const cases = { numRuns: 10_000 };
const minutes = 5 * 60_000;

/** Lines in are lines accounted for, and what is shown of them stays short. */
function expectWhole(read: Read): void {
  const accounted = accountedFor(read);
  expect(accounted).toBe(read.outcome.ok ? read.outcome.value.lines : accounted);
  for (const { sample } of read.doubts) expect(sample.length).toBeLessThanOrEqual(limits.sample);
}

const fuzz = (importer: Importer, bytes: fc.Arbitrary<Uint8Array>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(bytes, async (one) =>
      expectWhole(await readWith(importer, bytesFile('f', one))),
    ),
    cases,
  );

describe('whatever is in a file, nothing is lost and nothing breaks', () => {
  test('in WhatsApp’s text', () => fuzz(whatsapp, whatsappBytes), minutes);
  test('in Telegram’s JSON', () => fuzz(telegram, telegramBytes), minutes);
  test('in a table or JSON Lines', () => fuzz(plain, plainBytes), minutes);

  test(
    'in an archive',
    async () => {
      const unpackAll = async (bytes: Uint8Array): Promise<void> => {
        expectWhole(await readFile(bytesFile('a.zip', bytes)));
        const archive = await openArchive(bytesFile('a.zip', bytes));
        if (!archive.ok) return;
        for (const { open } of archive.value) for await (const _ of open().chunks);
      };
      await fc.assert(fc.asyncProperty(zipBytes, unpackAll), cases);
    },
    minutes,
  );

  test(
    'in a file of another format, or of none',
    async () => {
      const any = fc.oneof(whatsappBytes, telegramBytes, plainBytes, zipBytes, fc.uint8Array());
      await fc.assert(
        fc.asyncProperty(any, fc.constantFrom(...importers), async (bytes, importer) => {
          expectWhole(await readFile(bytesFile('f', bytes)));
          expectWhole(await readWith(importer, bytesFile('f', bytes)));
        }),
        { numRuns: 2_000 },
      );
    },
    minutes,
  );
});
