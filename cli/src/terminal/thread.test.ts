import { expect, test } from 'vitest';
import { toInstant, toZone, type ThreadMonth, type Zone } from '@eachother/core';
import { inColour, inPlain } from './terminal.ts';
import { drawnThread, smallThread, type Drawing } from './thread.ts';
import { columnsOf } from './width.ts';

const utc = zoneNamed('UTC');
function zoneNamed(name: string): Zone {
  const zone = toZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
}

const monthLength = 30.4 * 86_400_000;
const months = (
  count: number,
  turnsOf: (k: number) => ThreadMonth['turns'],
  observed = true,
): readonly ThreadMonth[] =>
  Array.from({ length: count }, (_, k) => {
    const turns = turnsOf(k);
    const from = toInstant(1_700_000_000_000 + k * monthLength);
    const to = toInstant(from + monthLength);
    return { from, to, turns, exchanges: Math.min(turns.me, turns.them), observed };
  });
const drawing: Drawing = { width: 60, paint: inPlain, zone: utc, name: '美咲' };
const bothWrite = () => ({ me: 40, them: 40 });

test('the thread fits the terminal and names the two strands', () => {
  const lines = drawnThread(months(24, bothWrite), [], drawing);
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(60);
  expect(lines.join('\n')).toContain('you');
  expect(lines.join('\n')).toContain('美咲');
  expect(lines.at(-2)).toContain('2024');
});

test('what could not be seen is drawn with fewer dots than what was quiet', () => {
  const dotsIn = (lines: readonly string[]): number =>
    [...lines.slice(0, 5).join('')]
      .map((one) => (one.codePointAt(0) ?? 0) - 0x2800)
      .filter((bits) => bits > 0)
      .reduce((sum, bits) => sum + bits.toString(2).replaceAll('0', '').length, 0);
  const quiet = () => ({ me: 0, them: 0 });
  expect(dotsIn(drawnThread(months(12, quiet, false), [], drawing))).toBeLessThan(
    dotsIn(drawnThread(months(12, quiet), [], drawing)) / 2,
  );
});

test('without colour the strands still differ: mine is whole, theirs is dashed', () => {
  const alone = (turns: ThreadMonth['turns']) =>
    smallThread(
      months(12, () => turns),
      12,
      inPlain,
    );
  expect(alone({ me: 9, them: 0 })).toBe('⠛'.repeat(12));
  expect(alone({ me: 0, them: 9 })).toBe('⣤'.repeat(12));
});

test('colours are our own codes around the same drawing', () => {
  const row = smallThread(months(12, bothWrite), 12, inColour);
  expect(columnsOf(row)).toBe(12);
  expect(row).toContain('\u001b[');
});

test('seasons stand under the thread by name, with nothing a name could do to the terminal', () => {
  const thread = months(12, bothWrite);
  const span = { from: thread[2].from, to: thread[4].to };
  const lines = drawnThread(thread, [{ id: 1, name: 'exams\u001b[2J', span }], drawing);
  expect(lines.join('\n')).toContain('exams␛[2J');
});

test('nothing is drawn where there is nothing', () => {
  expect(drawnThread([], [], drawing)).toEqual([]);
});
