// Curves as the module that the app reads.

import { writeFileSync } from 'node:fs';
import { readLanguages, type ReadLanguage } from '@eachother/core/measured';
import type { Curve } from './curves.ts';

const numbers = (all: readonly number[]): string =>
  `[${all.map((one) => Number(one.toFixed(4))).join(', ')}]`;

export function writeCurves(curves: Readonly<Record<ReadLanguage, Curve>>): void {
  const rows = readLanguages.map((language) => {
    const { slopes, lifts, least } = curves[language];
    return `  ${language}: {
    slopes: ${numbers(slopes)},
    lifts: ${numbers(lifts)},
    least: ${numbers(least)},
  },`;
  });
  writeFileSync(
    'core/src/readings/weights/curves.ts',
    `// Written by \`npm run train\`: not to be edited. From log odds to chances, and the least chance at which a head is
// said, in the order of the heads.

import type { ReadLanguage } from '../read-languages.ts';

export interface Curve {
  readonly slopes: readonly number[];
  readonly lifts: readonly number[];
  readonly least: readonly number[];
}

// prettier-ignore
export const curves: Readonly<Record<ReadLanguage, Curve>> = {
${rows.join('\n')}
};
`,
  );
}
