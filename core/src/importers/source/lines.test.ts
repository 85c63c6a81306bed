import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import { LineSplitter } from './lines.ts';

interface Seen {
  readonly number: number;
  readonly text: string;
  readonly goesOn: boolean;
  readonly damaged: boolean;
}

function linesOf(...chunks: readonly string[]): readonly Seen[] {
  const seen: Seen[] = [];
  const splitter = new LineSplitter(({ number, text, goesOn, damaged }) =>
    seen.push({ number, text, goesOn, damaged }),
  );
  for (const chunk of chunks) splitter.feed(chunk);
  splitter.end();
  expect(splitter.count).toBe(seen.length);
  return seen;
}

const textsOf = (...chunks: readonly string[]): readonly string[] =>
  linesOf(...chunks).map(({ text }) => text);

describe('lines of a text', () => {
  test('end at LF or CRLF, and the last line end is not a line of its own', () => {
    expect(textsOf('a\nb\r\nc')).toEqual(['a', 'b', 'c']);
    expect(textsOf('a\nb\n')).toEqual(['a', 'b']);
    expect(textsOf('a\n\nb')).toEqual(['a', '', 'b']);
    expect(textsOf('')).toEqual([]);
  });

  test('lose a line end that was converted twice, and keep a lone CR and U+2028 inside', () => {
    expect(textsOf('a\r\r\nb\rc\u2028d\r')).toEqual(['a', 'b\rc\u2028d']);
  });

  test('are numbered from 1', () => {
    expect(linesOf('a\nb\nc').map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('tell which of them hold characters that were damaged', () => {
    expect(linesOf('a\nb\uFFFD\nc').map(({ damaged }) => damaged)).toEqual([false, true, false]);
  });

  test('that are too long come in pieces, and each piece says what it goes on', () => {
    const long = 'x'.repeat(limits.lineLength);
    const lines = linesOf(`a\n${long}yy\nb`);
    expect(lines.map(({ text }) => text.length)).toEqual([1, limits.lineLength, 2, 1]);
    expect(lines.map(({ goesOn }) => goesOn)).toEqual([false, false, true, false]);
  });

  test('that are too long are never cut inside a character', () => {
    const lines = textsOf(`${'x'.repeat(limits.lineLength - 1)}🙂y`);
    expect(lines).toEqual(['x'.repeat(limits.lineLength - 1), '🙂y']);
  });

  test('without an end do not pile up', () => {
    const chunk = 'x'.repeat(limits.lineLength / 4);
    const lines = linesOf(...Array.from({ length: 9 }, () => chunk));
    expect(lines.map(({ text }) => text.length)).toEqual([
      limits.lineLength,
      limits.lineLength,
      limits.lineLength / 4,
    ]);
  });

  test('do not depend on where the text is cut, and lose nothing but line ends', () => {
    const part = fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '\uFFFD', '🙂', ' ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const whole = parts.join('');
        expect(linesOf(...parts)).toEqual(linesOf(whole));
        const lines = whole.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(textsOf(whole)).toEqual(lines.map((line) => line.replace(/\r+$/u, '')));
      }),
    );
  });

  test('that are too long do not depend on it either', () => {
    const long = 'é🙂'.repeat(limits.lineLength / 2);
    fc.assert(
      fc.property(fc.array(fc.nat(long.length), { maxLength: 4 }), (places) => {
        const cuts = [0, ...[...places].sort((a, b) => a - b), long.length];
        const parts = cuts.slice(1).map((to, index) => long.slice(cuts[index], to));
        expect(linesOf(...parts)).toEqual(linesOf(long));
      }),
      { numRuns: 10 },
    );
  });
});
