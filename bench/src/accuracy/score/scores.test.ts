import { describe, expect, test } from 'vitest';
import { openingsAfter, shareAfter } from './fixed-gap.ts';
import { realisedShare, scoreReal } from './real-chats.ts';
import { held, pull, shareError, shareSlope, width, wrongSide } from './share-errors.ts';
import { areaUnderCurve, quantile } from './statistics.ts';

const hour = 3600;

test('a fixed gap opens after so many hours, whoever wrote before', () => {
  const chat = { at: [0, 3, 9, 30].map((hours) => hours * hour), by: [0, 1, 1, 0] };
  expect(openingsAfter(4, chat.at)).toEqual([1, 0, 1, 1]);
  expect(shareAfter(4, chat)).toBe(3 / 5);
});

describe('shares beside the truth', () => {
  const ranges = [
    { true: 0.2, found: 0.3, low: 0.1, high: 0.45 },
    { true: 0.8, found: 0.7, low: 0.55, high: 0.75 },
    { true: 0.6, found: 0.3, low: 0.2, high: 0.4 },
  ];

  test('are off by so much, and drawn to the middle or not', () => {
    expect(shareError(ranges)).toBeCloseTo(Math.sqrt((0.01 + 0.01 + 0.09) / 3), 10);
    expect(pull(ranges.slice(0, 2))).toBeCloseTo(0.1, 10);
    expect(shareSlope(ranges.slice(0, 2))).toBeCloseTo(2 / 3, 10);
  });

  test('lie inside their ranges or on the wrong side', () => {
    expect(held(ranges)).toBeCloseTo(1 / 3, 10);
    expect(wrongSide(ranges)).toBeCloseTo(1 / 3, 10);
    expect(width(ranges)).toBeCloseTo(0.25, 10);
  });
});

describe('marked chats', () => {
  const chat = {
    at: [0, 60, 5 * hour, 9 * hour, 20 * hour],
    by: [0, 1, 1, 0, 0],
    openings: [1, 0, 1, 0.5, 0],
  };

  test('give whoever opened their share, half marks counting half', () => {
    expect(realisedShare(chat)).toBe(0.6);
  });

  test('are read where there was a pause', () => {
    const score = scoreReal([chat], () => ({ q: [1, 0.9, 0.9, 0.6, 0.1], me: 0.5 }));
    expect(score.counted).toBeCloseTo(3.5, 10);
    expect(score.areaUnderCurve).toBeGreaterThan(0.9);
    expect(score.f1).toBeCloseTo(3 / 3.5, 10);
    expect(score.shareError).toBeCloseTo(0.1, 10);
  });
});

test('a curve that sees nothing holds half', () => {
  const marks = [1, 0, 1, 0].map((weight) => ({ weight, found: 0.3 }));
  expect(areaUnderCurve(marks)).toBe(0.5);
});

test('quantiles lie between the ranks', () => {
  expect([0, 0.5, 0.9, 1].map((part) => quantile([4, 1, 2, 3], part))).toEqual([1, 2.5, 3.7, 4]);
});
