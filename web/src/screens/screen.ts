// What a screen is: a component, and whether the menu names it. Where one is, it reads from `here()`. To add
// one: a component beside this file, one line in all.ts; the compiler then asks for its label.

import type { Component } from 'svelte';

export interface Screen {
  readonly component: Component<Record<string, never>>;
  readonly inMenu: boolean;
  /** Reached through this other screen, which lists it. */
  readonly under?: 'tend';
  /** What is done there belongs into one's own vault, never into the sample. */
  readonly ownOnly?: true;
}
