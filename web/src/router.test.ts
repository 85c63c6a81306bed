import { expect, test } from 'vitest';
import { hashOf, routeOf, type Target } from './router.ts';

test('an address leads to where it was made for', () => {
  const targets: readonly Target[] = [
    { store: 'own', screen: '' },
    { store: 'own', screen: 'portrait', at: 3 },
    { store: 'sample', screen: 'circle' },
    { store: 'sample', screen: 'moments', query: { words: 'the sea & 100 %', with: '4' } },
  ];
  for (const target of targets) {
    const { store, screen, at, query } = routeOf(hashOf(target));
    expect([store, screen, at, Object.fromEntries(query)]).toEqual([
      target.store,
      target.screen,
      target.at === undefined ? undefined : String(target.at),
      target.query ?? {},
    ]);
  }
});

test('no address is the door of one’s own vault', () => {
  expect(routeOf('')).toMatchObject({ store: 'own', screen: '', at: undefined });
  expect(routeOf('#/sample')).toMatchObject({ store: 'sample', screen: '' });
});
