// What page, worker and other tabs say to each other. Values are copied whole; three things cannot be: a
// file is handed over as a File, progress and cancelling become messages of their own.

import type { StoreProblem } from '@eachother/core';

export type StoreName = 'own' | 'sample';

export type Packed =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'file'; readonly file: File }
  | { readonly is: 'progress' }
  | { readonly is: 'signal'; readonly aborted: boolean };

export interface Call {
  readonly kind: 'call';
  /** Unique over all tabs. */
  readonly id: string;
  readonly method: string;
  readonly args: readonly Packed[];
}

export type ToVault =
  | { readonly kind: 'open'; readonly store: StoreName }
  | Call
  | { readonly kind: 'abort'; readonly id: string }
  /** The page goes: whoever holds the vault closes it. */
  | { readonly kind: 'leave' };

export type FromVault =
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' }
  /** A fault of ours, with nothing a person can do about it. */
  | { readonly kind: 'broke'; readonly message: string }
  | { readonly kind: 'not-opened'; readonly problem: StoreProblem }
  | { readonly kind: 'done'; readonly id: string; readonly value: unknown }
  | { readonly kind: 'threw'; readonly id: string; readonly message: string }
  | { readonly kind: 'progress'; readonly id: string; readonly value: unknown }
  | { readonly kind: 'changed' };

/** An owner says that it has taken up a call, before it begins: what was not heard was not begun. */
export interface Heard {
  readonly kind: 'heard';
  readonly id: string;
}

/** Between tabs: to the one that holds the vault, to one guest, or to all. */
export type BetweenTabs =
  | {
      readonly to: 'owner';
      readonly from: string;
      readonly message:
        Call | { readonly kind: 'abort'; readonly id: string } | { readonly kind: 'hello' };
    }
  | { readonly to: 'guest'; readonly guest: string; readonly message: FromVault | Heard }
  | { readonly to: 'all'; readonly message: FromVault };

/** Calls that leave the vault as it is: they may be asked again when another tab takes over. */
export const readings: ReadonlySet<string> = new Set([
  'people',
  'circle',
  'survey',
  'questions',
  'imports',
  'portrait',
  'findings',
  'moments',
  'setting',
  'reflections',
  'reflection',
  'drafts',
  'todaysQuestion',
  'preparations',
  'preparation',
  'togethers',
  'rituals',
  'today',
  'contentHash',
  'lastExport',
  'sheets',
  'commitments',
  'foundCommitments',
  'checks',
  'seasons',
  'hardTimes',
  'proposedHardTimes',
  'meanings',
  'channels',
  'deeds',
]);

/** What is being typed or read in passing: it may be asked again too, and no other screen shows it yet. */
export const typings: ReadonlySet<string> = new Set(['keepDraft', 'keepPreparation', 'readWords']);
