// What the program these simulations were ported from gives, in the numbers of traits.ts: lower tenth, middle
// and upper tenth, taken once over 1,200 chats of 2,000 messages a family and 1,000 ties a course. The lively
// family is our own.

import type { Family } from './habits.ts';
import type { Course } from './weekly.ts';

export type Tenths = readonly [number, number, number];

export const originalChats: readonly (readonly [Family, readonly Tenths[]])[] = [
  [
    'sessions',
    [
      [5.45, 11, 21.9],
      [31.2, 50.7, 86.4],
      [1.53, 5.74, 22.1],
      [3.17, 10.4, 44.6],
      [129, 474, 1770],
      [66.3, 78.3, 90],
      [3.19, 23.9, 53.8],
    ],
  ],
  [
    'letters',
    [
      [11.3, 16.4, 24],
      [39.8, 49.5, 64.2],
      [151, 353, 686],
      [48.1, 99.5, 201],
      [1530, 3120, 5820],
      [56.6, 71.5, 84.2],
      [2.6, 14.5, 33.5],
    ],
  ],
  [
    'rituals',
    [
      [5.75, 11.6, 23.6],
      [30.8, 50.2, 84.5],
      [9.2, 32.1, 118],
      [6.18, 14.3, 49.3],
      [160, 517, 1820],
      [64.9, 77.3, 89.3],
      [3.8, 23.6, 53.6],
    ],
  ],
  [
    'cascades',
    [
      [20.6, 30.3, 40.3],
      [43.4, 48, 52.2],
      [0.85, 2.97, 12.2],
      [4.87, 22.1, 77.5],
      [160, 619, 2180],
      [35.2, 41.5, 48],
      [2, 10.6, 24.9],
    ],
  ],
];

export const originalTies: readonly (readonly [Course, readonly Tenths[]])[] = [
  [
    'stable',
    [
      [0.41, 1.69, 6.5],
      [1.6, 29.5, 73.1],
      [1.2, 1.79, 2.79],
    ],
  ],
  [
    'drop',
    [
      [0.276, 1.01, 4.12],
      [13.3, 50.6, 80.8],
      [1.29, 2.09, 3.53],
    ],
  ],
  [
    'silent',
    [
      [0.224, 0.837, 3.61],
      [40.4, 63.5, 85.3],
      [1.49, 2.65, 4.99],
    ],
  ],
];
