// Invented chats, as their apps would export them.

import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { textFile, type GivenFile } from './app.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The date in Berlin so many days ago, as WhatsApp writes it: also on the day a clock is changed. */
export function dateAgo(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now());
  return dateOf(new Date(Date.parse(today) - days * 86_400_000));
}

const dateOf = (at: Date): string =>
  `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;

interface Chat {
  readonly them: string;
  readonly me?: string;
  readonly days: number;
  /** Messages a day. */
  readonly daily?: number;
  readonly text?: (k: number) => string;
}

/** Both begin in turn, some months of it: enough to say something. */
export function chatText({ them, me = 'Sam', days, daily = 4, text = usual }: Chat): string {
  const lines: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const date = dateOf(new Date(Date.UTC(2025, 0, 1 + day)));
    for (let k = 0; k < daily; k += 1) {
      const by = (day + k) % 2 === 0 ? them : me;
      const minutes = 8 * 60 + ((day * 37) % 600) + 3 * k;
      lines.push(
        `${date}, ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} - ${by}: ${text(day * daily + k)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const lines = [
  'hey, how was it?',
  'good, and yours?',
  'long day, tea later?',
  'yes please',
  'haha ok',
];
const usual = (k: number): string => lines[k % lines.length];

export const chatFile = (chat: Chat): GivenFile =>
  textFile(`WhatsApp Chat with ${chat.them}.txt`, chatText(chat));

/** The archive a phone makes of it: the chat, and a photograph beside it. */
export function chatArchive(chat: Chat): GivenFile {
  const name = `WhatsApp Chat - ${chat.them}`;
  const entries = [
    { name: '_chat.txt', bytes: Buffer.from(chatText(chat)) },
    { name: 'IMG-20250101-WA0000.jpg', bytes: Buffer.alloc(50_000, 7) },
  ];
  return { name: `${name}.zip`, mimeType: 'application/zip', buffer: zipOf(entries) };
}

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

function zipOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        common,
        rest,
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}
