// The same talk, written the way each app writes its exports.

import { toInstant, wallText, zoneClock, type Zone } from '../time.ts';
import type { Line } from './talk.ts';

export interface Names {
  readonly me: string;
  readonly them: string;
}

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

/** Likes stand on the message they answer. */
export function telegramJson(lines: readonly Line[], names: Names, zone: Zone): string {
  const clock = zoneClock(zone);
  const messages = lines.map((line, index) => {
    const who = { from: nameOf(names, line), from_id: idOf(line.by) };
    const when = {
      id: index + 1,
      date: wallText(line.at),
      date_unixtime: String(Math.floor(toInstant(clock.instantOf(line.at)) / 1000)),
    };
    if (line.call === undefined) return { ...when, type: 'message', ...who, text: line.text };
    const spoken =
      line.call > 0
        ? { discard_reason: 'hangup', duration_seconds: line.call }
        : { discard_reason: 'missed' };
    const call = { action: 'phone_call', actor: who.from, actor_id: who.from_id, ...spoken };
    return { ...when, type: 'service', ...call, text: '' };
  });
  const chat = { name: names.them, type: 'personal_chat', id: 2, messages };
  return JSON.stringify(chat, undefined, 1);
}

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
