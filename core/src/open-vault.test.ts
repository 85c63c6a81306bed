import { describe, expect, test } from 'vitest';
import { openVault } from './open-vault.ts';
import { migrations, migrate } from './store/schema.ts';
import { vaultContract } from './store/contract.ts';
import { StoreFailure } from './store/driver.ts';
import { toInstant } from './time.ts';
import {
  bring,
  chatOf,
  choices,
  clock,
  fileOf,
  memoryDriver,
  memoryVault,
  seen,
} from './testing/vault.ts';

describe('a vault in memory', () => {
  for (const { name, run } of vaultContract({ open: memoryVault })) test(name, run);
});

const tea = ['16:05 Ada: tea?', '16:05 Sam: yes', '16:06 Ada: now?'];

describe('bringing in', () => {
  test('an import that never ended is not there when the vault opens again', async () => {
    const driver = await memoryDriver();
    const kept = { ...driver, close: () => undefined };
    const first = openVault(kept, clock);
    if (!first.ok) throw new Error();
    await bring(first.value, chatOf(tea));
    driver.exec('UPDATE import SET done = 0');
    expect(await first.value.moments({ limit: 9 })).toEqual([]);
    await first.value.close();
    const again = openVault(driver, clock);
    if (!again.ok) throw new Error();
    expect(await seen(again.value)).toEqual([]);
    expect((await bring(again.value, chatOf(tea))).added).toBe(3);
  });

  test('stopping it in the middle keeps nothing of it', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(['10:00 Ada: before']));
    const before = await seen(vault);
    const stop = new AbortController();
    const many = Array.from({ length: 20_000 }, (_, k) => `11:00 ${k % 2 ? 'Ada' : 'Sam'}: ${k}`);
    const done = await vault.import(chatOf(many), choices, () => stop.abort(), stop.signal);
    expect(done).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(await seen(vault)).toEqual(before);
    expect(await vault.imports()).toHaveLength(1);
  });

  test('progress never says that more is saved than was read', async () => {
    const vault = await memoryVault();
    const many = Array.from({ length: 12_000 }, (_, k) => `11:00 ${k % 2 ? 'Ada' : 'Sam'}: ${k}`);
    const steps: (readonly [number, number])[] = [];
    await vault.import(chatOf(many), choices, ({ saved, entries }) => steps.push([saved, entries]));
    expect(steps.every(([saved, entries]) => saved <= entries)).toBe(true);
    expect(steps.at(-1)).toEqual([12_000, 12_000]);
  });

  test('an export of which no message can be read is told so, and leaves nothing behind', async () => {
    const vault = await memoryVault();
    const torn = chatOf(['31/02/2024, 10:00 Sam: hi', '31/02/2024, 10:01 Ada: hello']);
    const problem = { kind: 'nothing-read', file: torn.name, doubts: 2 };
    expect(await vault.import(torn, choices, () => undefined)).toEqual({ ok: false, problem });
    expect(await vault.imports()).toEqual([]);
  });

  test('a name that the vault knows as mine, and that is not in the file, is no party to it', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    const others = chatOf(['10:00 Bo: hi', '10:01 Cy: hello'], 'WhatsApp Chat with Bo.txt');
    const done = await vault.import(others, choices, () => undefined);
    expect(done).toEqual({ ok: false, problem: { kind: 'not-a-party', file: others.name } });
    expect((await vault.people()).map((person) => person.name)).toEqual(['Sam', 'Ada']);
  });

  test('who is me is put right by taking the import back, and not by bringing it in again', async () => {
    const vault = await memoryVault();
    const file = chatOf(['16:05 Ada: tea?', '16:06 Sam: yes']);
    const { id } = await bring(vault, file, { me: 'Ada' });
    expect(await vault.import(file, choices, () => undefined)).toEqual({
      ok: false,
      problem: { kind: 'me-was-another', file: file.name, asked: 'Sam' },
    });
    await vault.undo(id);
    expect((await vault.people()).filter(({ isMe }) => !isMe)).toEqual([]);
    await bring(vault, file);
    expect((await vault.people()).map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Sam', true],
      ['Ada', false],
    ]);
  });

  test('an export with media names what one without left out, and is the same chat', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(['16:05 Ada: <Media omitted>', '16:05 Ada: <Media omitted>']));
    const named = (n: number) => `16:05 Ada: IMG-20240320-WA000${n}.jpg (file attached)`;
    const again = await bring(vault, chatOf([named(1), named(2)]));
    expect([again.added, again.known]).toEqual([0, 2]);
    const all = await vault.moments({ limit: 9 });
    expect(all.map(({ moment }) => moment)).toMatchObject([{ form: 'photo' }, { form: 'photo' }]);
  });

  test('what is taken back is counted as it was removed, and who is in no import any more is gone', async () => {
    const vault = await memoryVault();
    const lines = ['16:05 Ada: tea?', '16:06 Sam: yes', '16:07 Ada: now?', '16:08 Sam: now'];
    const first = await bring(vault, chatOf(lines.slice(0, 3)));
    const second = await bring(vault, chatOf(lines.slice(1)));
    expect(await vault.undo(first.id)).toEqual({ ok: true, value: { removed: 1 } });
    expect((await vault.imports()).map(({ added }) => added)).toEqual([3]);
    await vault.undo(second.id);
    expect((await vault.people()).filter(({ isMe }) => !isMe)).toEqual([]);
  });

  test('a chat in which I never wrote is mine when it is named after the one who did', async () => {
    const vault = await memoryVault();
    const done = await bring(vault, chatOf(['10:00 Ada: are you there?']));
    expect(done.people.map((person) => person.name)).toEqual(['Ada']);
  });

  test('a group is kept apart: its title and its members are no ties', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    await bring(
      vault,
      chatOf(
        ['12:00 Ada: who comes?', '12:01 Bo: me', '12:02 Sam: me too', '12:03 Cy: and me'],
        'WhatsApp Chat with Sunday walkers.txt',
      ),
    );
    const people = await vault.people();
    expect(people.map((person) => person.name)).toEqual(['Sam', 'Ada']);
    const portrait = await vault.portrait(people[1].id, clock.now());
    if (!portrait.ok) throw new Error();
    expect(portrait.value.coverage.groupMessagesLeftOut).toBe(4);
    expect((await vault.circle())[0].moments).toBe(3);
    expect((await vault.moments({ limit: 9, words: 'comes' }))[0].person).toBeUndefined();
  });

  test('a chat that turns out to be a group on its last page is read again as one', async () => {
    const vault = await memoryVault();
    const many = Array.from({ length: 14_000 }, (_, k) => `11:00 ${k % 2 ? 'Ada' : 'Sam'}: ${k}`);
    const walkers = chatOf([...many, '11:01 Bo: hello all'], 'WhatsApp Chat with Walkers.txt');
    const done = await bring(vault, walkers);
    expect([done.added, done.people]).toEqual([14_001, []]);
    expect((await vault.people()).map((person) => person.name)).toEqual(['Sam']);
    expect(await vault.imports()).toHaveLength(1);
  });

  test('words can be brought in where only counts were kept, and taken out again', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea), { keep: 'counts' });
    const counts = await seen(vault);
    const done = await bring(vault, chatOf(tea));
    expect([done.added, done.known]).toEqual([0, 3]);
    expect(await vault.moments({ limit: 9, words: 'tea' })).toHaveLength(1);
    await vault.undo(done.id);
    expect(await seen(vault)).toEqual(counts);
    expect(await vault.moments({ limit: 9, words: 'tea' })).toEqual([]);
  });

  test('a person known from one app is known in the next by the same name', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    const lines = [
      { at: '2024-03-21T10:00:00Z', from: 'Ada', text: 'other app' },
      { at: '2024-03-21T10:01:00Z', from: 'Sam', text: 'here too' },
    ];
    await bring(vault, fileOf('chat.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')));
    expect((await vault.circle()).map((one) => [one.person.name, one.moments])).toEqual([
      ['Ada', 5],
    ]);
  });

  test('a handle that I name as someone joins that someone', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    const ada = (await vault.people())[1];
    const renamed = chatOf(
      ['16:06 Ada B: now?', '16:07 Sam: soon'],
      'WhatsApp Chat with Ada B.txt',
    );
    const done = await bring(vault, renamed, { people: new Map([['Ada B', ada.id]]) });
    expect([done.added, done.known]).toEqual([1, 1]);
    expect(await vault.people()).toHaveLength(2);
  });

  test('the same moments get the same ids in another vault', async () => {
    const [one, other] = [await memoryVault(), await memoryVault()];
    await bring(one, chatOf(['09:00 Bo: x', '09:00 Sam: y'], 'WhatsApp Chat with Bo.txt'));
    await bring(one, chatOf(tea));
    await bring(other, chatOf(tea));
    expect((await seen(one)).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining((await seen(other)).map((line) => line.split(' ')[0])),
    );
  });

  test('the hour that comes twice and the hour that never comes have their instants', async () => {
    const vault = await memoryVault();
    await bring(
      vault,
      chatOf([
        '31/03/2024, 02:30 Ada: spring',
        '27/10/2024, 02:30 Sam: autumn',
        '01/07/2024, 12:00 Ada: summer',
      ]),
    );
    const at = new Map(
      (await vault.moments({ limit: 9 })).map(({ moment }) => [
        'text' in moment ? moment.text : '',
        moment.at,
      ]),
    );
    expect(at.get('spring')).toBe(Date.UTC(2024, 2, 31, 1, 30));
    expect(at.get('autumn')).toBe(Date.UTC(2024, 9, 27, 0, 30));
    expect(at.get('summer')).toBe(Date.UTC(2024, 6, 1, 10));
  });
});

describe('what the user said', () => {
  test('a deleted moment stays away when an overlapping export comes', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    const [last] = await vault.moments({ limit: 1 });
    await vault.deleteMoment(last.moment.id);
    await bring(vault, chatOf([...tea, '16:09 Sam: coming']));
    expect((await seen(vault)).some((line) => line.includes('now?'))).toBe(false);
  });

  test('a correction outlives taking the import out and bringing it in again', async () => {
    const vault = await memoryVault();
    const { id } = await bring(vault, chatOf(tea));
    const [last] = await vault.moments({ limit: 1 });
    await vault.correctOpening(last.moment.id, true);
    await vault.undo(id);
    expect(await vault.people()).toHaveLength(1);
    await bring(vault, chatOf(tea));
    expect((await vault.moments({ limit: 1 }))[0].moment.id).toBe(last.moment.id);
  });

  test('a season belongs to the portrait until it is taken away', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(tea));
    const ada = (await vault.people())[1];
    const span = { from: toInstant(1), to: toInstant(2) };
    const season = await vault.markSeason({ person: ada.id, span, name: 'exams' });
    const seasons = async () => {
      const portrait = await vault.portrait(ada.id, clock.now());
      return portrait.ok ? portrait.value.seasons : undefined;
    };
    expect(await seasons()).toEqual([season]);
    await vault.removeSeason(season.id);
    expect(await seasons()).toEqual([]);
  });

  test('pages go back through time without a gap or a repetition', async () => {
    const vault = await memoryVault();
    const many = Array.from(
      { length: 50 },
      (_, k) => `11:0${k % 3} ${k % 2 ? 'Ada' : 'Sam'}: ${k}`,
    );
    await bring(vault, chatOf(many));
    const all = await vault.moments({ limit: 100 });
    const paged: number[] = [];
    for (let page = await vault.moments({ limit: 7 }); page.length > 0;) {
      paged.push(...page.map(({ moment }) => moment.id));
      const last = page[page.length - 1].moment;
      page = await vault.moments({ limit: 7, before: { at: last.at, id: last.id } });
    }
    expect(paged).toEqual(all.map(({ moment }) => moment.id));
  });
});

describe('versions', () => {
  test('a vault of a newer version is refused and left alone', async () => {
    const driver = await memoryDriver();
    driver.exec('PRAGMA user_version = 99');
    const opened = openVault(driver, clock);
    expect(opened).toEqual({
      ok: false,
      problem: { kind: 'vault-newer', found: 99, known: migrations.length },
    });
  });

  test('an older vault is taken forward step by step, its rows kept', async () => {
    const driver = await memoryDriver();
    migrate(driver, ['CREATE TABLE a (x); INSERT INTO a VALUES (7)']);
    migrate(driver, ['never run again', 'ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1']);
    expect(driver.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 7, y: 8 }]);
    expect(() => migrate(driver, ['one'])).toThrow(StoreFailure);
  });

  test('a step that fails leaves the vault as it was', async () => {
    const driver = await memoryDriver();
    expect(() => migrate(driver, ['CREATE TABLE a (x); this is no SQL'])).toThrow();
    expect(driver.prepare("SELECT name FROM sqlite_schema WHERE name = 'a'").all()).toEqual([]);
  });
});
