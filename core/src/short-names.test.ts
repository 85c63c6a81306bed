import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortNames } from './short-names.ts';

describe('short names', () => {
  test.each([
    [['Asha'], ['A.']],
    [
      ['Asha', 'Maya'],
      ['A.', 'M.'],
    ],
    [
      ['Asha', 'Amit', 'Bo'],
      ['As.', 'Am.', 'B.'],
    ],
    [
      ['Maya Rao', 'maya iyer'],
      ['M. 1', 'M. 2'],
    ],
    [
      ['Ann', 'Anna'],
      ['A. 1', 'A. 2'],
    ],
    [
      ['Élodie', 'étienne'],
      ['Él.', 'Ét.'],
    ],
    [
      ['सोफ़िया', '王小明'],
      ['सो.', '王.'],
    ],
    [
      ['+49 176 1234567', '🦊', ''],
      ['N.N. 1', 'N.N. 2', 'N.N. 3'],
    ],
    [['  the “Aunt”  '], ['T.']],
    [[], []],
  ])('of %j are %j', (names, short) => {
    expect(shortNames(names)).toEqual(short);
  });

  test('tell any people apart, and say at most three letters of anyone', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (names) => {
        const short = shortNames(names);
        expect(new Set(short).size).toBe(names.length);
        const segments = new Intl.Segmenter('en');
        for (const one of short)
          expect([...segments.segment(one.replace(/[. \d]/gu, ''))].length).toBeLessThanOrEqual(3);
      }),
    ));
});
