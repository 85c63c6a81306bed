// The same talk, written the way each app writes its exports.

import { otherSide, type Both } from '../person.ts';
import { toInstant, wallText, zoneClock, type Zone } from '../time.ts';
import type { Line } from './talk.ts';

export type Names = Both<string>;

const nameOf = (names: Names, { by }: Line): string => names[by];

/** 2024-03-15T15:12:09 as its parts. */
const partsOf = ({ at }: Line): readonly string[] => wallText(at).split(/[-T:]/u);

export function androidText(lines: readonly Line[], names: Names): string {
  const written = lines.flatMap((line) => {
    const [year, month, date, hours, minutes] = partsOf(line);
    const text = line.call === undefined ? line.text : 'null';
    return `${date}/${month}/${year}, ${hours}:${minutes} - ${nameOf(names, line)}: ${text}\n`;
  });
  return written.join('');
}

const mark = '\u200e';

export function iosText(lines: readonly Line[], names: Names): string {
  const written = lines.map((line) => {
    const [year, month, date, hours, minutes, seconds] = partsOf(line);
    const text = line.call === undefined ? line.text : `${mark}${callText(line.call)}`;
    return `[${date}/${month}/${year}, ${hours}:${minutes}:${seconds}] ${nameOf(names, line)}: ${text}\r\n`;
  });
  return written.join('');
}

function callText(seconds: number): string {
  if (seconds === 0) return `Missed voice call. ${mark}Tap to call back`;
  const minutes = Math.round(seconds / 60);
  return minutes === 0 ? `Voice call. ${mark}${seconds} sec` : `Voice call. ${mark}${minutes} min`;
}

/** A heart stands on the message it is for. */
export function telegramJson(lines: readonly Line[], names: Names, zone: Zone): string {
  const messages = lines.map((line, index) => ({
    id: index + 1,
    ...dateOf(line.at, zone),
    ...(line.call === undefined ? wordsOf(line, names) : phoneCall(line, line.call, names)),
  }));
  const chat = { name: names.them, type: 'personal_chat', id: 2, messages };
  return JSON.stringify(chat, undefined, 1);
}

const dateOf = (at: Line['at'], zone: Zone): object => ({
  date: wallText(at),
  date_unixtime: String(Math.floor(toInstant(zoneClock(zone).instantOf(at)) / 1000)),
});

function wordsOf(line: Line, names: Names): object {
  const who = { from: names[line.by], from_id: idOf(line.by) };
  const said = { type: 'message', ...who, text: line.text };
  if (line.liked === undefined) return said;
  const reader = otherSide(line.by);
  const recent = [{ from: names[reader], from_id: idOf(reader), date: wallText(line.liked) }];
  return { ...said, reactions: [{ type: 'emoji', count: 1, emoji: '❤', recent }] };
}

const phoneCall = ({ by }: Line, seconds: number, names: Names): object => ({
  type: 'service',
  action: 'phone_call',
  actor: names[by],
  actor_id: idOf(by),
  ...(seconds > 0
    ? { discard_reason: 'hangup', duration_seconds: seconds }
    : { discard_reason: 'missed' }),
  text: '',
});

const idOf = (by: Line['by']): string => (by === 'me' ? 'user1' : 'user2');

export function callsCsv(lines: readonly Line[], names: Names): string {
  const rows = lines.map((line) => [
    wallText(line.at),
    nameOf(names, line),
    line.call === 0 ? 'missed' : 'called',
    line.call,
  ]);
  return ['at,from,kind,seconds', ...rows.map((row) => row.join(','))]
    .map((row) => `${row}\r\n`)
    .join('');
}
