// Our own chats of invented people, with both labellings.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  heads,
  readLanguages,
  type Head,
  type ReadLanguage,
  type TextLanguage,
} from '@eachother/core/measured';
import type { Text } from '../example.ts';
import { jsonLinesIn } from './lines.ts';

interface Line {
  readonly id: string;
  readonly chat: string;
  readonly by: 'A' | 'B';
  readonly lang: TextLanguage;
  readonly text: string;
}

export interface Message extends Line {
  /** The other's previous message. */
  readonly before: string | undefined;
  readonly first: ReadonlySet<Head>;
  /** Undefined where nobody has labelled it a second time. */
  readonly second: ReadonlySet<Head> | undefined;
  /** In a chat that is kept from fitting: every fifth. */
  readonly heldOut: boolean;
  /** Which of the parts that thresholds are chosen on, 0 to 3. */
  readonly part: number;
}

const folder = 'training/corpus';
export const parts = 4;

export function corpus(): readonly Message[] {
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return sets.flatMap((name) => messagesOf(name.slice(0, -'.jsonl'.length)));
}

function messagesOf(set: string): readonly Message[] {
  const lines = jsonLinesIn<Line>(join(folder, `${set}.jsonl`));
  const first = labelsIn(join(folder, `${set}.first.tsv`));
  const second = labelsIn(join(folder, `${set}.second.tsv`));
  const chats = [...new Set(lines.map(({ chat }) => chat))];
  const lastOf = new Map<string, string>();
  return lines.flatMap((line) => {
    const before = lastOf.get(`${line.chat} ${line.by === 'A' ? 'B' : 'A'}`);
    lastOf.set(`${line.chat} ${line.by}`, line.text);
    const place = chats.indexOf(line.chat);
    const labels = first.get(line.id);
    if (labels === undefined) return [];
    return [
      {
        ...line,
        before,
        first: labels,
        second: second.get(line.id),
        heldOut: place % 5 === 4,
        part: place % parts,
      },
    ];
  });
}

function labelsIn(path: string): ReadonlyMap<string, ReadonlySet<Head>> {
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '');
  return new Map(
    rows.map((row) => {
      const [id, said = ''] = row.split('\t');
      return [
        id.trim(),
        new Set(
          said
            .split(/\s+/u)
            .filter((one) => one !== '')
            .map(headOf),
        ),
      ];
    }),
  );
}

function headOf(name: string): Head {
  const head = heads.find((one) => one === name);
  if (head === undefined) throw new Error(`no head “${name}”`);
  return head;
}

export const isRead = (lang: TextLanguage): lang is ReadLanguage =>
  readLanguages.some((one) => one === lang);

/** As taught: once with what was said before, once, more quietly, without. */
export function taught(message: Message): readonly Text[] {
  if (!isRead(message.lang)) return [];
  const labels = Object.fromEntries(heads.map((head) => [head, message.first.has(head)]));
  const text: Text = {
    domain: 'chat',
    split: 'train',
    text: message.text,
    before: message.before,
    language: message.lang,
    weight: 3,
    labels,
  };
  return [text, { ...text, before: undefined, weight: 1 }];
}
