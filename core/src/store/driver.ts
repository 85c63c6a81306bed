// The port to SQLite. Synchronous, because SQLite is: the vault runs where waiting hurts nobody (a worker,
// a terminal). An encrypting VFS slips in below this line, on either side, without core noticing.

export type SqlValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

export interface Prepared {
  run(...values: readonly SqlValue[]): void;
  all(...values: readonly SqlValue[]): Row[];
  one(...values: readonly SqlValue[]): Row | undefined;
  /** Row by row, for results too large to hold: values in column order, the array reused between calls. */
  each(values: readonly SqlValue[], row: (columns: readonly SqlValue[]) => void): void;
  /** The same where every column is a number (NULL reads as 0): half the calls of `each`. */
  eachNumbers(values: readonly SqlValue[], row: (columns: Float64Array) => void): void;
  /** The same drawn by the caller, who may rest in between while nothing is written; the array is reused. */
  rows(...values: readonly SqlValue[]): Generator<readonly SqlValue[], void, void>;
  [Symbol.dispose](): void;
}

export interface Driver {
  exec(sql: string): void;
  prepare(sql: string): Prepared;
  /** Rows changed by the last statement. */
  changes(): number;
  close(): void;
}

/** What a full disk, a quota or a second process looks like from here; everything else is thrown. */
export type StoreProblem =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'vault-busy'; readonly holder: string }
  | { readonly kind: 'vault-newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'vault-damaged'; readonly why: string };

/** How a driver throws such a problem; the vault catches it where a person can be told. */
export class StoreFailure extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
