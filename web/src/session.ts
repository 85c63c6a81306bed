// What every screen shares: the vault that is open, whose it is, the clock, and the place for notices.

import { createContext } from 'svelte';
import type { Instant, Zone } from '@eachother/core';
import type { Notices } from './notices.svelte.ts';
import { hashOf, type Route, type StoreName, type Target } from './router.ts';
import type { ScreenKey } from './screens/all.ts';
import type { WordsReading } from './words-reading.svelte.ts';
import type { VaultClient } from './worker/client.ts';

export interface WebClock {
  now(): Instant;
  readonly zone: Zone;
}

export interface Session {
  readonly vault: VaultClient;
  readonly store: StoreName;
  readonly clock: WebClock;
  readonly notices: Notices;
  readonly words: WordsReading;
}

export const [session, provideSession] = createContext<Session>();

/** Where one is, and the screens that are reached through here. */
export interface Place {
  /** Read it anew each time: the address changes under a screen. */
  readonly route: Route;
  readonly below: readonly ScreenKey[];
}
export const [here, provideHere] = createContext<Place>();

/** An address inside the vault that is open. */
export const linkIn = (store: StoreName, target: Omit<Target, 'store'>): string =>
  hashOf({ store, ...target });

export const go = (hash: string): void => {
  location.hash = hash;
};
