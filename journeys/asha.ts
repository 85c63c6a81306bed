// A phone with half a year of Asha in it, and what every screen on it must pass.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { bringIn, visit, type Visit } from './app.ts';
import { chatArchive } from './chats.ts';

const archive = chatArchive({ them: 'Asha', days: 200 });

export async function withAsha(): Promise<Visit> {
  const here = await visit({ width: 390, height: 844 });
  await here.goto('#/bring-in');
  await bringIn(here.page, archive, 'Sam');
  return here;
}

/** Axe finds nothing and nothing is cut off, on the phone and on the desk. */
export async function fits(page: Page): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
}
