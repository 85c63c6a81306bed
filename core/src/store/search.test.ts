import { describe, expect, test } from 'vitest';
import { bring, chatOf, memoryVault } from '../testing/vault.ts';
import { matchOf, searchable } from './search.ts';

async function found(texts: readonly string[], words: string): Promise<readonly string[]> {
  const vault = await memoryVault();
  await bring(vault, chatOf(['09:00 Sam: hi', ...texts.map((text) => `10:00 Ada: ${text}`)]));
  const moments = await vault.moments({ limit: 50, words });
  return moments.map(({ moment }) => ('text' in moment ? moment.text : '')).toReversed();
}

describe('search', () => {
  test('needs every word, in any order, and takes the last as begun', async () => {
    const texts = ['coffee with Maya tomorrow', 'coffee alone', 'tomorrow Maya brings coffee'];
    expect(await found(texts, 'maya cof')).toEqual([texts[0], texts[2]]);
    expect(await found(texts, 'cof maya')).toEqual([]);
  });

  test('finds a word in the middle of a sentence without spaces', async () => {
    const texts = ['今天晚上一起吃饭吧', '明天再说', 'พรุ่งนี้ไปตลาดกัน'];
    expect(await found(texts, '吃饭')).toEqual([texts[0]]);
    expect(await found(texts, '饭吃')).toEqual([]);
    expect(await found(texts, 'ตลาด')).toEqual([texts[2]]);
  });

  test('does not mind accents, case, or who typed the quotation marks', async () => {
    expect(await found(['Crème BRÛLÉE'], 'creme brulee')).toEqual(['Crème BRÛLÉE']);
    expect(await found(['say "hello" to her'], '"hello" OR (')).toEqual([]);
    expect(await found(['say "hello" to her'], 'say" hello*')).toEqual(['say "hello" to her']);
  });

  test('asks nothing when nothing was typed that could be found', () => {
    expect(matchOf(' … "" 👍 ')).toBeUndefined();
  });

  test('leaves text with spaces as it is', () => {
    expect(searchable('hello, दोस्त')).toBe('hello, दोस्त');
    expect(searchable('食べる')).toBe(' 食  べ  る ');
  });
});
