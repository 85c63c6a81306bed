// One part of an export: the table it stands for, by meaning. Rows and columns of the vault may change; what the
// file calls them stays.

import type { tables } from '../../store/schema.ts';
import type { Kind } from './kinds.ts';

export interface Section {
  readonly table: (typeof tables)[number];
  /** By its name in the file: the column, and what its value is. */
  readonly fields: Readonly<Record<string, readonly [column: string, kind: Kind]>>;
  readonly order: string;
  /** Rows that belong into a file at all. */
  readonly where?: string;
  /** Where things came from: kept, but not what the content hash speaks of. */
  readonly aside?: true;
}

export interface Field {
  readonly name: string;
  readonly column: string;
  readonly kind: Kind;
}

/** A section ready to be gone through a million times. */
export interface Part extends Omit<Section, 'fields'> {
  readonly fields: readonly Field[];
}

export const partOf = ({ fields, ...section }: Section): Part => ({
  ...section,
  fields: Object.entries(fields).map(([name, [column, kind]]) => ({ name, column, kind })),
});
