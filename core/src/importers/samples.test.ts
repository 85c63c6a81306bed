// Every file under samples/ stands beside what should be read from it: a bug report becomes a pair of files.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { surveyFile } from '../survey.ts';
import { brief, bytesFile, doubtLines, readFile } from '../testing/reading.ts';
import type { SourceFile } from './importer.ts';

const folder = fileURLToPath(new URL('../../../samples/', import.meta.url));
const ending = '.expected.json';

interface Expected {
  /** What there is to see. */
  readonly about: string;
  /** All entries or those that matter: `3 2024-03-25T15:12:00 Ada said text: hello`. */
  readonly entries?: readonly string[];
  /** Any of what `factsOf` tells, or a problem. */
  readonly [fact: string]: unknown;
}

const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(ending))
  .map((path) => path.slice(0, -ending.length));

const bytesOf = (path: string): Uint8Array => readFileSync(folder + path);

const fileOf = (sample: string): SourceFile =>
  bytesFile(sample.split('/').at(-1) ?? '', bytesOf(sample));

async function factsOf(file: SourceFile): Promise<object> {
  const survey = await surveyFile(file);
  if (!survey.ok) return { problem: survey.problem };
  const read = await readFile(file);
  return {
    ...survey.value,
    people: Object.fromEntries(survey.value.people.map(({ name, messages }) => [name, messages])),
    doubts: doubtLines(read),
    entries: read.entries.map((entry) => `${entry.line} ${brief(entry)}`),
  };
}

describe.each(samples)('samples/%s', (sample) => {
  const text = readFileSync(folder + sample + ending, 'utf8');
  const { about, entries, ...facts } = JSON.parse(text) as Expected;
  const matter = entries === undefined ? {} : { entries: expect.arrayContaining([...entries]) };

  test(about, async () => {
    expect(await factsOf(fileOf(sample))).toMatchObject({ ...facts, ...matter });
  });
});

test('no sample is without what should be read from it', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
    .filter((path) => path.includes('/') && !path.startsWith('/'));
  expect(files.filter((path) => !samples.includes(path))).toEqual([]);
  expect(samples.length).toBeGreaterThan(50);
});
