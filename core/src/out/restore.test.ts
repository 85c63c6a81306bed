import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { everything, exported, exportFile, restoredIn, vaultFrom } from '../testing/out.ts';
import { bring, chatOf, fileOf, memoryDriver, memoryVault, clock } from '../testing/vault.ts';
import { openVault } from '../open-vault.ts';
import { StoreFailure } from '../store/driver.ts';
import type { Vault } from '../vault.ts';

vi.setConfig({ testTimeout: 60_000 });

const tea = ['16:05 Ada: tea? 🫖', '16:05 Sam: yes', '16:06 Ada: now?'];

async function small(): Promise<Vault> {
  const vault = await memoryVault();
  await bring(vault, chatOf(tea));
  return vault;
}

/** What is said of a file that cannot be brought back; the vault must be as it was. */
async function refusal(text: string): Promise<unknown> {
  const vault = await small();
  const before = await vault.contentHash();
  const done = await vault.restore(exportFile(text), { replace: true }, () => undefined);
  expect(await vault.contentHash()).toBe(before);
  return done.ok ? 'brought back' : 'fault' in done.problem ? done.problem.fault : done.problem;
}

const head = '{"format":"each-other","version":1';
const person = '{"id":1,"name":"Ada","kind":"friend"}';

describe('a file that is not a whole export is refused, and nothing is changed', () => {
  test.each([
    ['an empty file', ''],
    ['words', 'dear diary'],
    ['a list', '[1, 2]'],
    ['an object of something else', '{"people":[]}'],
    ['another format', '{"format":"something","version":1}'],
    ['a null', 'null'],
    ['bytes of an archive', 'PK\u0003\u0004'],
  ])('%s is no export', async (_, text) => {
    expect(await refusal(text)).toEqual({ kind: 'not-an-export' });
  });

  test('a newer one asks for a newer program', async () => {
    expect(await refusal('{"format":"each-other","version":2,"letters":[]}')).toEqual({
      kind: 'newer',
      found: 2,
      known: 1,
    });
  });

  test.each([
    ['a part nobody knows', `${head},"letters":[]}`, { kind: 'unknown-part', part: 'letters' }],
    [
      'a part before the version',
      '{"format":"each-other","people":[]}',
      { kind: 'unknown-part', part: 'people' },
    ],
    [
      'a part that is an object',
      `${head},"people":{"a":1}}`,
      { kind: 'unknown-part', part: 'people' },
    ],
    ['a part that is a number', `${head},"people":5}`, { kind: 'unknown-part', part: 'people' }],
    ['a part twice', `${head},"people":[],"people":[]}`, { kind: 'twice', section: 'people' }],
    [
      'a person twice',
      `${head},"people":[${person},${person}]}`,
      { kind: 'twice', section: 'people' },
    ],
    ['more after its end', `${head}}{}`, { kind: 'not-json', offset: head.length + 1 }],
  ])('%s', async (_, text, fault) => {
    expect(await refusal(text)).toEqual(fault);
  });

  test.each([
    ['a field nobody knows', '{"id":1,"name":"Ada","kind":"friend","shoes":38}', 'shoes'],
    ['a prototype', '{"id":1,"name":"Ada","kind":"friend","__proto__":{"tie":true}}', '__proto__'],
    ['a constructor', '{"id":1,"name":"Ada","kind":"friend","constructor":1}', 'constructor'],
    ['half a character', '{"id":1,"name":"\\ud83e","kind":"friend"}', 'name'],
    [
      'half a character within',
      '{"id":1,"name":"A","kind":"friend","channels":["\\udc00"]}',
      'channels',
    ],
    ['a missing name', '{"id":1,"kind":"friend"}', 'name'],
    ['a name that is a list', '{"id":1,"name":["Ada"],"kind":"friend"}', 'name'],
    ['a kind nobody has', '{"id":1,"name":"Ada","kind":"king"}', 'kind'],
    ['an id that is no number', '{"id":"1; DROP TABLE person","name":"Ada","kind":"friend"}', 'id'],
    ['an id beyond all numbers', '{"id":1e300,"name":"Ada","kind":"friend"}', 'id'],
    ['a field twice', '{"id":1,"id":2,"name":"Ada","kind":"friend"}', ''],
    ['a record that is a list', '[1]', ''],
    ['a record that is nothing', 'null', ''],
  ])('%s in a record', async (_, record, field) => {
    expect(await refusal(`${head},"people":[${record}]}`)).toEqual({
      kind: 'misfit',
      section: 'people',
      record: 1,
      field,
    });
  });

  test('a reflection on somebody who is not there', async () => {
    const text = `${head},"people":[${person}],"reflections":[{"id":1,"at":"2024-01-01T00:00:00Z","person":9,"text":"?"}]}`;
    expect(await refusal(text)).toEqual({ kind: 'missing', section: 'reflections' });
  });

  test('a moment on another day than its id says', async () => {
    const text = (await exported(await small())).replace(
      /"at":"2024-03-20T15:06/u,
      '"at":"2021-01-01T15:06',
    );
    expect(await refusal(text)).toMatchObject({ kind: 'misfit', section: 'moments', field: 'id' });
  });

  test('nesting without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await refusal(`${head},"meanings":[{"acts":${deep}}]}`)).toMatchObject({
      kind: 'not-json',
    });
  });

  test('cut off anywhere, it says so', async () => {
    const text = await exported(await small());
    for (let end = text.length - 3; end > 40; end -= 37)
      expect(await refusal(text.slice(0, end))).toMatchObject({
        kind: expect.stringMatching(/cut-off|not-json/u),
      });
  });

  test('any one character changed is found out, or changes nothing', async () => {
    const text = await exported(await small());
    const whole = await (await small()).contentHash();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('x', '7', '"', ',', ' '),
        async (at, sign) => {
          const vault = await memoryVault();
          const file = exportFile(text.slice(0, at) + sign + text.slice(at + 1));
          const done = await vault.restore(file, { replace: false }, () => undefined);
          expect(done.ok ? await vault.contentHash() : whole).toBe(whole);
          expect(await vault.people()).toHaveLength(done.ok ? 2 : 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('bytes that are no text are found out', async () => {
    const text = await exported(await small());
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf(0xf0) + 1] = 0xff;
    const file = {
      name: 'x.json',
      size: bytes.length,
      read: async (from: number, to: number) => bytes.subarray(from, to),
    };
    const done = await (await memoryVault()).restore(file, { replace: false }, () => undefined);
    expect(done).toMatchObject({ problem: { fault: { kind: 'not-as-written' } } });
  });
});

describe('an export comes back', () => {
  test('into an empty vault only, unless it is to replace what is there', async () => {
    const text = await exported(await small());
    const vault = await memoryVault();
    await vault.addPerson('Bo', 'friend');
    const asked = await vault.restore(exportFile(text), { replace: false }, () => undefined);
    expect(asked).toEqual({ ok: false, problem: { kind: 'vault-not-empty' } });
    const done = await vault.restore(exportFile(text), { replace: true }, () => undefined);
    expect(done).toMatchObject({ ok: true, value: { people: 2, moments: 3 } });
    expect((await vault.people()).map(({ name }) => name)).toEqual(['Sam', 'Ada']);
  });

  test('laid out by another program: spaced, sorted within, without fingerprints', async () => {
    const vault = await small();
    const all = JSON.parse(await exported(vault)) as Record<string, unknown>;
    const spaced = await vaultFrom(exportFile(JSON.stringify(all, undefined, 2)));
    expect(await spaced.contentHash()).toBe(await vault.contentHash());
    delete all['check'];
    delete all['contentHash'];
    const bare = await vaultFrom(fileOf('by-hand.json', `\ufeff${JSON.stringify(all)}`));
    expect(await bare.contentHash()).toBe(await vault.contentHash());
  });

  test('shows nobody before all of it is there, and can be stopped', async () => {
    const many = Array.from(
      { length: 9000 },
      (_, k) => `11:00 ${k % 2 ? 'Ada' : 'Sam'}: words ${k}`,
    );
    const full = await memoryVault();
    await bring(full, chatOf(many));
    const text = await exported(full);
    const vault = await memoryVault();
    const stop = new AbortController();
    const seen: Promise<unknown>[] = [];
    const done = await vault.restore(
      exportFile(text),
      { replace: false },
      () => {
        seen.push(vault.people(), vault.circle(), vault.moments({ limit: 9 }));
        if (seen.length > 3) stop.abort();
      },
      stop.signal,
    );
    expect(done).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect((await Promise.all(seen)).flat()).toEqual([]);
    await restoredIn(vault, exportFile(text));
    expect(await vault.contentHash()).toBe(await full.contentHash());
  });

  test('or not at all when the disk is full', async () => {
    const text = await exported(await small());
    const driver = await memoryDriver();
    let room = true;
    const full = {
      ...driver,
      exec(sql: string) {
        if (!room && sql === 'COMMIT') throw new StoreFailure({ kind: 'disk-full' });
        driver.exec(sql);
      },
    };
    const opened = openVault(full, clock);
    if (!opened.ok) throw new Error();
    const vault = opened.value;
    await vault.addPerson('Bo', 'friend');
    room = false;
    const done = await vault.restore(exportFile(text), { replace: true }, () => undefined);
    expect(done).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect((await vault.people()).map(({ name }) => name)).toEqual(['Bo']);
    room = true;
    expect(await exported(vault, 'json', everything)).toContain('"Bo"');
  });
});
