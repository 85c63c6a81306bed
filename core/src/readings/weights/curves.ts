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
    slopes: [4.2697, 2.9736, 2.5694, 2.9957, 2.6099, 2.3649, 2.5859, 4.9803, 4.585, 4.5774, 4.0922, 5.0752, 8.2971, 12.3968],
    lifts: [1.0874, -0.3092, -0.8227, -0.3861, -0.1019, -0.6786, 0.0935, 0.8579, 0.7352, 0.8155, 0.2814, 1.0192, 1.9422, 5.7757],
    least: [0.25, 0.8, 0.15, 0.22, 0.28, 0.25, 0.55, 0.67, 0.23, 0.32, 0.24, 0.28, 0.03, 0.23],
  },
  hindi: {
    slopes: [5.1083, 3.5978, 3.0327, 3.0515, 3.6922, 4.5211, 5.1502, 6.2105, 7.2577, 5.3186, 2.816, 4.2051, 8.3929, 12.6921],
    lifts: [1.8638, 0.4583, -0.2731, 0.1162, 0.5154, 1.0362, 1.3855, 2.223, 3.4053, 1.324, -0.5803, 0.5678, 2.2509, 5.8594],
    least: [0.23, 0.2, 0.17, 0.15, 0.21, 0.39, 0.49, 0.32, 0.13, 0.23, 0.5, 0.3, 0.04, 0.23],
  },
  hinglish: {
    slopes: [4.8816, 4.0047, 3.8427, 4.1004, 2.7843, 3.1201, 3.2684, 5.4511, 4.9132, 4.8437, 4.0282, 4.3695, 8.5157, 10.8344],
    lifts: [1.4511, 0.5447, 0.5189, 0.5726, -0.0925, -0.0431, 0.4027, 1.1136, 1.2318, 0.7786, 0.0866, 0.6051, 2.4878, 4.356],
    least: [0.37, 0.6, 0.21, 0.22, 0.26, 0.25, 0.61, 0.67, 0.2, 0.19, 0.44, 0.25, 0.04, 0.16],
  },
};
