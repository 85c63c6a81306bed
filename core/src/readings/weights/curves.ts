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
    slopes: [1.0298, 0.8783, 0.5467, 1.7045, 1.1231, 1.2601, 0.7283, 1.3198, 1.3574, 1.1946, 1.214, 1.1421, 1.7197, 1.9074],
    lifts: [0.3639, -0.4072, -1.9093, 1.3783, 0.1412, 0.2209, -0.1459, 0.5895, 0.6687, 0.4785, 0.3686, 0.2825, 2.5945, 3.3393],
    least: [0.3, 0.67, 0.06, 0.23, 0.21, 0.57, 0.44, 0.39, 0.54, 0.3, 0.22, 0.26, 0.21, 0.21],
  },
  hindi: {
    slopes: [1.4541, 1.1816, 0.7538, 0.9826, 1.4052, 1.5876, 1.4939, 1.9055, 1.8734, 1.5376, 0.8873, 1.0885, 1.7636, 1.9911],
    lifts: [1.1753, 0.7949, -0.8344, -0.0455, 0.8412, 1.0514, 1.1861, 2.4962, 2.4471, 1.0713, -0.3178, -0.0143, 3.0597, 3.7598],
    least: [0.5, 0.23, 0.14, 0.14, 0.31, 0.46, 0.52, 0.28, 0.18, 0.2, 0.1, 0.19, 0.27, 0.33],
  },
  hinglish: {
    slopes: [1.3379, 1.0865, 1.028, 1.4805, 1.0594, 1.2688, 0.8839, 1.4508, 1.2281, 1.4003, 1.1966, 0.9917, 1.8567, 1.651],
    lifts: [0.9925, 0.5882, 0.4336, 1.3297, 0.2049, 0.6881, 0.082, 1.1774, 0.8234, 0.9235, 0.4449, 0.1686, 3.7609, 3.1498],
    least: [0.24, 0.48, 0.31, 0.22, 0.18, 0.29, 0.55, 0.48, 0.28, 0.54, 0.34, 0.25, 0.17, 0.36],
  },
};
