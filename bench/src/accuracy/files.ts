// What a run may be given from outside: columns of numbers and fixtures.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A table of numbers without its head, by column. */
export function columnsIn(path: string): readonly (readonly number[])[] {
  const [head, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const cells = rows.map((row) => row.split(',').map(Number));
  return head.split(',').map((_, column) => cells.map((row) => row[column]));
}

export const jsonIn = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

export const tablesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
