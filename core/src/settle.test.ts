import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bring, chatOf, fileOf, memoryVault, seen } from './testing/vault.ts';

vi.setConfig({ testTimeout: 30_000 });

/** A chat of two as it happened: few words and few minutes, so that equal messages are common. */
const story = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 6 }),
      by: fc.constantFrom('Ada', 'Sam'),
      text: fc.constantFrom('ok', 'yes', 'ha', 'tea?', 'कल', '\ud800 broken'),
    }),
    { minLength: 4, maxLength: 24 },
  )
  .map((lines) => [
    '09:00 Ada: first',
    '09:00 Sam: and mine',
    ...lines
      .toSorted((a, b) => a.minute - b.minute)
      .map(({ minute, by, text }) => `10:0${minute} ${by}: ${text}`),
  ]);

/** Exports cut the story at its ends: a stretch of it that overlaps the others or not. */
const stretch = fc
  .tuple(fc.nat(25), fc.nat(25))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

const names = ['Ada', 'Sam'];
const isWhole = (lines: readonly string[]): boolean =>
  names.every((name) => lines.some((line) => line.includes(` ${name}: `)));

async function vaultWith(exports: readonly (readonly string[])[]) {
  const vault = await memoryVault();
  for (const lines of exports) await bring(vault, chatOf(lines));
  return vault;
}

const contents = async (exports: readonly (readonly string[])[]): Promise<readonly string[]> =>
  seen(await vaultWith(exports));

describe('laws of settling', () => {
  test('bringing in twice equals bringing in once', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (lines) => {
        const longer = [...lines, '11:00 Ada: later'];
        expect(await contents([lines, lines])).toEqual(await contents([lines]));
        expect(await contents([lines, longer])).toEqual(await contents([longer]));
      }),
      { numRuns: 40 },
    );
  });

  test('no entry is lost: as many moments as messages, equal ones too', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (lines) => {
        expect(await contents([lines])).toHaveLength(lines.length);
      }),
      { numRuns: 40 },
    );
  });

  test('files in any order, overlapping or not, give the same vault: their union', async () => {
    await fc.assert(
      fc.asyncProperty(
        story,
        fc.array(stretch, { minLength: 1, maxLength: 4 }),
        async (lines, cuts) => {
          const parts = cuts.map(([from, to]) => lines.slice(from, to)).filter(isWhole);
          const one = await contents(parts);
          expect(await contents(parts.toReversed())).toEqual(one);
          const whole = await contents([lines]);
          expect((await contents([lines, ...parts])).toSorted()).toEqual(whole.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the order within a minute is that of the file, unless a file begins in its middle', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(7), async (lines, minute) => {
        const part = lines.filter((line) => line >= `10:0${minute}`);
        fc.pre(isWhole(part));
        expect(await contents([part, lines])).toEqual(await contents([lines]));
      }),
      { numRuns: 40 },
    );
  });

  test('taking an import out leaves what the others brought, as they brought it', async () => {
    await fc.assert(
      fc.asyncProperty(story, stretch, fc.nat(2), async (lines, [from, to], out) => {
        const parts = [lines.slice(0, 12), lines.slice(from, to), lines.slice(-9)].filter(isWhole);
        if (out >= parts.length) return;
        const vault = await memoryVault();
        const ids: number[] = [];
        for (const part of parts) ids.push((await bring(vault, chatOf(part))).id);
        if (ids.indexOf(ids[out]) !== ids.lastIndexOf(ids[out])) return;
        await vault.undo(ids[out]);
        expect(await seen(vault)).toEqual(await contents(parts.filter((_, k) => k !== out)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('settling', () => {
  test('an export with seconds makes those without finer, whichever came first', async () => {
    const rough = '20/03/2024, 16:05 - Ada: tea?\n20/03/2024, 16:05 - Sam: yes\n';
    const fine = '[20/03/2024, 16:05:09] Ada: tea?\n[20/03/2024, 16:05:41] Sam: yes\n';
    const file = (text: string) => fileOf('WhatsApp Chat with Ada.txt', text);
    const vaults = [await memoryVault(), await memoryVault()];
    for (const text of [rough, fine]) await bring(vaults[0], file(text));
    for (const text of [fine, rough]) await bring(vaults[1], file(text));
    const [one, other] = [await seen(vaults[0]), await seen(vaults[1])];
    expect(one).toEqual(other);
    expect(one.map((line) => Number(line.split(' ')[1]) % 60_000)).toEqual([9_000, 41_000]);
  });

  test('broken characters are stored and told apart by what is stored', async () => {
    const lines = ['10:00 Ada: a\ud800', '10:00 Sam: hm', '10:00 Ada: a\ud801', '10:00 Ada: a'];
    const vault = await vaultWith([lines]);
    expect(await seen(vault)).toHaveLength(4);
  });

  test('far more equal messages in a minute than anyone sends are all kept, quickly', async () => {
    const lines = Array.from({ length: 6_000 }, (_, k) => `10:00 ${k === 0 ? 'Sam' : 'Ada'}: ok`);
    expect(await contents([lines])).toHaveLength(6_000);
  });
});
