import { describe, expect, test } from 'vitest';
import type { Person } from '../person.ts';
import type { Portrait } from '../portrait/portrait.ts';
import { bring, chatOf, clock, fileOf, memoryVault } from '../testing/vault.ts';
import { day, toInstant, week } from '../time.ts';
import type { Vault } from '../vault.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const on = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

/** Ada and Sam, every third day. */
const talk = (from: number, to: number): readonly string[] =>
  Array.from({ length: Math.floor((to - from) / (3 * day)) }, (_, k) => k).flatMap((k) => {
    const [first, second] = k % 2 === 0 ? ['Ada', 'Sam'] : ['Sam', 'Ada'];
    const date = on(from + k * 3 * day);
    return [
      `${date}, ${two(8 + (k % 9))}:05 ${first}: good morning, how are you?`,
      `${date}, ${two(8 + (k % 9))}:12 ${second}: well, and you?`,
    ];
  });

async function named(vault: Vault, name: string): Promise<Person> {
  const found = (await vault.people()).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

async function portraitOf(vault: Vault, name = 'Ada'): Promise<Portrait> {
  const found = await vault.portrait((await named(vault, name)).id, clock.now());
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

const saidIn = ({ first, own, sections }: Portrait): readonly string[] =>
  [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])].flatMap((one) =>
    one === undefined ? [] : [one.kind],
  );

const aYear = talk(clock.now() - 60 * week, clock.now());

describe('coverage', () => {
  test('tells each source, and what none of them can carry', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    const { coverage } = await portraitOf(vault);
    expect(coverage.sources).toMatchObject([
      { format: 'whatsapp', messages: aYear.length, calls: 0 },
    ]);
    expect(coverage.cannotSee).toEqual(['calls', 'reactions', 'in-person', 'other-apps']);
  });

  test('knows of calls, time together and other apps once they are brought in', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    const calls =
      'at,from,kind,seconds\n2024-11-02T18:00,Ada,called,600\n2024-11-03T18:00,Sam,called,60\n';
    await bring(vault, fileOf('calls.csv', calls));
    const { id } = await named(vault, 'Ada');
    const at = toInstant(clock.now() - 5 * day);
    await vault.note({ person: id, at, kind: 'met', by: 'me', text: 'a walk' });
    expect((await portraitOf(vault)).coverage.cannotSee).toEqual([]);
  });

  test('says that an old export ends, and no portrait calls that a silence', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(talk(clock.now() - 100 * week, clock.now() - 40 * week)));
    const portrait = await portraitOf(vault);
    expect(portrait.coverage.cannotSee).toContain('after-the-export');
    expect(saidIn(portrait)).toContain('in-touch-months');
    expect(saidIn(portrait)).not.toContain('long-quiet');
    expect(saidIn(portrait)).not.toContain('quieter-since');
  });
});

describe('what is left out', () => {
  test('counts what was said in shared groups, and nothing of it is in the portrait', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    const { coverage: bare, ...before } = await portraitOf(vault);
    const walkers = [
      `${on(clock.now() - 2 * day)}, 09:00 Ada: who comes?`,
      '31/12/2024, 09:01 Bo: me',
    ];
    await bring(
      vault,
      chatOf([...walkers, '31/12/2024, 09:02 Sam: me too'], 'WhatsApp Chat with Walkers.txt'),
    );
    const { coverage, ...portrait } = await portraitOf(vault);
    expect([bare.groupMessagesLeftOut, coverage.groupMessagesLeftOut]).toEqual([0, 3]);
    expect(portrait).toEqual(before);
  });

  test('names the seasons that are left out, and lets them go again', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    const { id } = await named(vault, 'Ada');
    const span = {
      from: toInstant(clock.now() - 30 * week),
      to: toInstant(clock.now() - 20 * week),
    };
    const season = await vault.markSeason({ person: id, span, name: 'Exams' });
    const { coverage, seasons } = await portraitOf(vault);
    expect([coverage.seasons, seasons]).toEqual([[season], [season]]);
    await vault.removeSeason(season.id);
    expect((await portraitOf(vault)).coverage.seasons).toEqual([]);
  });
});

describe('how two people talk', () => {
  test('is not said at first; once said, it stays', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    const ada = await named(vault, 'Ada');
    expect(ada.way).toBe('not-said');
    await vault.changePerson(ada.id, { way: 'elsewhere' });
    expect(await portraitOf(vault)).toMatchObject({
      person: { way: 'elsewhere' },
      coverage: { way: 'elsewhere' },
    });
  });

  test('elsewhere: nothing is read into the channel, and dated beginnings stay', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    await vault.changePerson((await named(vault, 'Ada')).id, { way: 'elsewhere' });
    const portrait = await portraitOf(vault);
    expect(portrait.sections.map(({ silent }) => silent?.kind)).toEqual(
      portrait.sections.map(() => 'elsewhere'),
    );
    expect(new Set(saidIn(portrait))).toEqual(new Set(['a-beginning']));
  });

  test('by custom: only who begins is left out', async () => {
    const vault = await memoryVault();
    await bring(vault, chatOf(aYear));
    await vault.changePerson((await named(vault, 'Ada')).id, { way: 'by-custom' });
    const { sections } = await portraitOf(vault);
    expect(sections.map(({ silent }) => silent?.kind)).toEqual([
      'by-custom',
      undefined,
      'words-not-read-yet',
      'words-not-read-yet',
      'no-hard-times',
      'no-plans',
      'words-not-read-yet',
      undefined,
      'source-cannot-carry',
    ]);
  });

  test('is kept when the import that brought the person is taken out', async () => {
    const vault = await memoryVault();
    const { id } = await bring(vault, chatOf(aYear));
    await vault.changePerson((await named(vault, 'Ada')).id, { way: 'by-custom' });
    await vault.undo(id);
    await bring(vault, chatOf(aYear));
    expect((await named(vault, 'Ada')).way).toBe('by-custom');
  });
});
