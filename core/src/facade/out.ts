// Everything out, and back: for another program, another device, or to have it twice.

import type { ReadProblem, SourceFile } from '../importers/importer.ts';
import type { OutKey } from '../out/all.ts';
import type { OutChoices } from '../out/format.ts';
import type { Fault } from '../out/json/fault.ts';
import type { Result } from '../result.ts';
import type { StoreProblem } from '../store/driver.ts';
import type { Instant } from '../time.ts';

export type { Fault };

export interface LastExport {
  readonly at: Instant;
  /** Moments that came since. */
  readonly since: number;
}

export interface RestoreProgress {
  readonly bytes: number;
  readonly size: number;
}

export interface Restored {
  readonly people: number;
  readonly moments: number;
  readonly contentHash: string;
}

export type RestoreProblem =
  | StoreProblem
  | ReadProblem
  | { readonly kind: 'vault-not-empty' }
  | { readonly kind: 'export-refused'; readonly file: string; readonly fault: Fault }
  | { readonly kind: 'cancelled' };

export interface OutUses {
  /** Hands over the file in parts, in order; the next comes when what `part` returns is done. */
  exportAs(
    format: OutKey,
    choices: OutChoices,
    part: (text: string) => void | Promise<void>,
    signal?: AbortSignal,
  ): Promise<Result<undefined, { readonly kind: 'cancelled' }>>;
  /** Of everything, when it was last exported as a whole. */
  lastExport(): Promise<LastExport | undefined>;
  /** Two vaults that hold the same have the same. */
  contentHash(): Promise<string>;
  restore(
    file: SourceFile,
    choices: { readonly replace: boolean },
    progress: (progress: RestoreProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<Restored, RestoreProblem>>;
}
