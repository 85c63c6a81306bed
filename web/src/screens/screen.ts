// What a screen is: a component that is given the route, and whether the menu names it. To add one: a
// component beside this file, one line in all.ts; the compiler then asks for its label.

import type { Component } from 'svelte';
import type { Route } from '../router.ts';

export interface Screen {
  readonly component: Component<{ route: Route }>;
  readonly inMenu: boolean;
}
