// Written by `npm run train`: not to be edited. From log odds to chances, and the least chance at which a head is
// said, in the order of the heads.

import type { ReadLanguage } from '../read-languages.ts';

export interface Curve {
  readonly slopes: readonly number[];
  readonly lifts: readonly number[];
  readonly least: readonly number[];
}

// prettier-ignore
export const curves: Readonly<Record<ReadLanguage, Curve>> = {
  english: {
    slopes: [1.0293, 0.8659, 0.5454, 1.7027, 1.124, 1.2608, 0.7269, 1.3403, 1.3631, 1.1998, 1.2126, 1.1423, 1.7187, 1.9045],
    lifts: [0.3622, -0.4226, -1.9144, 1.3777, 0.1427, 0.2233, -0.1495, 0.6423, 0.6823, 0.4906, 0.3664, 0.2835, 2.584, 3.3317],
    least: [0.3, 0.56, 0.14, 0.23, 0.24, 0.55, 0.44, 0.52, 0.66, 0.31, 0.22, 0.26, 0.13, 0.2],
  },
  hindi: {
    slopes: [1.4538, 1.1573, 0.7523, 0.9869, 1.4023, 1.5824, 1.4995, 1.8661, 1.9362, 1.5473, 0.8858, 1.088, 1.7606, 2.0035],
    lifts: [1.1779, 0.7226, -0.84, -0.0366, 0.8356, 1.0341, 1.1949, 2.3772, 2.608, 1.0833, -0.3165, -0.0147, 3.0469, 3.7932],
    least: [0.51, 0.2, 0.15, 0.14, 0.31, 0.46, 0.52, 0.29, 0.19, 0.2, 0.44, 0.2, 0.12, 0.33],
  },
  hinglish: {
    slopes: [1.3411, 1.0882, 1.0267, 1.4861, 1.057, 1.2592, 0.8825, 1.4467, 1.2175, 1.3937, 1.1969, 0.9916, 1.8553, 1.6667],
    lifts: [0.9981, 0.5875, 0.4299, 1.3434, 0.2005, 0.6663, 0.0792, 1.1694, 0.7873, 0.9105, 0.4464, 0.1684, 3.7593, 3.1889],
    least: [0.28, 0.52, 0.31, 0.22, 0.18, 0.23, 0.46, 0.54, 0.27, 0.52, 0.35, 0.25, 0.17, 0.36],
  },
};
