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
    slopes: [1.0269, 0.8117, 0.4789, 1.5276, 1.0492, 1.1799, 0.6814, 1.3195, 1.3567, 1.1874, 1.2127, 1.1427, 1.7188, 1.9074],
    lifts: [0.352, -0.601, -2.2082, 0.7906, -0.0194, -0.0533, -0.2425, 0.5817, 0.6609, 0.4611, 0.3612, 0.2803, 2.5857, 3.3361],
    least: [0.75, 0.84, 0.1, 0.72, 0.28, 0.29, 0.49, 0.27, 0.49, 0.3, 0.19, 0.87, 0.21, 0.21],
  },
  hindi: {
    slopes: [1.425, 1.1317, 0.6671, 1.0124, 1.4282, 1.5068, 1.427, 1.9341, 1.8793, 1.5113, 0.8828, 1.0985, 1.7629, 1.9909],
    lifts: [1.126, 0.6067, -1.1962, -0.0067, 0.8474, 0.878, 0.9334, 2.6078, 2.4546, 0.9851, -0.322, -0.0169, 3.0497, 3.7541],
    least: [0.53, 0.24, 0.12, 0.15, 0.34, 0.43, 0.46, 0.3, 0.27, 0.23, 0.19, 0.3, 0.27, 0.34],
  },
  hinglish: {
    slopes: [1.3329, 1.0475, 0.9478, 1.4638, 1.0604, 1.2391, 0.8521, 1.4536, 1.2213, 1.3945, 1.1896, 0.9876, 1.8434, 1.65],
    lifts: [0.9773, 0.462, 0.0996, 1.3044, 0.2053, 0.618, -0.0038, 1.1854, 0.8005, 0.9034, 0.4321, 0.1521, 3.6963, 3.1386],
    least: [0.77, 0.65, 0.22, 0.82, 0.29, 0.74, 0.7, 0.39, 0.29, 0.52, 0.21, 0.28, 0.17, 0.37],
  },
};
