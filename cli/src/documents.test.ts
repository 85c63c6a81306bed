import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en, importers, type QualityKey } from '@eachother/core';
import { commands } from './commands/all.ts';
import { shared } from './commands/command.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const decisions = readdirSync(new URL('docs/decisions/', root)).map(
  (name) => `docs/decisions/${name}`,
);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'STYLE.md',
  'CHANGELOG.md',
  'docs/cli.md',
  'docs/method.md',
  ...decisions,
];

test.each(documents)('every link of %s leads to something that is there', (path) => {
  const links = [...textOf(path).matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)/gu)].map(([, to]) => to);
  const inside = links.filter((to) => !to.startsWith('http'));
  expect(inside.filter((to) => !existsSync(new URL(to, new URL(path, root))))).toEqual([]);
});

const helpers = new Set(['help', 'version']);

describe('the documents know all members of the families', () => {
  test('README names every format and quality', () => {
    const readme = textOf('README.md');
    const titles = Object.keys({
      initiative: 0,
      presence: 0,
      warmth: 0,
      openness: 0,
      'follow-through': 0,
      lightness: 0,
      'showing-up': 0,
      constancy: 0,
      gestures: 0,
    } satisfies Record<QualityKey, 0>).map((key) => en.quality(key as QualityKey).title);
    for (const title of [...importers.map((importer) => importer.title), ...titles])
      expect(readme).toContain(title);
  });

  test('docs/cli.md names every command and every option', () => {
    const page = textOf('docs/cli.md');
    const options = [shared, ...commands.map((command) => command.options)].flatMap(Object.keys);
    const names = commands.map(({ name }) => name).filter((name) => !helpers.has(name));
    const expected = [
      ...names.map((name) => `eachother ${name}`),
      ...options.map((option) => `--${option}`),
    ];
    expect(expected.filter((one) => !page.includes(one))).toEqual([]);
  });
});
