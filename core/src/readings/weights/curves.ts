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
    slopes: [1.0278, 0.8263, 0.4976, 1.5439, 1.0657, 1.185, 0.7097, 1.3203, 1.3591, 1.1929, 1.2146, 1.1429, 1.7172, 1.9049],
    lifts: [0.3578, -0.5615, -2.1266, 0.8302, 0.0078, -0.0408, -0.1795, 0.5883, 0.6706, 0.4703, 0.3682, 0.2822, 2.5778, 3.322],
    least: [0.74, 0.8, 0.09, 0.73, 0.28, 0.29, 0.5, 0.27, 0.49, 0.6, 0.21, 0.88, 0.21, 0.21],
  },
  hindi: {
    slopes: [1.4491, 1.2002, 0.6952, 1.0363, 1.4735, 1.5568, 1.5227, 1.9076, 1.8826, 1.5172, 0.889, 1.1019, 1.7578, 1.9909],
    lifts: [1.1598, 0.8383, -1.0847, 0.0639, 0.9846, 0.9602, 1.1786, 2.4852, 2.4692, 1.0222, -0.3145, 0.0091, 3.0318, 3.7511],
    least: [0.51, 0.25, 0.13, 0.14, 0.34, 0.51, 0.38, 0.29, 0.28, 0.2, 0.53, 0.32, 0.27, 0.33],
  },
  hinglish: {
    slopes: [1.335, 1.071, 0.9854, 1.4915, 1.0731, 1.2485, 0.8892, 1.4517, 1.2303, 1.3971, 1.1968, 0.9939, 1.8436, 1.6508],
    lifts: [0.9806, 0.5173, 0.236, 1.3709, 0.2345, 0.6363, 0.0572, 1.1751, 0.8231, 0.9063, 0.4441, 0.1704, 3.7033, 3.1389],
    least: [0.77, 0.61, 0.23, 0.72, 0.32, 0.74, 0.62, 0.55, 0.28, 0.53, 0.21, 0.3, 0.17, 0.37],
  },
};
