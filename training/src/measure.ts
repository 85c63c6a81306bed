// What is told of the chats that were held out, as the app reads them, with the weights as shipped. What is written
// for the app adds the other chats, each read by weights and thresholds that had not seen it: a fifth of the chats
// alone is too little to say how often a head is right.

import { writeFileSync } from 'node:fs';
import {
  bitOf,
  heads,
  readLanguages,
  type Head,
  type ReadLanguage,
  type Reader,
} from '@eachother/core/measured';
import type { LanguageCounts } from './counts.ts';
import type { Message } from './sources/corpus.ts';
import {
  areaUnderCurve,
  countsOf,
  f1,
  none,
  plus,
  precision,
  recall,
  type Counts,
} from './statistics.ts';

export function measure(held: readonly Message[], reader: Reader, unseen: LanguageCounts): string {
  const tables = readLanguages.map((language) => tableOf(language, held, reader));
  writeFileSync(
    'core/src/readings/measured.ts',
    moduleOf(tables.map((one) => withUnseen(one, unseen))),
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

const withUnseen = (table: Table, unseen: LanguageCounts): Measured => ({
  language: table.language,
  rows: [...table.rows].map(([head, held]) => [
    head,
    plus(held, unseen[table.language].get(head) ?? none),
  ]),
});

interface Measured {
  readonly language: ReadLanguage;
  readonly rows: readonly (readonly [Head, Counts])[];
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
  tables: readonly Measured[],
): string => `// Written by \`npm run train\`: not to be edited. How often each head is right, and how much of it is found, on chats
// that neither the weights nor the thresholds they were read with had seen.

import type { Head } from './heads.ts';
import type { ReadLanguage } from './read-languages.ts';

export interface Measured {
  readonly right: number;
  readonly said: number;
  readonly there: number;
}

// prettier-ignore
export const measured: Readonly<Record<ReadLanguage, Readonly<Record<Head, Measured>>>> = {
${tables.map(rowsOf).join('\n')}
};
`;

const rowsOf = ({ language, rows }: Measured): string => `  ${language}: {
${rows.map(([head, { right, said, there }]) => `    ${head}: { right: ${right}, said: ${said}, there: ${there} },`).join('\n')}
  },`;
