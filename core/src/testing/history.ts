// Histories made by hand for tests: say what happened, in order, and leave out the rest.

import { act, ME, THEM, type History } from '../history.ts';
import type { Carries } from '../importers/importer.ts';
import { languages, saysOf, type Head } from '../readings/heads.ts';
import { day, hour, minute, toInstant, type Span } from '../time.ts';

export interface MadeMoment {
  /** UTC milliseconds. */
  readonly at: number;
  readonly by: 'me' | 'them';
  readonly act?: keyof typeof act;
  readonly text?: string;
  readonly replyTo?: number;
  readonly seconds?: number;
  readonly corrected?: 0 | 1;
  /** What its words carry; they were read as English when this is said, and not read when it is not. */
  readonly says?: readonly Head[];
}

export const carriesAll: Carries = {
  reactions: true,
  calls: 'with-duration',
  readTimes: false,
  replies: true,
  edits: false,
  resolution: 'seconds',
  zone: 'utc',
};

export interface MadeHistory extends Partial<Omit<History, 'gestures' | 'texts' | 'length'>> {
  readonly moments: readonly MadeMoment[];
  readonly gestures?: readonly { readonly at: number; readonly by: 'me' | 'them' }[];
}

const sideCode = (by: 'me' | 'them'): number => (by === 'me' ? ME : THEM);

export function aHistory({ moments, gestures = [], ...rest }: MadeHistory): History {
  const texts = moments.map(({ text }) => text ?? '');
  const last = Math.max(0, ...moments.map(({ at }) => at), ...gestures.map(({ at }) => at));
  const span: Span = { from: toInstant(moments[0]?.at ?? 0), to: toInstant(last + 1) };
  return {
    length: moments.length,
    at: Float64Array.from(moments, ({ at }) => at),
    by: Uint8Array.from(moments, ({ by }) => sideCode(by)),
    act: Uint8Array.from(moments, (moment) => act[moment.act ?? 'said']),
    id: Float64Array.from(moments, (_, row) => row + 1),
    replyTo: Int32Array.from(moments, ({ replyTo }) => replyTo ?? -1),
    seconds: Float64Array.from(moments, ({ seconds }) => seconds ?? Number.NaN),
    corrected: Int8Array.from(moments, ({ corrected }) => corrected ?? -1),
    texts: (from, to) => texts.slice(from, to),
    hasWords: texts.some((text) => text !== ''),
    readings: {
      says: Uint16Array.from(moments, ({ says }) => saysOf(says ?? [])),
      language: Uint8Array.from(moments, ({ says }) =>
        languages.indexOf(says === undefined ? 'none' : 'english'),
      ),
      read: Uint8Array.from(moments, ({ says }) => (says === undefined ? 0 : 1)),
      worded: moments.filter(({ says, text }) => says !== undefined || (text ?? '') !== '').length,
      hears: Uint16Array.from(languages, (language) => (language === 'other' ? 0 : 0xffff)),
    },
    gestures: {
      length: gestures.length,
      at: Float64Array.from(gestures, ({ at }) => at),
      by: Uint8Array.from(gestures, ({ by }) => sideCode(by)),
      id: Float64Array.from(gestures, (_, row) => 1_000_000 + row),
    },
    observed: moments.length === 0 ? [] : [span],
    seasons: [],
    hardTimes: [],
    way: 'not-said',
    end: toInstant(last),
    carries: [carriesAll],
    commitments: [],
    circle: undefined,
    groupMessagesLeftOut: 0,
    ...rest,
  };
}

export interface Rhythm {
  /** UTC milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Days from one conversation to the next. */
  readonly every: number;
  /** Whose turn it is to begin, by the number of the conversation. */
  readonly begins?: (k: number) => 'me' | 'them';
}

const inTurns = (k: number): 'me' | 'them' => (k % 2 === 0 ? 'me' : 'them');

/** Short conversations at wandering hours: an opening, an answer, a word more. */
export function conversations({ from, to, every, begins = inTurns }: Rhythm): MadeMoment[] {
  const count = Math.ceil((to - from) / (every * day));
  return Array.from({ length: count }, (_, k) => k).flatMap((k) => {
    const at = from + k * every * day + ((k * 5) % 11) * hour;
    const by = begins(k);
    return [
      { at, by },
      { at: at + (2 + (k % 7)) * minute, by: by === 'me' ? ('them' as const) : ('me' as const) },
      { at: at + (9 + (k % 5)) * minute, by },
    ];
  });
}
