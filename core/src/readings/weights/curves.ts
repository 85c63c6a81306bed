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
    slopes: [3.8568, 2.8562, 2.2559, 3.3954, 2.8559, 2.7048, 2.5292, 4.47, 4.4713, 4.567, 3.7755, 4.5134, 6.4956, 7.5167],
    lifts: [0.639, -0.3524, -1.26, -0.172, -0.0232, -0.5369, -0.1047, 0.3855, 0.5255, 0.7154, 0.0546, 0.5913, 0.0946, 1.5598],
    least: [0.25, 0.81, 0.13, 0.2, 0.28, 0.25, 0.54, 0.42, 0.58, 0.68, 0.31, 0.94, 0.03, 0.11],
  },
  hindi: {
    slopes: [5.1661, 3.356, 2.7151, 3.1831, 5.0534, 3.8604, 4.4797, 6.6035, 6.1148, 4.4479, 2.7372, 3.8591, 6.608, 7.7419],
    lifts: [1.6422, 0.121, -0.6989, 0.1111, 1.389, 0.4141, 0.8912, 2.4489, 2.117, 0.585, -0.5417, 0.2117, 0.4497, 1.6149],
    least: [0.28, 0.19, 0.16, 0.13, 0.25, 0.32, 0.79, 0.28, 0.31, 0.38, 0.57, 0.34, 0.03, 0.15],
  },
  hinglish: {
    slopes: [4.8382, 3.5619, 3.2962, 4.4187, 3.5162, 3.2503, 2.8917, 5.0349, 4.5243, 4.6129, 3.8108, 4.0064, 6.6303, 6.6721],
    lifts: [1.2445, 0.1967, -0.1078, 0.747, 0.3087, -0.0554, 0.0065, 0.7673, 0.8211, 0.5807, 0.0129, 0.313, 0.5844, 0.8296],
    least: [0.32, 0.59, 0.24, 0.23, 0.29, 0.77, 0.72, 0.49, 0.26, 0.56, 0.27, 0.25, 0.03, 0.11],
  },
};
