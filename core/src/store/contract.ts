// What a vault must do on whatever it stands: memory, a file in Node, the browser's private files. Each
// case opens a vault of its own; a test runner names and runs them.

import type { SourceFile } from '../importers/importer.ts';
import { toInstant, toZone, type Zone } from '../time.ts';
import type { ImportChoices, ImportDone, Vault } from '../vault.ts';

export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}

/** `open` gives an empty vault; `reopen` closes it and opens the same again, where it outlives closing. */
export interface VaultMaker {
  open(): Promise<Vault>;
  reopen?(vault: Vault): Promise<Vault>;
}

export const vaultContract = (maker: VaultMaker): readonly ContractCase[] =>
  cases.map(({ name, run }) => ({
    name,
    async run() {
      const vault = await maker.open();
      const left = await run(vault, maker);
      await (left ?? vault).close();
    },
  }));

interface Case {
  readonly name: string;
  run(vault: Vault, maker: VaultMaker): Promise<Vault | void>;
}

const cases: readonly Case[] = [
  {
    name: 'holds what was brought in, in the order of the file',
    async run(vault) {
      const done = await bring(vault, chat('Ada', [...tea]));
      same([done.added, done.known], [3, 0]);
      same(await texts(vault), ['tea?', 'yes', 'now?']);
      same(
        (await vault.people()).map((person) => person.name),
        ['Sam', 'Ada'],
      );
    },
  },
  {
    name: 'takes the same file again and changes nothing',
    async run(vault) {
      await bring(vault, chat('Ada', [...tea]));
      const again = await bring(vault, chat('Ada', [...tea]));
      same([again.added, again.known], [0, 3]);
      same((await vault.imports()).length, 1);
    },
  },
  {
    name: 'joins exports that overlap, and takes one out again exactly',
    async run(vault) {
      await bring(vault, chat('Ada', tea.slice(0, 2)));
      const before = await texts(vault);
      const later = await bring(vault, chat('Ada', tea.slice(1)));
      same([later.added, later.known], [1, 1]);
      same(await texts(vault), ['tea?', 'yes', 'now?']);
      same(await vault.undo(later.id), { ok: true, value: { removed: 1 } });
      same(await texts(vault), before);
    },
  },
  {
    name: 'finds words in scripts with and without spaces',
    async run(vault) {
      await bring(
        vault,
        chat(
          'Ada',
          scripts.map(([text], k) => `10:0${k} - Ada: ${text}`),
        ),
      );
      for (const [text, word] of scripts) same([word, await texts(vault, word)], [word, [text]]);
    },
  },
  {
    name: 'keeps only counts when asked to',
    async run(vault) {
      const done = await bring(vault, chat('Ada', [...tea]), { keep: 'counts' });
      same(done.added, 3);
      same(await texts(vault), ['', '', '']);
      same(await texts(vault, 'tea'), []);
    },
  },
  {
    name: 'holds what was added by hand, and lets go of it',
    async run(vault) {
      const ada = await vault.addPerson('Ada', 'friend');
      const at = toInstant(Date.UTC(2024, 5, 1));
      const note = { person: ada.id, at, kind: 'met', by: 'them', text: 'a walk' } as const;
      const moment = await vault.note(note);
      same(await texts(vault, 'walk'), ['a walk']);
      await vault.deleteMoment(moment.id);
      same(await texts(vault), []);
    },
  },
  {
    name: 'forgets a person with all that is theirs',
    async run(vault) {
      await bring(vault, chat('Ada', [...tea]));
      await bring(vault, chat('Bo', ['09:00 - Bo: hello', '09:01 - Sam: hi']));
      const ada = (await vault.people()).find((person) => person.name === 'Ada');
      if (ada === undefined) throw new Error('Ada is missing');
      same(await vault.forget(ada.id), { moments: 3 });
      same(await texts(vault), ['hello', 'hi']);
      same(await texts(vault, 'tea'), []);
      same(
        (await vault.people()).map((person) => person.name),
        ['Sam', 'Bo'],
      );
    },
  },
  {
    name: 'holds what was written for oneself, a draft and then a page, until the person is forgotten',
    async run(vault) {
      const ada = await vault.addPerson('Ada', 'friend');
      const writing = { person: ada.id, moment: undefined, question: undefined, text: 'चाय, 茶' };
      await vault.keepDraft({ ...writing, place: 'new' });
      same(
        (await vault.drafts()).map(({ text }) => text),
        ['चाय, 茶'],
      );
      await vault.reflect(writing, 'new');
      same(await vault.drafts(), []);
      same(
        (await vault.reflections({ words: '茶', limit: 9 })).map(({ text }) => text),
        ['चाय, 茶'],
      );
      await vault.forget(ada.id);
      same(await vault.reflections({ limit: 9 }), []);
    },
  },
  {
    name: 'says what it does not know',
    async run(vault) {
      same(await vault.undo(7), { ok: false, problem: { kind: 'no-such-import', id: 7 } });
      const asked = await vault.import(
        chat('Ada', [...tea]),
        { ...choices, me: 'Kim' },
        () => undefined,
      );
      same(asked, {
        ok: false,
        problem: { kind: 'who-is-me', handles: ['Ada', 'Sam'], asked: 'Kim' },
      });
      same([await texts(vault), await vault.imports()], [[], []]);
    },
  },
  {
    name: 'remembers after it was closed',
    async run(vault, maker) {
      await bring(vault, chat('Ada', [...tea]));
      await vault.setSetting('theme', 'dark');
      if (maker.reopen === undefined) return vault;
      const again = await maker.reopen(vault);
      same(await texts(again), ['tea?', 'yes', 'now?']);
      same(await again.setting('theme'), 'dark');
      return again;
    },
  },
  {
    name: 'deletes everything',
    async run(vault) {
      await bring(vault, chat('Ada', [...tea]));
      await vault.setSetting('theme', 'dark');
      await vault.deleteAll();
      same([await vault.people(), await texts(vault), await vault.imports()], [[], [], []]);
      same(await vault.setting('theme'), undefined);
      same((await bring(vault, chat('Ada', [...tea]))).added, 3);
    },
  },
];

const tea = ['16:05 - Ada: tea?', '16:05 - Sam: yes', '16:06 - Ada: now?'] as const;

const scripts = [
  ['कल शाम मिलते हैं', 'शाम'],
  ['พรุ่งนี้เจอกันที่ตลาด', 'ตลาด'],
  ['明日の朝ごはんを食べよう', '朝ごはん'],
  ['نلتقي غدا في المقهى', 'المقهى'],
  ['Wir sehen uns am Fluß', 'fluß'],
] as const;

const choices: ImportChoices = {
  me: 'Sam',
  zone: zoneNamed('Asia/Kolkata'),
  dateOrder: 'dmy',
  keep: 'words',
};

function zoneNamed(name: string): Zone {
  const zone = toZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
}

function chat(other: string, lines: readonly string[]): SourceFile {
  const bytes = new TextEncoder().encode(lines.map((line) => `20/03/2024, ${line}\n`).join(''));
  return {
    name: `WhatsApp Chat with ${other}.txt`,
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
  };
}

async function bring(
  vault: Vault,
  file: SourceFile,
  other: Partial<ImportChoices> = {},
): Promise<ImportDone> {
  const done = await vault.import(file, { ...choices, ...other }, () => undefined);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

/** Oldest first. */
async function texts(vault: Vault, words?: string): Promise<readonly string[]> {
  const found = await vault.moments({ limit: 100, ...(words === undefined ? {} : { words }) });
  return found.map(({ moment }) => ('text' in moment ? moment.text : '')).toReversed();
}

function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`wanted ${b}, found ${a}`);
}
