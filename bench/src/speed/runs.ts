// What is compared with what, and what we set out to reach.

import { join } from 'node:path';
import { inChromium, type PageRun } from './chromium.ts';
import { inOwnProcess, inTurns, type Measured } from './measure.ts';

export interface Comparison {
  readonly title: string;
  /** The tool the ratios are to: the first. */
  readonly rows: ReadonlyMap<string, Measured>;
}

export interface Runs {
  readonly comparisons: readonly Comparison[];
  readonly portrait: {
    readonly small: Measured;
    readonly double: Measured;
    readonly large: Measured;
  };
  readonly imported: { readonly small: Measured; readonly large: Measured };
  /** The first in a new process, some, and many; 5,000 messages each. */
  readonly ties: { readonly first: Measured; readonly some: Measured; readonly many: Measured };
  /** All heads of 300,000 messages. */
  readonly readings: Measured;
  readonly page: PageRun;
}

const whatsappTools = [
  'read + decode + split',
  'Each Other',
  'whatsapp-chat-parser',
  'chat-analytics',
];
const telegramTools = ['JSON.parse', 'Each Other', 'chat-analytics, Telegram'];

export async function runAll(folder: string): Promise<Runs> {
  const file = (name: string): string => join(folder, name);
  const once = (task: string, name: string): Measured => {
    const [measured] = inTurns([task], [file(name)], 3).values();
    return measured;
  };
  return {
    comparisons: [
      compared('WhatsApp, 100,000 messages', whatsappTools, file('100000.txt'), 5),
      compared('WhatsApp, 1,000,000 messages', whatsappTools, file('1000000.txt'), 3),
      compared('Telegram, 100,000 messages', telegramTools, file('100000.json'), 5),
      compared('Telegram, 1,000,000 messages', telegramTools, file('1000000.json'), 3),
    ],
    imported: {
      small: once('import', '100000.txt'),
      large: inOwnProcess('import', [file('1000000.txt')]),
    },
    portrait: {
      small: once('file to portrait', '100000.txt'),
      double: once('file to portrait', '200000.txt'),
      large: inOwnProcess('file to portrait', [file('1000000.txt')]),
    },
    ties: {
      first: once('1 tie', ''),
      some: once('20 ties', ''),
      many: inOwnProcess('200 ties', ['']),
    },
    readings: once('readings', ''),
    page: await inChromium(file('100000.txt')),
  };
}

const compared = (
  title: string,
  tools: readonly string[],
  path: string,
  runs: number,
): Comparison => ({ title, rows: inTurns(tools, [path], runs) });
