// Everything a vault holds as one JSON document (docs/format.md), a record a line: the backup that programs can
// read. It is for oneself; nothing in it is shortened. At its end stand two fingerprints: what the vault
// holds, and what this file says, so that a damaged copy is known before anything is done with it.

import type { OutFormat } from './format.ts';
import { isoOf } from './iso.ts';
import { Content, recordsOf } from './json/records.ts';
import { formatName, formatVersion, sectionNames } from './json/sections.ts';
import { Sum } from './json/sum.ts';

export const json: OutFormat<'json'> = {
  key: 'json',
  extension: 'json',
  mediaType: 'application/json',
  asks: [],
  *write({ store, now }) {
    const content = new Content();
    const check = new Sum();
    const records = recordsOf(store);
    yield `{"format":"${formatName}","version":${formatVersion},"exported":"${isoOf(now)}"`;
    for (const section of sectionNames) {
      yield `,\n"${section}":[`;
      let between = '\n';
      for (const record of records(section)) {
        const line = JSON.stringify(record);
        content.add(section, record);
        check.add(line);
        yield between + spelledOut(line);
        between = ',\n';
      }
      yield ']';
    }
    yield `,\n"contentHash":"${content.hash}","check":"${check.text}"}\n`;
  },
};

/** The same value, safe to look at: what would move a cursor or turn the reading direction is spelled as \u. */
const spelledOut = (line: string): string =>
  line.replace(unspelled, (sign) =>
    Array.from({ length: sign.length }, (_, k) => escapeOf(sign.charCodeAt(k))).join(''),
  );

const unspelled =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]/gu;
const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
