import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sampleCircle } from '../sample/sample.ts';
import { migrate, tables } from '../store/schema.ts';
import { everything, exported, exportFile, restoredIn, vaultFrom } from '../testing/out.ts';
import { bring, chatOf, clock, memoryDriver, memoryVault, seen } from '../testing/vault.ts';
import { fileOfWorld, worlds } from '../testing/worlds.ts';
import type { Vault } from '../vault.ts';
import { partNamed, sectionNames } from './json/sections.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Columns that are not carried out, because they are made anew from what is. */
const madeAnew = new Map([
  ['moment', ['row']],
  ['words', ['row', 'thread', 'at', 'text']],
  ['reading', ['row', 'language', 'says']],
  ['thread', ['id']],
]);

describe('an export holds everything', () => {
  test('every column of every table, or what is made anew from them', async () => {
    const driver = await memoryDriver();
    migrate(driver);
    for (const table of tables) {
      const columns = driver
        .prepare(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => String(name));
      const carried = sectionNames
        .map(partNamed)
        .filter((section) => section.table === table)
        .flatMap(({ fields }) => fields.map(({ column }) => column));
      const known = new Set([...carried, ...(madeAnew.get(table) ?? [])]);
      expect([table, columns.filter((column) => !known.has(column))]).toEqual([table, []]);
    }
  });

  test('every table of the database is one that is wiped, and so carried', async () => {
    const driver = await memoryDriver();
    migrate(driver);
    const names = driver
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !name.startsWith('search'));
    expect(names.filter((name) => !tables.some((table) => table === name))).toEqual([]);
  });
});

test('docs/format.md tells every section and every field', () => {
  const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  for (const name of sectionNames) {
    const [, own = ''] = page.split(`### \`${name}\``);
    const [told] = own.split('\n#');
    const fields = partNamed(name).fields.map((field) => field.name);
    expect([name, fields.filter((field) => !told.includes(`\`${field}\``))]).toEqual([name, []]);
  }
});

const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (one: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns: 25 });

describe('out and back', () => {
  test('gives the same file, to the letter, and the same content hash', () =>
    law(worlds, async (world) => {
      const first = await vaultFrom(fileOfWorld(world));
      const text = await exported(first);
      const second = await vaultFrom(exportFile(text));
      expect(await exported(second)).toBe(text);
      expect(await second.contentHash()).toBe(await first.contentHash());
    }));

  test('loses no record and no field of any section', () =>
    law(worlds, async (world) => {
      const text = await exported(await vaultFrom(fileOfWorld(world)));
      const found = JSON.parse(text) as Record<string, readonly unknown[]>;
      for (const name of sectionNames)
        expect([name, sorted(found[name])]).toEqual([name, sorted(world[name])]);
    }));

  test('the content hash knows no order, of records or of sections', () => {
    const shuffled = fc.tuple(
      worlds.chain((world) =>
        fc.tuple(
          fc.constant(world),
          fc.record(
            Object.fromEntries(
              sectionNames.map((name) => [
                name,
                fc.shuffledSubarray([...world[name]], { minLength: world[name].length }),
              ]),
            ),
          ),
        ),
      ),
      fc.shuffledSubarray([...sectionNames], { minLength: sectionNames.length }),
    );
    return law(shuffled, async ([[world, turned], order]) => {
      const vault = await vaultFrom(fileOfWorld(world));
      const other = await vaultFrom(fileOfWorld({ ...world, ...turned }, order));
      expect(await other.contentHash()).toBe(await vault.contentHash());
    });
  });

  test('any change to any content changes the hash', () =>
    law(fc.tuple(worlds, fc.constantFrom(...sectionNames)), async ([world, name]) => {
      const without = { ...world, [name]: world[name].slice(1) };
      const isPointedTo = ['people', 'imports', 'threads', 'seasons'].includes(name);
      if (isPointedTo) return;
      const vault = await vaultFrom(fileOfWorld(world));
      const other = await vaultFrom(fileOfWorld(without));
      const isAside = partNamed(name).aside === true;
      expect((await other.contentHash()) === (await vault.contentHash())).toBe(isAside);
    }));

  test('and so does what a record is of: who said it, and where', () =>
    law(worlds, async (world) => {
      const hashWith = async (change: object): Promise<string> => {
        const [first, ...rest] = world.moments;
        const moments = [{ ...first, ...change }, ...rest];
        return (await vaultFrom(fileOfWorld({ ...world, moments }))).contentHash();
      };
      const people = [1, 2, 3, 7].map((by) => hashWith({ by }));
      const threads = world.threads.map(({ key }) => hashWith({ thread: key }));
      const alike = new Set(
        world.people.map((one) => JSON.stringify({ ...one, id: undefined, import: undefined })),
      );
      expect(new Set(await Promise.all(people)).size).toBe(alike.size);
      expect(new Set(await Promise.all(threads)).size).toBe(threads.length);
    }));
});

const sorted = (records: readonly unknown[]): readonly string[] =>
  records
    .map((record) => JSON.stringify(Object.entries(record as object).toSorted(byKey)))
    .toSorted();
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

async function circle(): Promise<Vault> {
  const vault = await memoryVault();
  for (const { file, me, zone, kind, seasons } of sampleCircle(clock.now(), clock.zone).slice(
    1,
    3,
  )) {
    const done = await bring(vault, file, { me, zone });
    for (const person of done.people) {
      await vault.changePerson(person.id, { kind });
      if (!person.isMe)
        for (const { span, name } of seasons)
          await vault.markSeason({ person: person.id, span, name });
    }
  }
  return vault;
}

describe('a circle of people, out and back', () => {
  test('reads the same: people, moments, search, portraits, imports', async () => {
    const vault = await circle();
    const other = await vaultFrom(exportFile(await exported(vault)));
    expect(await other.people()).toEqual(await vault.people());
    expect(await seen(other)).toEqual(await seen(vault));
    expect(await other.imports()).toEqual(await vault.imports());
    const hits = async (one: Vault) => (await one.moments({ words: 'tea', limit: 50 })).length;
    expect(await hits(other)).toBe(await hits(vault));
    expect(await hits(other)).toBeGreaterThan(0);
    for (const { id } of (await vault.people()).slice(1))
      expect(await other.portrait(id, clock.now())).toEqual(await vault.portrait(id, clock.now()));
  });

  test('goes on as before: the same file adds nothing, an import is undone, a note finds its thread', async () => {
    const tea = ['16:05 Ada: tea?', '16:05 Sam: yes', '16:06 Ada: now?'];
    const vault = await memoryVault();
    await bring(vault, chatOf(tea.slice(0, 2)));
    await bring(vault, chatOf(tea));
    const [, ada] = await vault.people();
    const note = { person: ada.id, kind: 'met', by: 'me', text: 'walked' } as const;
    await vault.note({ ...note, at: clock.now() });
    const other = await vaultFrom(exportFile(await exported(vault)));
    for (const one of [vault, other]) {
      expect((await bring(one, chatOf(tea))).added).toBe(0);
      await one.undo(2);
      await one.note({ ...note, at: clock.now() });
      await one.addPerson('Bo', 'friend');
    }
    expect(await seen(other)).toEqual(await seen(vault));
    expect(await other.contentHash()).toBe(await vault.contentHash());
  });

  test('the order in which chats were brought in is no content', async () => {
    const chats = [
      chatOf(['16:05 Ada: tea?', '16:05 Sam: yes']),
      chatOf(['16:05 Sam: yes', '16:06 Ada: now?', '16:06 Ada: now?']),
      chatOf(['10:00 Bo: hi', '10:01 Sam: hello'], 'WhatsApp Chat with Bo.txt'),
    ];
    const hashes = await Promise.all(
      [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
      ].map(async (order) => {
        const vault = await memoryVault();
        for (const k of order) await bring(vault, chats[k]);
        return vault.contentHash();
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  test('is written in parts of a bounded size, whatever the size of the vault', async () => {
    const vault = await memoryVault();
    const many = Array.from(
      { length: 40_000 },
      (_, k) => `11:00 ${k % 2 ? 'Ada' : 'Sam'}: words ${k}`,
    );
    await bring(vault, chatOf(many));
    const sizes: number[] = [];
    await vault.exportAs('json', everything, (part) => void sizes.push(part.length));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(300_000);
  });

  test('can be stopped, and nothing writes while it is written', async () => {
    const vault = await circle();
    const stop = new AbortController();
    const done = await vault.exportAs('json', everything, () => stop.abort(), stop.signal);
    expect(done).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(await vault.lastExport()).toBeUndefined();
    let written = 0;
    const export2 = vault.exportAs('json', everything, async () => {
      written += 1;
      await Promise.resolve();
    });
    await vault.addPerson('Late', 'friend');
    expect(written).toBeGreaterThan(0);
    await export2;
  });

  test('is remembered, with how much has come since', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(['16:05 Ada: tea?', '16:05 Sam: yes']));
    await exported(vault);
    await bring(vault, chatOf(['17:05 Ada: more?']));
    expect(await vault.lastExport()).toEqual({ at: clock.now(), since: 1 });
    const other = await memoryVault();
    await restoredIn(other, exportFile(await exported(vault)));
    expect(await other.lastExport()).toBeUndefined();
  });
});
