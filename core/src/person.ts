// Someone in the vault; `me` is a person too. A person has a name, a kind, and the handles (names,
// numbers, account ids) under which the sources know them.

import type { Brand } from './result.ts';

export type PersonId = Brand<number, 'PersonId'>;
export const toPersonId = (row: number): PersonId => row as PersonId;

export const personKinds = ['partner', 'family', 'sibling', 'friend', 'other'] as const;
export type PersonKind = (typeof personKinds)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly isMe: boolean;
}

/** One of the two people of a tie, seen from the vault's owner. */
export type Side = 'me' | 'them';
export const otherSide = (side: Side): Side => (side === 'me' ? 'them' : 'me');

/** The same thing told of both. */
export interface Both<T> {
  readonly me: T;
  readonly them: T;
}
export const both = <T>(make: (side: Side) => T): Both<T> => ({
  me: make('me'),
  them: make('them'),
});
export const swapped = <T>(pair: Both<T>): Both<T> => ({ me: pair.them, them: pair.me });
