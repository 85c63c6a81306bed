import { readFileSync } from 'node:fs';

export const jsonLinesIn = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
