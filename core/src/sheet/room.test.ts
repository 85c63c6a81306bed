import { describe, expect, test } from 'vitest';
import { emptyDrawing } from '../practice/drawing.ts';
import { aPerson, chosen, someMaterial } from '../testing/sheets.ts';
import { sheetOf } from './compose.ts';
import { lineToLeave, reckoned } from './room.ts';

const keys = ['more-often-begins/them', 'both-begin', 'answers-come/me'];
const sheetWith = (json: object) =>
  sheetOf(
    chosen({
      people: [1],
      patterns: keys.map((key) => ({ person: 1, key })),
      meaning: { words: 'To be asked, twice.', acts: ['listens', 'comes back'] },
      drawing: emptyDrawing,
      wish: { kind: 'ask', words: '' },
      ...json,
    }),
    someMaterial(aPerson(1, 'Maya')),
  );

describe('one page', () => {
  test.each(['a4', 'letter'])('of %s has room for what a sheet is made of', (paper) => {
    expect(reckoned(sheetWith({ paper })).excess).toBeLessThan(0);
  });

  test('is too small for a long letter, which is then named', () => {
    const { lines, excess } = reckoned(
      sheetWith({ meaning: { words: 'And then again. '.repeat(120) } }),
    );
    expect(lineToLeave(lines, excess)).toBe('meaning');
  });

  test('takes broad letters and other scripts for wider than slim ones', () => {
    const heightOf = (letter: string): number =>
      reckoned(sheetWith({ meaning: { words: letter.repeat(600) } })).lines[0].height;
    expect(heightOf('i')).toBeLessThan(heightOf('n'));
    expect(heightOf('n')).toBeLessThan(heightOf('W'));
    expect(heightOf('W')).toBeLessThan(heightOf('क'));
  });
});

describe('the line to leave', () => {
  const lines = [
    { line: 'meaning', height: 10 },
    { line: 'wish', height: 30 },
    { line: 'drawing', height: 70 },
  ];

  test('is none while all is on the page', () => expect(lineToLeave(lines, 0)).toBeUndefined());
  test('is the smallest that is enough', () => expect(lineToLeave(lines, 12)).toBe('wish'));
  test('is the largest where none is enough', () => expect(lineToLeave(lines, 99)).toBe('drawing'));
});
