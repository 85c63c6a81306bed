// What every part of one portrait on the screen shares.

import { createContext } from 'svelte';
import type { Portrait, Telling } from '@eachother/core';

export interface Sitting {
  readonly portrait: Portrait;
  readonly telling: Telling;
}

export const [sitting, provideSitting] = createContext<Sitting>();
