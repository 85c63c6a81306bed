import { expect, test } from 'vitest';
import { createSaving } from './saving.svelte.ts';

test('of what is typed while one writing is under way, the last is written next', async () => {
  const written: string[] = [];
  const done: (() => void)[] = [];
  const saving = createSaving((text: string) => {
    written.push(text);
    return new Promise<void>((resolve) => done.push(resolve));
  });
  for (const text of ['I', 'I ', 'I r', 'I rang']) saving.save(text);
  expect([written, saving.state]).toEqual([['I'], 'saving']);
  done[0]();
  await expect.poll(() => written).toEqual(['I', 'I rang']);
  done[1]();
  await saving.settled();
  expect(saving.state).toBe('kept');
});

test('what could not be kept is said until it could', async () => {
  let room = false;
  const saving = createSaving(async () => {
    if (!room) throw new Error('no room left');
  });
  saving.save('a line');
  await saving.settled();
  expect(saving.state).toBe('failed');
  room = true;
  saving.save('a line, and more');
  expect(saving.state).toBe('failed');
  await saving.settled();
  expect(saving.state).toBe('kept');
});
