// Between a ritual and the line it is written in.

import { en, type Named, type PersonId, type Ritual, type Zone } from '@eachother/core';

/** As it could have been written. */
export const lineOf = ({ what, rhythm, start }: Ritual, zone: Zone): string =>
  rhythm.kind === 'own-pace' ? what : `${what} ${en.rhythm({ rhythm, start, zone })}`;

/** The one person a line names beyond doubt. */
export function whomIn(named: readonly Named[]): PersonId | undefined {
  const [first] = named;
  return first?.kind === 'known' ? first.person : undefined;
}
