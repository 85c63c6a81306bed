// Every screen, in the order of the menu. Addresses, menu and search are computed from this list.

import type { Route } from '../router.ts';
import BringIn from './BringIn.svelte';
import Circle from './Circle.svelte';
import Commitments from './Commitments.svelte';
import HardTimes from './HardTimes.svelte';
import Help from './Help.svelte';
import Moments from './Moments.svelte';
import Portrait from './Portrait.svelte';
import Prepare from './Prepare.svelte';
import Reflect from './Reflect.svelte';
import Rituals from './Rituals.svelte';
import type { Screen } from './screen.ts';
import Settings from './Settings.svelte';
import Sheet from './Sheet.svelte';
import Tend from './Tend.svelte';
import Today from './Today.svelte';
import Together from './Together.svelte';
import Welcome from './Welcome.svelte';

const all = {
  welcome: { component: Welcome, inMenu: false },
  today: { component: Today, inMenu: true },
  circle: { component: Circle, inMenu: true },
  portrait: { component: Portrait, inMenu: false },
  moments: { component: Moments, inMenu: true },
  tend: { component: Tend, inMenu: true },
  rituals: { component: Rituals, inMenu: false, under: 'tend' },
  commitments: { component: Commitments, inMenu: false, under: 'tend' },
  'hard-times': { component: HardTimes, inMenu: false, under: 'tend' },
  reflect: { component: Reflect, inMenu: false, under: 'tend' },
  prepare: { component: Prepare, inMenu: false, under: 'tend' },
  together: { component: Together, inMenu: false, under: 'tend' },
  sheet: { component: Sheet, inMenu: false, under: 'tend' },
  'bring-in': { component: BringIn, inMenu: true, ownOnly: true },
  settings: { component: Settings, inMenu: true },
  help: { component: Help, inMenu: false },
} satisfies Record<string, Screen>;

export type ScreenKey = keyof typeof all;
export const screens: { readonly [K in ScreenKey]: Screen } = all;

export const screenKeys = Object.keys(screens) as readonly ScreenKey[];
export const under = (key: ScreenKey): readonly ScreenKey[] =>
  screenKeys.filter((one) => screens[one].under === key);
export const menu = screenKeys.filter(
  (key) => screens[key].inMenu && (key !== 'tend' || under(key).length > 0),
);
export const isScreen = (key: string): key is ScreenKey => Object.hasOwn(screens, key);

/** Where an address leads: what belongs into one's own vault is done there, also from the sample. */
export const atHome = (route: Route): Route =>
  isScreen(route.screen) && screens[route.screen].ownOnly === true
    ? { ...route, store: 'own' }
    : route;
