import { expect, test } from 'vitest';
import { tenMarks, wholeTenths } from './tenths.ts';

test('ten marks are filled as far as is sure, and half as far as may be', () => {
  expect(tenMarks({ low: 0.62, high: 0.81 }).join(' ')).toBe(
    'sure sure sure sure sure sure perhaps perhaps not not',
  );
});

test('whole tenths stay within what the marks show', () => {
  expect(wholeTenths({ low: 0.62, high: 0.81 })).toEqual({ low: 6, high: 8 });
  expect(wholeTenths({ low: 0.99, high: 1 })).toEqual({ low: 10, high: 10 });
  expect(wholeTenths({ low: 0, high: 0.04 })).toEqual({ low: 0, high: 0 });
});
