// What ours is held against: the least anyone could do, and other tools' own parsers without their later analysis.

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Work } from '../tasks.ts';

export const splitLines =
  (path: string): Work =>
  async () => {
    const decoder = new TextDecoder();
    let rest = '';
    let count = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      count += lines.length;
    }
    return count;
  };

export const parseJson =
  (path: string): Work =>
  async () => {
    const { messages } = JSON.parse(await readFile(path, 'utf8')) as { messages: unknown[] };
    return messages.length;
  };

export async function whatsappChatParser(path: string): Promise<Work> {
  const { parseString } = await import('whatsapp-chat-parser');
  return async () => parseString(await readFile(path, 'utf8')).length;
}

interface ForeignParser {
  on(event: 'message', seen: () => void): void;
  parse(file: object): AsyncIterable<unknown>;
}

export function chatAnalytics(parser: string, path: string): Work {
  const load = createRequire(import.meta.url);
  const parsers = load(`chat-analytics/dist/pipeline/parse/parsers/${parser}.js`) as Record<
    string,
    new () => ForeignParser
  >;
  return async () => {
    const bytes = await readFile(path);
    const foreign = new parsers[parser]();
    let count = 0;
    foreign.on('message', () => (count += 1));
    const slice = async (from = 0, to = bytes.length): Promise<ArrayBufferLike> =>
      bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + to);
    const file = { name: path, size: bytes.length, lastModified: 0, slice };
    for await (const _ of foreign.parse(file));
    return count;
  };
}
