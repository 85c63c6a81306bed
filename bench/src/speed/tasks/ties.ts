// Invented ties as columns, straight to the qualities: what fitting costs without reading or storing.

import { toInstant } from '@eachother/core';
import { findAll, type History } from '@eachother/core/measured';
import { conversation } from '../corpus.ts';
import type { Work } from '../tasks.ts';

/** Finds everything there is to find of so many ties, made beforehand. */
export function fitting(ties: number, messages: number): Work {
  const histories = Array.from({ length: ties }, (_, tie) => historyOf(messages, tie + 1));
  return async () => {
    histories.forEach(findAll);
    return ties * messages;
  };
}

function historyOf(messages: number, seed: number): History {
  const lines = [...conversation(messages, seed)];
  const texts = lines.map(({ text }) => text);
  const last = lines[lines.length - 1].at;
  return {
    length: messages,
    at: Float64Array.from(lines, ({ at }) => at),
    by: Uint8Array.from(lines, ({ by }) => by),
    act: new Uint8Array(messages),
    id: Float64Array.from(lines, (_, row) => row + 1),
    replyTo: new Int32Array(messages).fill(-1),
    seconds: new Float64Array(messages).fill(Number.NaN),
    corrected: new Int8Array(messages).fill(-1),
    texts: (from, to) => texts.slice(from, to),
    hasWords: true,
    readings: unread(messages),
    commitments: [],
    gestures: { length: 0, at: new Float64Array(), by: new Uint8Array(), id: new Float64Array() },
    observed: [{ from: toInstant(lines[0].at), to: toInstant(last + 1) }],
    way: 'not-said',
    seasons: [],
    hardTimes: [],
    end: toInstant(last),
    carries: [],
    circle: undefined,
    groupMessagesLeftOut: 0,
  };
}

/** Words that nobody has read: the fit alone is timed. */
const unread = (messages: number): History['readings'] => ({
  says: new Uint16Array(messages),
  language: new Uint8Array(messages),
  read: new Uint8Array(messages),
  worded: messages,
  hears: new Uint16Array(5),
});
