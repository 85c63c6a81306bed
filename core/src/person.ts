// Someone in the vault; `me` is a person too. A person has a name, a kind, and the handles (names,
// numbers, account ids) under which the sources know them.

import type { Brand } from './result.ts';
import type { Instant } from './time.ts';

export type PersonId = Brand<number, 'PersonId'>;
export const toPersonId = (row: number): PersonId => row as PersonId;

export const personKinds = ['partner', 'family', 'sibling', 'friend', 'other'] as const;
export type PersonKind = (typeof personKinds)[number];

/**
 * How the two of a tie talk, in the user's word: here as with anyone; here, but who may begin is a matter of custom
 * (an elder, a guide, an in-law); or mostly elsewhere. Nothing is assumed before the user says it.
 */
export const ways = ['not-said', 'here', 'by-custom', 'elsewhere'] as const;
export type Way = (typeof ways)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly way: Way;
  readonly isMe: boolean;
  /** Left out: tended. */
  readonly standing?: PersonStanding;
}

/** Someone who has died is remembered, and someone I am out of touch with on purpose is let be (METHOD R14, R16). */
export type PersonStanding =
  { readonly kind: 'died'; readonly at: Instant } | { readonly kind: 'estranged' };

/** Whether a card, a nudge, a suggestion or a page to prepare may name this person. */
export const isTended = ({ isMe, standing }: Pick<Person, 'isMe' | 'standing'>): boolean =>
  !isMe && standing === undefined;

export const hasDied = ({ standing }: Pick<Person, 'standing'>): boolean =>
  standing?.kind === 'died';

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
