import { describe, expect, test } from 'vitest';
import {
  emptyDrawing,
  withCircle,
  withLine,
  type Flow,
  type LineKind,
} from '../practice/drawing.ts';
import { lineShapes, radius } from './shapes.ts';

const pair = withCircle(emptyDrawing, 'A.', { x: 90, y: 38 });
const shapeOf = (kind: LineKind, flow: Flow) =>
  lineShapes(withLine(pair, { from: 0, to: 1, kind, flow }))[0];
const numbersIn = (path: string): readonly number[] => (path.match(/-?[\d.]+/gu) ?? []).map(Number);

describe('a line', () => {
  test('runs from edge to edge, through neither circle', () => {
    const [x1, , x2] = numbersIn(shapeOf('strong', 'none').path);
    expect(x1).toBeGreaterThan(50 + radius.middle);
    expect(x2).toBeLessThan(90 - radius.middle);
  });

  test.each([
    ['none', 0],
    ['there', 1],
    ['back', 1],
    ['both', 2],
  ] as const)('on which care flows %s has %i heads', (flow, heads) => {
    expect(shapeOf('light', flow).heads.match(/Z/gu) ?? []).toHaveLength(heads);
  });

  test('that is strained is wavy, and ends where a straight one does', () => {
    const wavy = shapeOf('strained', 'none').path;
    expect(wavy).toContain('Q');
    expect(numbersIn(wavy).slice(-2)).toEqual(numbersIn(shapeOf('light', 'none').path).slice(-2));
  });

  test('of two circles that lie on each other is still a line', () => {
    const on = withLine(withCircle(emptyDrawing, 'A.', emptyDrawing.circles[0]), {
      from: 0,
      to: 1,
      kind: 'strained',
      flow: 'both',
    });
    const [{ path, heads }] = lineShapes(on);
    expect(path + heads).not.toContain('NaN');
  });
});
