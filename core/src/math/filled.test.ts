import { expect, test } from 'vitest';
import { filled } from './filled.ts';

test('every place holds what its index gives, and the array is the one given', () => {
  const numbers = new Int32Array(4);
  expect(filled(numbers, (index) => index * index)).toBe(numbers);
  expect([...numbers]).toEqual([0, 1, 4, 9]);
});
