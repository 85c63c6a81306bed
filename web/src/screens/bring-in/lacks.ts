// What a source cannot carry, by name.

import type { Carries } from '@eachother/core';
import type { Labels } from '../../labels/en.ts';

export type Lack = keyof Labels['bringIn']['lacks'];

export function lacksOf({ calls, reactions, replies, resolution, zone }: Carries): readonly Lack[] {
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['calls', calls === 'no'],
    ['callTimes', calls === 'attempts'],
    ['reactions', !reactions],
    ['replies', !replies],
    ['seconds', resolution === 'minutes'],
    ['zone', zone === 'unknown'],
  ];
  return lacks.flatMap(([name, isLacking]) => (isLacking ? [name] : []));
}
