// Every screen, in the order of the menu. Addresses, menu and search are computed from this list.

import BringIn from './BringIn.svelte';
import Circle from './Circle.svelte';
import Help from './Help.svelte';
import Moments from './Moments.svelte';
import Portrait from './Portrait.svelte';
import type { Screen } from './screen.ts';
import Settings from './Settings.svelte';
import Welcome from './Welcome.svelte';

export const screens = {
  welcome: { component: Welcome, inMenu: false },
  circle: { component: Circle, inMenu: true },
  portrait: { component: Portrait, inMenu: false },
  moments: { component: Moments, inMenu: true },
  'bring-in': { component: BringIn, inMenu: true },
  settings: { component: Settings, inMenu: true },
  help: { component: Help, inMenu: false },
} satisfies Record<string, Screen>;

export type ScreenKey = keyof typeof screens;

export const screenKeys = Object.keys(screens) as readonly ScreenKey[];
export const menu = screenKeys.filter((key) => screens[key].inMenu);
export const isScreen = (key: string): key is ScreenKey => Object.hasOwn(screens, key);
