// Where something is being written: freely, about a person, about a moment, or anew. The address says it, and
// the draft is kept under it.

import type { Target } from '../../router.ts';

export interface Place {
  readonly kind: 'new' | 'about' | 'moment' | 'edit';
  /** Of the person, the moment or what is written anew; undefined where it is none of these. */
  readonly id: number | undefined;
}

const kinds = ['edit', 'moment', 'about'] as const;

export function placeIn(query: ReadonlyMap<string, string>): Place {
  const kind = kinds.find((one) => Number.isSafeInteger(Number(query.get(one) ?? NaN)));
  return kind === undefined
    ? { kind: 'new', id: undefined }
    : { kind, id: Number(query.get(kind)) };
}

/** "new", "about/3" */
export const nameOf = ({ kind, id }: Place): string => (id === undefined ? kind : `${kind}/${id}`);

/** The address where a draft of this name is written on. */
export function targetOf(name: string): Omit<Target, 'store'> {
  const [kind, id] = name.split('/');
  return { screen: 'reflect', ...(id === undefined ? {} : { query: { [kind]: id } }) };
}
