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
    slopes: [1.0283, 0.8266, 0.4976, 1.7047, 1.1222, 1.2588, 0.7089, 1.3198, 1.3594, 1.1925, 1.2149, 1.1426, 1.7187, 1.9052],
    lifts: [0.3592, -0.5611, -2.1246, 1.3769, 0.1392, 0.2178, -0.1739, 0.5888, 0.6727, 0.4719, 0.3695, 0.2818, 2.5862, 3.3257],
    least: [0.3, 0.79, 0.05, 0.23, 0.21, 0.38, 0.5, 0.8, 0.65, 0.3, 0.75, 0.26, 0.21, 0.21],
  },
  hindi: {
    slopes: [1.4635, 1.1796, 0.694, 0.9869, 1.4196, 1.5814, 1.5425, 1.9091, 1.8822, 1.5216, 0.8885, 1.0931, 1.7597, 1.9911],
    lifts: [1.1927, 0.7797, -1.0824, -0.0355, 0.8681, 1.0289, 1.2586, 2.4985, 2.4664, 1.0326, -0.3167, -0.0093, 3.0408, 3.7549],
    least: [0.51, 0.18, 0.12, 0.14, 0.3, 0.46, 0.41, 0.35, 0.26, 0.19, 0.11, 0.2, 0.27, 0.33],
  },
  hinglish: {
    slopes: [1.333, 1.067, 0.9853, 1.4788, 1.0608, 1.2666, 0.8908, 1.4513, 1.2289, 1.399, 1.197, 0.9938, 1.8482, 1.6521],
    lifts: [0.9784, 0.5137, 0.2519, 1.3214, 0.2046, 0.6792, 0.0733, 1.1764, 0.8231, 0.9147, 0.4453, 0.1702, 3.723, 3.1495],
    least: [0.24, 0.59, 0.27, 0.19, 0.19, 0.29, 0.69, 0.66, 0.28, 0.69, 0.9, 0.25, 0.17, 0.37],
  },
};
