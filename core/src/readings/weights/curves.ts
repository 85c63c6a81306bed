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
    slopes: [1.0308, 0.863, 0.5447, 1.7335, 1.1494, 1.2516, 0.7079, 1.3794, 1.3241, 1.1448, 1.213, 1.131, 1.679, 1.9867],
    lifts: [0.424, -0.3743, -1.8926, 1.6294, 0.1885, 0.2922, -0.1536, 0.7834, 0.6315, 0.4027, 0.4154, 0.2849, 2.5768, 4.6462],
    least: [0.59, 0.59, 0.12, 0.59, 0.26, 0.71, 0.43, 0.39, 0.66, 0.6, 0.2, 0.27, 0.29, 0.34],
  },
  hindi: {
    slopes: [1.0949, 0.9136, 0.699, 1.5716, 1.4868, 1.5892, 1.39, 1.9252, 1.7168, 1.2404, 1.0633, 1.0742, 1.732, 2.4296],
    lifts: [0.3997, -0.041, -0.9569, 1.4484, 1.0291, 1.4794, 0.9223, 2.4776, 2.0404, 0.5987, 0.0998, 0.242, 3.0249, 6.5511],
    least: [0.23, 0.57, 0.1, 0.66, 0.39, 0.33, 0.39, 0.4, 0.25, 0.62, 0.12, 0.27, 0.17, 0.4],
  },
  hinglish: {
    slopes: [1.3395, 1.0217, 0.9556, 1.4048, 1.0128, 1.1595, 0.8164, 1.3737, 1.1524, 1.358, 1.1629, 0.9576, 1.8176, 2.2507],
    lifts: [1.0864, 0.5327, 0.4463, 1.2615, 0.1296, 0.553, 0.0094, 1.099, 0.6811, 0.887, 0.4569, 0.1213, 3.7224, 6.6029],
    least: [0.65, 0.49, 0.15, 0.19, 0.23, 0.31, 0.46, 0.59, 0.24, 0.53, 0.36, 0.23, 0.24, 0.22],
  },
};
