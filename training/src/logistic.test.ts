import { expect, test } from 'vitest';
import { logistic } from './logistic.ts';
import { seeded } from './random.ts';

test('a column that decides counts for more than one that has nothing to do with it, whatever its unit', () => {
  const random = seeded(5);
  const rows = Array.from({ length: 400 }, () => [random(), 1_000 * random()]);
  const [deciding, idle] = logistic(
    rows,
    rows.map(([first]) => first > 0.5),
  );
  expect(deciding).toBeGreaterThan(2);
  expect(Math.abs(1_000 * idle)).toBeLessThan(deciding / 5);
});
