import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canvas,
  directions,
  emptyDrawing,
  nearnesses,
  ownCircle,
  placeOf,
  spotAt,
  withChange,
  withCircle,
  withLine,
  withoutCircle,
  withoutLine,
  type Drawing,
  type Line,
} from './drawing.ts';

const line = (from: number, to: number, part: Partial<Line> = {}): Line => ({
  from,
  to,
  kind: 'light',
  flow: 'none',
  ...part,
});

const withTwo = (): Drawing => {
  const one = withCircle(emptyDrawing, 'A.', spotAt({ nearness: 'close', direction: 'up' }));
  return withCircle(one, 'B.', spotAt({ nearness: 'far', direction: 'left' }));
};

describe('a drawing', () => {
  test('begins with me, and nobody and nothing else', () => {
    expect(emptyDrawing.circles.map(({ id }) => id)).toEqual([ownCircle]);
    expect(emptyDrawing.lines).toEqual([]);
  });

  test('puts a circle where the person says, and draws no line to it', () => {
    const { circles, lines } = withCircle(emptyDrawing, 'A.', { x: 20, y: 30 });
    expect(circles[1]).toMatchObject({ name: 'A.', x: 20, y: 30 });
    expect(lines).toEqual([]);
  });

  test('never loses a circle over the edge of the paper', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const [, circle] = withChange(withTwo(), 1, { x, y }).circles;
        expect(circle.x).toBeGreaterThan(0);
        expect(circle.x).toBeLessThan(canvas.width);
        expect(circle.y).toBeGreaterThan(0);
        expect(circle.y).toBeLessThan(canvas.height);
      }),
    );
  });

  test('takes the lines of a circle away with it, and keeps me', () => {
    const drawn = withLine(withLine(withTwo(), line(0, 1)), line(0, 2));
    const left = withoutCircle(drawn, 1);
    expect(left.circles.map(({ id }) => id)).toEqual([0, 2]);
    expect(left.lines).toEqual([line(0, 2)]);
    expect(withoutCircle(drawn, ownCircle)).toBe(drawn);
  });

  test('has one line between two circles, whichever is named first, and none from a circle to itself', () => {
    const drawn = withLine(withLine(withTwo(), line(0, 1)), line(1, 0, { kind: 'strong' }));
    expect(drawn.lines).toEqual([line(1, 0, { kind: 'strong' })]);
    expect(withLine(drawn, line(1, 1))).toBe(drawn);
    expect(withoutLine(drawn, line(0, 1)).lines).toEqual([]);
  });

  test('gives a new circle a number no other has, also after one is gone', () => {
    const { circles } = withCircle(withoutCircle(withTwo(), 1), 'C.', { x: 9, y: 9 });
    expect(circles.map(({ id }) => id)).toEqual([0, 2, 3]);
  });

  test('tells in words where a circle stands, and puts it there by the same words', () => {
    for (const nearness of nearnesses)
      for (const direction of directions)
        expect(placeOf(spotAt({ nearness, direction }))).toEqual({ nearness, direction });
  });
});
