// Exports on their way in, and out again as a whole.

import type { DoubtKind } from '../importers/entry.ts';
import type { Carries, DateOrder, ReadProblem, SourceFile } from '../importers/importer.ts';
import type { Person, PersonId } from '../person.ts';
import type { Result } from '../result.ts';
import type { StoreProblem } from '../store/driver.ts';
import type { Instant, Zone } from '../time.ts';

/** What an export holds, before anything is stored. */
export interface Survey {
  readonly file: string;
  readonly format: string;
  readonly title: string;
  readonly messages: number;
  readonly calls: number;
  readonly reactions: number;
  readonly system: number;
  readonly doubts: ReadonlyMap<DoubtKind, DoubtCount>;
  readonly lines: number;
  readonly chats: readonly SurveyedChat[];
  /** All handles, by messages, most first. */
  readonly people: readonly { readonly name: string; readonly messages: number }[];
  /** Wall clock, ISO 8601 without zone; undefined when there is no entry. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly dateOrder: DateOrder | 'ambiguous' | 'iso';
  readonly dateExamples: readonly string[];
  readonly carries: Carries;
}

export interface DoubtCount {
  readonly count: number;
  /** The first five as they stand in the file. */
  readonly samples: readonly { readonly line: number; readonly sample: string }[];
}

export interface SurveyedChat {
  readonly key: string;
  readonly title: string;
  readonly shape: 'pair' | 'group' | 'self' | 'channel' | 'bot';
  readonly handles: readonly {
    readonly handle: string;
    readonly name: string;
    readonly messages: number;
  }[];
  readonly messages: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The handle that is the export's owner, where the source says so. */
  readonly owner?: string;
}

/** Questions an import must have answered. A guess is offered only with its grounds. */
export interface ImportQuestions {
  readonly me: {
    readonly guess: string | undefined;
    readonly sure: boolean;
    readonly handles: readonly string[];
  };
  readonly dateOrder: { readonly examples: readonly string[] } | undefined;
}

export interface ImportChoices {
  /** The handle (or display name) that is me in this export. */
  readonly me: string;
  readonly zone: Zone;
  readonly dateOrder?: DateOrder;
  /** Existing person for a handle; handles not named here are matched by handle, else become new people. */
  readonly people?: ReadonlyMap<string, PersonId>;
  /** 'words': keep and index the text. 'counts': keep only what receipts need (METHOD R13). */
  readonly keep: 'words' | 'counts';
}

export interface ImportProgress {
  readonly bytes: number;
  readonly size: number;
  readonly entries: number;
  /** Entries in committed transactions. */
  readonly saved: number;
}

export interface ImportDone {
  readonly id: number;
  readonly added: number;
  readonly known: number;
  readonly gestures: number;
  readonly system: number;
  readonly doubts: number;
  readonly people: readonly Person[];
}

/** An export as it seems, of which no message could be read. */
export interface NothingRead {
  readonly kind: 'nothing-read';
  readonly file: string;
  /** Lines that could not be read. */
  readonly doubts: number;
}

export type ImportProblem =
  | ReadProblem
  | StoreProblem
  | {
      readonly kind: 'who-is-me';
      readonly handles: readonly string[];
      readonly asked: string | undefined;
    }
  | { readonly kind: 'date-order'; readonly examples: readonly string[] }
  | NothingRead
  | { readonly kind: 'not-a-party'; readonly file: string }
  /** The same file was brought in before with somebody else of it as me. */
  | { readonly kind: 'me-was-another'; readonly file: string; readonly asked: string }
  | { readonly kind: 'cancelled' };

export interface PastImport {
  readonly id: number;
  readonly file: string;
  readonly format: string;
  readonly at: Instant;
  /** Moments that are here by it now. */
  readonly added: number;
  readonly people: readonly string[];
}

export interface ImportUses {
  survey(
    file: SourceFile,
    signal?: AbortSignal,
  ): Promise<Result<Survey, ReadProblem | { readonly kind: 'cancelled' }>>;
  questions(survey: Survey): Promise<ImportQuestions>;
  import(
    file: SourceFile,
    choices: ImportChoices,
    progress: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<ImportDone, ImportProblem>>;
  imports(): Promise<readonly PastImport[]>;
  undo(
    importId: number,
  ): Promise<
    Result<{ readonly removed: number }, { readonly kind: 'no-such-import'; readonly id: number }>
  >;
}
