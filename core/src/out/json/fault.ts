// What is wrong with a file that says it is an export, and how reading it stops there.

export type Fault =
  | { readonly kind: 'not-an-export' }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-json'; readonly offset: number }
  | { readonly kind: 'unknown-part'; readonly part: string }
  /** `record`: its place in the section, from 1. `field`: '' when the record as a whole is odd. */
  | {
      readonly kind: 'misfit';
      readonly section: string;
      readonly record: number;
      readonly field: string;
    }
  | { readonly kind: 'twice'; readonly section: string }
  /** Something is of a person, an import, a season or a thread that the file does not hold. */
  | { readonly kind: 'missing'; readonly section: string }
  /** Readable, but not what was written when it was exported. */
  | { readonly kind: 'not-as-written' };

/** Thrown to stop at once; whoever reads the file catches it and takes back what was begun. */
export class Faulty extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}
