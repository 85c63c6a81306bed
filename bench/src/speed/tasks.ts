// What is timed. Each task takes the path of an invented export and returns how many messages it saw, so
// that a tool that sees fewer cannot look faster unnoticed.

import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, openFileDriver } from '@eachother/cli';
import {
  importerFor,
  openVault,
  toInstant,
  type Importer,
  type Result,
  type Vault,
  type Zone,
} from '@eachother/core';
import { parseString } from 'whatsapp-chat-parser';
import { fitTies } from './ties.ts';

export const tasks: ReadonlyMap<string, (path: string) => Promise<number>> = new Map([
  ['read + decode + split', splitLines],
  ['Each Other', readEntries],
  ['whatsapp-chat-parser', async (path) => parseString(await readFile(path, 'utf8')).length],
  ['chat-analytics', (path) => chatAnalytics('WhatsAppParser', path)],
  ['JSON.parse', parseJson],
  ['chat-analytics, Telegram', (path) => chatAnalytics('TelegramParser', path)],
  ['import', (path) => inVault(path, async () => {})],
  ['file to portrait', (path) => inVault(path, readPortrait)],
  ['one tie', () => fitTies(1, 5_000)],
  ['200 ties', () => fitTies(200, 2_000)],
]);

async function splitLines(path: string): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let count = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    count += lines.length;
  }
  return count;
}

async function readEntries(path: string): Promise<number> {
  using file = value(await fileSource(path));
  const importer: Importer = value(await importerFor(file));
  let count = 0;
  const reading = importer.read(file, {});
  for (let step = await reading.next(); !step.done; step = await reading.next())
    count += step.value.entries.length;
  return count;
}

async function parseJson(path: string): Promise<number> {
  const { messages } = JSON.parse(await readFile(path, 'utf8')) as { messages: unknown[] };
  return messages.length;
}

/** The tool's own parser by itself: none of its later analysis. */
async function chatAnalytics(parser: string, path: string): Promise<number> {
  const load = createRequire(import.meta.url);
  const parsers = load(`chat-analytics/dist/pipeline/parse/parsers/${parser}.js`) as Record<
    string,
    new () => ForeignParser
  >;
  const bytes = await readFile(path);
  const foreign = new parsers[parser]();
  let count = 0;
  foreign.on('message', () => (count += 1));
  const slice = async (from = 0, to = bytes.length): Promise<ArrayBufferLike> =>
    bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + to);
  for await (const _ of foreign.parse({ name: path, size: bytes.length, lastModified: 0, slice }));
  return count;
}

interface ForeignParser {
  on(event: 'message', seen: () => void): void;
  parse(file: object): AsyncIterable<unknown>;
}

async function inVault(path: string, then: (vault: Vault) => Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'eachother-bench-'));
  try {
    const clock = { now: () => toInstant(Date.UTC(2026, 0, 1)), zone: 'UTC' as Zone };
    const vault = value(openVault(value(await openFileDriver(join(folder, 'vault.db'))), clock));
    using file = value(await fileSource(path));
    const choices = { me: 'Asha', zone: clock.zone, keep: 'words' } as const;
    const done = value(await vault.import(file, choices, () => {}));
    await then(vault);
    await vault.close();
    return done.added;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readPortrait(vault: Vault): Promise<void> {
  const them = (await vault.people()).find((person) => !person.isMe);
  if (them === undefined) throw new Error('nobody came in');
  value(await vault.portrait(them.id, toInstant(Date.UTC(2026, 0, 1))));
}

function value<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
}
