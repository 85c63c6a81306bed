import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMonth, someMonths } from '../testing/months.ts';
import { piecesOf } from './strands.ts';
import { weave, xOfMonth, type Frame } from './weave.ts';

const frame: Frame = { width: 800, height: 200, pad: 10, step: 2 };

const month = fc
  .record({ me: fc.nat(500), them: fc.nat(500), exchanges: fc.nat(900), observed: fc.boolean() })
  .map(({ me, them, exchanges, observed }) => ({
    turns: observed ? { me, them } : { me: 0, them: 0 },
    exchanges: observed ? exchanges : 0,
    observed,
  }));
const months = fc
  .array(month, { minLength: 1, maxLength: 60 })
  .map((all) => all.map((one, k) => aMonth(k, one)));

describe('two strands', () => {
  test('stay within their frame, whatever the months hold', () => {
    fc.assert(
      fc.property(months, (all) => {
        for (const { x, y, thick } of weave(all, frame)) {
          expect(x).toBeGreaterThanOrEqual(frame.pad - 1e-9);
          expect(x).toBeLessThanOrEqual(frame.width - frame.pad + 1e-9);
          for (const side of ['me', 'them'] as const) {
            expect(Number.isFinite(y[side] + thick[side])).toBe(true);
            expect(y[side]).toBeGreaterThan(0);
            expect(y[side]).toBeLessThan(frame.height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('grow thick with turns and twist with exchanges', () => {
    const quiet = weave(
      Array.from({ length: 12 }, (_, k) => aMonth(k, { turns: { me: 0, them: 0 }, exchanges: 0 })),
      frame,
    );
    const lively = weave(
      Array.from({ length: 12 }, (_, k) => aMonth(k)),
      frame,
    );
    const half = Math.floor(lively.length / 2);
    expect(lively[half].thick.me).toBeGreaterThan(3 * quiet[half].thick.me);
    expect(lively[lively.length - 1].phase).toBeGreaterThan(4 * Math.PI);
    expect(quiet[quiet.length - 1].phase).toBe(0);
  });

  test('rest apart in the quiet, mine above and theirs below', () => {
    const all = someMonths(36).map((one, k) =>
      k > 15 && k < 30 ? { ...one, turns: { me: 0, them: 0 }, exchanges: 0 } : one,
    );
    const x = xOfMonth(23, all.length, frame);
    const there = weave(all, frame).reduce((a, b) =>
      Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a,
    );
    expect(there.y.me).toBeLessThan(frame.height / 2 - 20);
    expect(there.y.them).toBeGreaterThan(frame.height / 2 + 20);
  });

  test('are cut into pieces in which one passes over the other, in turns', () => {
    const pieces = piecesOf(weave(someMonths(24), frame));
    const woven = pieces.filter((piece) => piece.kind === 'woven');
    expect(woven.length).toBeGreaterThan(4);
    expect(new Set(woven.map((piece) => piece.over))).toEqual(new Set(['me', 'them']));
    expect(pieces.some((piece) => piece.kind === 'unseen')).toBe(true);
  });

  test('of nothing are nothing', () => expect(weave([], frame)).toEqual([]));
});
