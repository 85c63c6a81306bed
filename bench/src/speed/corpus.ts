// Invented exports of any length, the same at every run: two people, conversations with pauses between,
// some media, some longer messages. About 48 characters a message, as in the exports people have.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

const minute = 60_000;
const start = Date.UTC(2012, 0, 1, 8);
const names = ['Asha', 'Ravi'] as const;

const openers = [
  'Good morning, did you reach?',
  'hey, how was the interview?',
  'Are you coming on Sunday',
];
const lines = [
  'haha yes',
  'ok, see you there then',
  'I was thinking about what you said the other day, and you are right',
  'क्या हुआ? सब ठीक है?',
  'Train was late again, so I read the whole book you gave me on the way 🙂',
  'no problem',
  'She asked about you, and whether we come for the long weekend or only for the day itself',
  'call you later',
];

interface Line {
  readonly at: number;
  readonly by: number;
  readonly text: string;
}

/** A conversation of some ten messages, then silence for hours: ends when `count` lines were made. */
export function* conversation(count: number, from = 7): Generator<Line> {
  let seed = from;
  const roll = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  let at = start;
  let by = 0;
  for (let made = 0; made < count; made += 1) {
    const opens = roll(10) === 0;
    at += opens ? (180 + roll(900)) * minute : roll(4) * minute;
    by = roll(3) === 0 ? by : 1 - by;
    yield { at, by, text: opens ? openers[roll(openers.length)] : lines[roll(lines.length)] };
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

function whatsappLine({ at, by, text }: Line): string {
  const when = new Date(at);
  const date = `${two(when.getUTCDate())}/${two(when.getUTCMonth() + 1)}/${when.getUTCFullYear()}`;
  return `${date}, ${two(when.getUTCHours())}:${two(when.getUTCMinutes())} - ${names[by]}: ${text}\n`;
}

const telegramLine = ({ at, by, text }: Line, index: number): string =>
  `${index === 0 ? '' : ',\n'}  ${JSON.stringify({
    id: index + 1,
    type: 'message',
    date: new Date(at).toISOString().slice(0, 19),
    date_unixtime: String(at / 1000),
    from: names[by],
    from_id: `user${by + 1}`,
    text,
    text_entities: [{ type: 'plain', text }],
  })}`;

export const writeWhatsApp = (path: string, count: number): Promise<void> =>
  write(path, '', count, whatsappLine, '');

export const writeTelegram = (path: string, count: number): Promise<void> =>
  write(
    path,
    '{\n "name": "Ravi",\n "type": "personal_chat",\n "id": 2,\n "messages": [\n',
    count,
    telegramLine,
    '\n ]\n}\n',
  );

async function write(
  path: string,
  head: string,
  count: number,
  line: (line: Line, index: number) => string,
  tail: string,
): Promise<void> {
  const out = createWriteStream(path);
  let text = head;
  let index = 0;
  for (const one of conversation(count)) {
    text += line(one, index++);
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text + tail);
  await finished(out);
}
