// Paper on a screen: its style, and how much of it is taken. Lengths are those of the paper, whatever it is scaled to.

import type { Height } from '@eachother/core';

export function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Height[];
  /** Beyond the page; 0 or less when all is on it. */
  readonly excess: number;
}

export function measured(paper: Element): Measured {
  const { offsetWidth: width, offsetHeight: height } = paper as HTMLElement;
  const scale = paper.getBoundingClientRect().width / width;
  const heightOf = (one: Element): number => one.getBoundingClientRect().height / scale;
  const lines = Array.from(paper.querySelectorAll<HTMLElement>('[data-line]'), (one) => ({
    line: one.dataset['line'] ?? '',
    height: heightOf(one),
  }));
  const { paddingTop, paddingBottom, rowGap } = getComputedStyle(paper);
  const parts = [...paper.children].map(heightOf);
  const taken = parts.reduce((a, b) => a + b, 0) + (parts.length - 1) * Number.parseFloat(rowGap);
  const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  return { width, height, lines, excess: taken + padding - height };
}
