// `read --jsonl`: every entry and every doubt, a line each, as they come; never the whole file in memory.

import {
  importerFor,
  toWallTime,
  wallText,
  type Batch,
  type Chat,
  type Doubt,
  type Entry,
  type Problem,
  type SourceFile,
} from '@eachother/core';
import { jsonLine } from '../terminal/shown.ts';
import type { Call } from './command.ts';

export async function streamEntries(
  { terminal, dateOrder, signal }: Call,
  file: SourceFile,
  path: string,
): Promise<Problem | undefined> {
  const importer = await importerFor(file);
  if (!importer.ok) return importer.problem;
  const batches = importer.value.read(file, { signal, ...(dateOrder && { dateOrder }) });
  const wall = wallTexts();
  for (;;) {
    const { done, value } = await batches.next();
    if (done === true) return value.ok ? undefined : value.problem;
    if (signal.aborted) return { kind: 'cancelled' };
    await terminal.write(linesOf(value, path, wall));
  }
}

const linesOf = ({ chat, entries, doubts }: Batch, file: string, wall: WallTexts): string => {
  return [
    ...entries.map((entry) => entryJson(entry, { file, chat, wall })),
    ...doubts.map((doubt) => doubtJson(doubt, file)),
  ]
    .map((one) => `${jsonLine(one)}\n`)
    .join('');
};

interface Around {
  readonly file: string;
  readonly chat: Chat;
  readonly wall: WallTexts;
}

function entryJson(entry: Entry, { file, chat, wall }: Around): object {
  const { kind, wall: at, by, instant: _, lines: __, ...rest } = entry;
  const name = chat.names.get(by);
  return {
    file,
    kind,
    at: wall(at),
    by: name ?? by,
    ...(name === undefined || name === by ? {} : { handle: by }),
    ...(chat.key === '' ? {} : { chat: chat.title }),
    ...rest,
  };
}

const doubtJson = ({ doubt, line, sample }: Doubt, file: string): object => ({
  file,
  kind: 'doubt',
  doubt,
  line,
  text: sample,
});

type WallTexts = (wall: number) => string;

/** Days are many messages long: the calendar is asked once a day. */
function wallTexts(): WallTexts {
  const dayMs = 86_400_000;
  const dates = new Map<number, string>();
  const dateOf = (day: number): string => {
    const known = dates.get(day) ?? wallText(toWallTime(day * dayMs)).slice(0, -8);
    dates.set(day, known);
    return known;
  };
  return (wall) => {
    const day = Math.floor(wall / dayMs);
    const seconds = Math.floor((wall - day * dayMs) / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return dateOf(day) + parts.map((part) => String(part).padStart(2, '0')).join(':');
  };
}
