// The facade: every use case of the app, all async so that it can stand behind a worker. The screens and
// the command line talk to this and to nothing below it.

import type { Carries, DateOrder, ReadProblem, SourceFile } from './importers/importer.ts';
import type { DoubtKind } from './importers/entry.ts';
import type { Moment, MomentId } from './moment.ts';
import type { Person, PersonId, PersonKind, Way } from './person.ts';
import type { Coverage, Portrait, Season, ThreadMonth } from './portrait/portrait.ts';
import type { Findings } from './qualities/all.ts';
import type { QualityKey } from './qualities/quality.ts';
import type { Result } from './result.ts';
import type { StoreProblem } from './store/driver.ts';
import type { Instant, Span, Zone } from './time.ts';

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

export type ImportProblem =
  | ReadProblem
  | StoreProblem
  | {
      readonly kind: 'who-is-me';
      readonly handles: readonly string[];
      readonly asked: string | undefined;
    }
  | { readonly kind: 'date-order'; readonly examples: readonly string[] }
  | { readonly kind: 'not-a-party'; readonly file: string }
  | { readonly kind: 'cancelled' };

export interface PastImport {
  readonly id: number;
  readonly file: string;
  readonly format: string;
  readonly at: Instant;
  readonly added: number;
  readonly people: readonly string[];
}

/** One person in the circle, with the thread to draw. */
export interface CircleMember {
  readonly person: Person;
  readonly thread: readonly ThreadMonth[];
  readonly span: Span | undefined;
  readonly moments: number;
}

export interface MomentQuery {
  readonly person?: PersonId;
  readonly words?: string;
  readonly ids?: readonly MomentId[];
  /** Page backwards from here, exclusive. */
  readonly before?: { readonly at: Instant; readonly id: MomentId };
  readonly limit: number;
}

/** A moment with what a list needs to show it. */
export interface ShownMoment {
  readonly moment: Moment;
  readonly byName: string;
  readonly byMe: boolean;
  /** The tie it belongs to; undefined in a group. */
  readonly person: PersonId | undefined;
  readonly threadTitle: string;
  readonly format: string;
}

export interface NewNote {
  readonly person: PersonId | { readonly name: string };
  readonly at: Instant;
  readonly kind: 'met' | 'called' | 'said' | 'noted';
  readonly by: 'me' | 'them';
  readonly text: string;
}

/** `answered`: what it asks has been answered; `fine` takes back. Any other word on a question lets it rest half a year. */
export type Verdict = 'not-right' | 'hidden' | 'answered' | 'fine';

export interface Vault {
  people(): Promise<readonly Person[]>;
  addPerson(name: string, kind: PersonKind): Promise<Person>;
  changePerson(
    id: PersonId,
    change: { readonly name?: string; readonly kind?: PersonKind; readonly way?: Way },
  ): Promise<void>;
  /** All of them is wiped at once: moments, text, search, handles. */
  forget(id: PersonId): Promise<{ readonly moments: number }>;
  circle(): Promise<readonly CircleMember[]>;

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

  portrait(
    id: PersonId,
    now: Instant,
  ): Promise<Result<Portrait, { readonly kind: 'no-such-person' }>>;
  /** The numbers behind the portrait, for programs. */
  findings(
    id: PersonId,
  ): Promise<
    Result<
      { readonly coverage: Coverage; readonly findings: Findings },
      { readonly kind: 'no-such-person' }
    >
  >;
  moments(query: MomentQuery): Promise<readonly ShownMoment[]>;
  note(note: NewNote): Promise<Moment>;
  deleteMoment(id: MomentId): Promise<void>;

  /** "Did this open a conversation?" in the user's word; undefined takes it back. */
  correctOpening(id: MomentId, opened: boolean | undefined): Promise<void>;
  /** What the user said of a statement sticks until new moments change what it rests on; of a question, half a year. */
  judge(person: PersonId, quality: QualityKey, statement: string, verdict: Verdict): Promise<void>;
  addSeason(person: PersonId, span: Span, name: string): Promise<Season>;
  removeSeason(id: number): Promise<void>;

  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string): Promise<void>;
  deleteAll(): Promise<void>;
  close(): Promise<void>;
}
