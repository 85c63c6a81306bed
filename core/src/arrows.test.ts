import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Folders that may be known from each folder; types of the facade are known to all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  importers: [],
  readings: [],
  math: [],
  commitments: ['math'],
  practice: ['commitments'],
  sample: ['importers'],
  qualities: ['readings', 'math', 'portrait', 'importers'],
  portrait: ['qualities', 'importers'],
  settle: ['importers', 'store'],
  store: ['importers', 'readings'],
  out: ['store', 'importers', 'words', 'practice'],
  sheet: ['practice', 'portrait', 'qualities', 'words'],
  words: ['portrait', 'qualities', 'importers', 'practice'],
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports = /(?:^|\n)(import|export)( type)? [^;]*?from '(\.[^']+)'/gu;

function arrowsOf(file: string): readonly Arrow[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(imports)].map(([, , type, to]) => ({
    from: file,
    to: relative(root, normalize(join(root, dirname(file), to))),
    isType: type !== undefined,
  }));
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test\.ts$|^testing\//u.test(file),
);
const arrows = files.flatMap(arrowsOf);
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0] : '');

describe('in core, arrows point one way', () => {
  test.each(Object.entries(allowed))('%s knows only %s', (folder, known) => {
    const odd = arrows.filter(
      ({ from, to }) => folderOf(from) === folder && ![folder, '', ...known].includes(folderOf(to)),
    );
    expect(odd.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('nothing but the vault and the door knows the vault, save by its types', () => {
    const odd = arrows.filter(
      ({ from, to, isType }) =>
        folderOf(to) === 'vault' &&
        !isType &&
        folderOf(from) !== 'vault' &&
        !['index.ts', 'open-vault.ts'].includes(from),
    );
    expect(odd.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('there is something to look at', () => expect(arrows.length).toBeGreaterThan(300));
});
