// Precision and recall on the chats that were held out, as the app reads them: with the weights as shipped. What is
// written for the app adds the chats thresholds were chosen on, each read by weights that had not seen it: a fifth of
// the chats alone is too little to say how often a head is right.

import { writeFileSync } from 'node:fs';
import {
  bitOf,
  heads,
  readLanguages,
  type Head,
  type ReadLanguage,
  type Reader,
} from '@eachother/core/measured';
import type { LanguageCounts } from './curves.ts';
import type { Message } from './sources/corpus.ts';
import { areaUnderCurve, countsOf, f1, precision, recall, type Counts } from './statistics.ts';

export function measure(held: readonly Message[], reader: Reader, chosen: LanguageCounts): string {
  const tables = readLanguages.map((language) => tableOf(language, held, reader));
  writeFileSync(
    'core/src/readings/measured.ts',
    moduleOf(tables.map((one) => withChosen(one, chosen))),
  );
  return tables.map(told).join('\n');
}

interface Table {
  readonly language: ReadLanguage;
  readonly messages: number;
  /** As part of them, read as this language. */
  readonly known: number;
  readonly rows: ReadonlyMap<Head, Counts & { readonly area: number }>;
}

function tableOf(language: ReadLanguage, held: readonly Message[], reader: Reader): Table {
  const own = held.filter(({ lang }) => lang === language);
  const readings = own.map(({ text, before }) => reader.read(text, before));
  const rows = heads.map((head) => {
    const labels = own.map(({ first }) => first.has(head));
    const said = readings.map(({ says }) => (says & bitOf(head)) !== 0);
    const chances = readings.map((one) => one.chances?.[head] ?? 0);
    return [head, { ...countsOf(said, labels), area: areaUnderCurve(chances, labels) }] as const;
  });
  const known = readings.filter((one) => one.language === language || one.language === 'none');
  return {
    language,
    messages: own.length,
    known: known.length / own.length,
    rows: new Map(rows),
  };
}

function withChosen(table: Table, chosen: LanguageCounts): Table {
  const rows = [...table.rows].map(([head, held]) => {
    const more = chosen[table.language].get(head) ?? { right: 0, said: 0, there: 0 };
    const right = held.right + more.right;
    return [
      head,
      { ...held, right, said: held.said + more.said, there: held.there + more.there },
    ] as const;
  });
  return { ...table, rows: new Map(rows) };
}

const told = ({ language, messages, known, rows }: Table): string =>
  [
    `${language}: ${messages} held out, ${(100 * known).toFixed(1)} % known as such`,
    ...[...rows].map(
      ([head, counts]) =>
        `${head.padEnd(12)} AUC ${counts.area.toFixed(3)} P ${precision(counts).toFixed(2)} R ${recall(counts).toFixed(2)} F1 ${f1(counts).toFixed(2)} (${counts.right} right of ${counts.said} said, ${counts.there} there)`,
    ),
  ].join('\n');

const moduleOf = (
  tables: readonly Table[],
): string => `// Written by \`npm run train\`: not to be edited. How often each head is right, and how much of it is found, on chats
// that the weights had not seen. A head that is not right often enough is withheld for that language, until the
// person has checked it.

import type { Head, TextLanguage } from './heads.ts';
import type { ReadLanguage } from './read-languages.ts';

export interface Measured {
  /** Of those said, how many were right. */
  readonly precision: number;
  /** Of those there, how many were found. */
  readonly recall: number;
  readonly said: number;
  readonly there: number;
}

// prettier-ignore
export const measured: Readonly<Record<ReadLanguage, Readonly<Record<Head, Measured>>>> = {
${tables
  .map(
    ({ language, rows }) => `  ${language}: {
${[...rows].map(([head, counts]) => `    ${head}: { precision: ${precision(counts).toFixed(3)}, recall: ${recall(counts).toFixed(3)}, said: ${counts.said}, there: ${counts.there} },`).join('\n')}
  },`,
  )
  .join('\n')}
};

const leastPrecision = 0.8;
/** Fewer than these prove nothing. */
const leastSaid = 5;

export const isTrusted = (head: Head, language: TextLanguage): boolean => {
  if (language === 'none' || language === 'other') return false;
  const { precision, said } = measured[language][head];
  return precision >= leastPrecision && said >= leastSaid;
};
`;
