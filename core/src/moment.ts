// One thing that happened between two people, immutable. Said, called, met and noted are contact;
// a gesture (a reaction, a bare emoji, a bare forward) stands beside contact and is never counted as it.

import type { Brand } from './result.ts';
import type { Instant } from './time.ts';
import type { PersonId } from './person.ts';

/** A 53-bit hash of what the moment holds: the same export brought in twice gives the same ids. */
export type MomentId = Brand<number, 'MomentId'>;
export const toMomentId = (hash: number): MomentId => hash as MomentId;

/** One conversation channel with a fixed set of people; a row number in the vault. */
export type ThreadId = Brand<number, 'ThreadId'>;
export const toThreadId = (row: number): ThreadId => row as ThreadId;

/** What a message is made of. Only `text` (and a caption) are words; `light` forms are gestures. */
export const forms = [
  'text',
  'photo',
  'video',
  'voice',
  'video-note',
  'document',
  'contact-card',
  'location',
  'poll',
  'sticker',
  'gif',
  'forward',
  'emoji',
  'once',
  'deleted',
  'unknown',
] as const;
export type Form = (typeof forms)[number];

const media: ReadonlySet<string> = new Set<Form>([
  'photo',
  'video',
  'voice',
  'video-note',
  'document',
  'contact-card',
  'sticker',
  'gif',
  'once',
  'unknown',
]);

/** Something that is not words; `unknown` where the export leaves out what. */
export const isMedia = (form: string): boolean => media.has(form);

/** Forms that are a gesture when nothing is written with them. */
export const isGestureForm = (form: Form): boolean =>
  form === 'sticker' || form === 'gif' || form === 'forward' || form === 'emoji';

interface Happened {
  readonly id: MomentId;
  readonly thread: ThreadId;
  readonly at: Instant;
  readonly by: PersonId;
}

export interface Said extends Happened {
  readonly kind: 'said';
  readonly form: Form;
  readonly text: string;
}

export interface Called extends Happened {
  readonly kind: 'called';
  /** Seconds spoken; undefined when the source does not say. A missed call spoke for 0. */
  readonly seconds: number | undefined;
  readonly answered: boolean;
  /** What was noted with it by hand; '' otherwise. */
  readonly text: string;
}

export interface Met extends Happened {
  readonly kind: 'met';
  readonly text: string;
}

export interface Reacted extends Happened {
  readonly kind: 'reacted';
  readonly text: string;
}

export interface Noted extends Happened {
  readonly kind: 'noted';
  readonly text: string;
}

export type Moment = Said | Called | Met | Reacted | Noted;
export type MomentKind = Moment['kind'];
