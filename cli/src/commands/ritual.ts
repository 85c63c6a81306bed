// `ritual`: small acts that come again, said in a line of plain words. What was understood is printed back.

import {
  countings,
  pausedAt,
  readRitual,
  resumedAt,
  type Counting,
  type NewRitual,
  type Person,
  type PersonId,
  type Ritual,
  type RitualSeen,
  type Vault,
} from '@eachother/core';
import { jsonLine, say } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { exported } from './export.ts';
import { feed } from './ritual-feed.ts';
import { printRitual, ritualJson } from './rituals.ts';
import { tell } from './tell.ts';
import { inVault, isLetBe, personCalled, tellWhich } from './vault-use.ts';

export const ritual: Command = {
  name: 'ritual',
  summary: 'small acts that come again, like “call Amma on Sundays”',
  usage:
    '[list | add LINE | edit ID LINE | pause ID | resume ID | end ID | remove ID | done ID | ics | feed on|off]',
  words: { least: 0, most: Infinity },
  options: {
    person: { value: 'PERSON', help: 'with whom it is, where the line does not say' },
    counts: { value: countings.join('|'), help: 'what keeps it; otherwise any contact' },
    out: { value: 'FILE', help: 'with ics: a new file to write to' },
    names: { help: 'with ics and feed: whole names, where a letter would stand otherwise' },
    'with-words': { help: 'with ics and feed: also what you called the ritual' },
  },
  run: (call) =>
    inVault(call, async (vault) => {
      const [first = 'list', ...rest] = call.words;
      const act = acts.get(first);
      return act === undefined ? notUnderstood(call) : act({ call, vault }, rest);
    }),
};

export interface Use {
  readonly call: Call;
  readonly vault: Vault;
}

type Act = (use: Use, rest: readonly string[]) => Promise<ExitCode>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['list', listed],
  ['add', add],
  ['edit', (use, [id, ...line]) => changed(use, id, (one) => edited(use, one, line.join(' ')))],
  ['pause', (use, [id]) => changed(use, id, async (one) => pausedAt(one, use.call.now()))],
  [
    'resume',
    (use, [id]) =>
      changed(use, id, async (one) => ({ ...resumedAt(one, use.call.now()), ended: undefined })),
  ],
  ['end', (use, [id]) => changed(use, id, async (one) => ({ ...one, ended: use.call.now() }))],
  ['remove', removed],
  ['done', done],
  ['ics', ({ call, vault }) => exported(call, vault, 'rituals')],
  ['feed', feed],
]);

async function notUnderstood(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'not-understood',
    message: `Say one of ${[...acts.keys()].join(', ')}: eachother ritual add "call Amma on Sundays"`,
  });
  return exit.misused;
}

async function listed({ call, vault }: Use): Promise<ExitCode> {
  const people = await vault.people();
  const all = await vault.rituals();
  for (const one of all) await print(call, one, people);
  if (all.length === 0 && !call.json)
    call.terminal.print(
      say`No ritual yet. One small thing is enough: eachother ritual add "call Amma on Sundays"`,
    );
  return exit.done;
}

async function print(call: Call, one: RitualSeen, people: readonly Person[]): Promise<void> {
  if (call.json) await call.terminal.write(`${jsonLine(ritualJson(call, one, people))}\n`);
  else printRitual(call, one, people);
}

async function printed({ call, vault }: Use, id: number): Promise<ExitCode> {
  const seen = (await vault.rituals()).find((one) => one.ritual.id === id);
  if (seen !== undefined) await print(call, seen, await vault.people());
  return exit.done;
}

async function add(use: Use, rest: readonly string[]): Promise<ExitCode> {
  const made = await understood(use, rest.join(' '));
  if (made === undefined) return exit.failed;
  const people = await use.vault.people();
  const person = people.find(({ id }) => id === made.person);
  if (await isLetBe(use.call, person)) return exit.failed;
  if (made.person === undefined)
    use.call.terminal.aside(
      say`It is with nobody in your vault, so only “done” keeps it. Name someone with --person.`,
    );
  return printed(use, (await use.vault.addRitual(made)).id);
}

/** Only another rhythm begins anew; what the line does not say stays. */
async function edited(use: Use, one: Ritual, line: string): Promise<Ritual | undefined> {
  const made = await understood(use, line);
  if (made === undefined) return undefined;
  const { what, rhythm, person = one.person } = made;
  const isSame = JSON.stringify(rhythm) === JSON.stringify(one.rhythm);
  const counts = use.call.options.has('counts') ? made.counts : one.counts;
  return { ...one, what, rhythm, person, counts, start: isSame ? one.start : made.start };
}

/** A line as a ritual; what is missing in it is told. */
async function understood({ call, vault }: Use, line: string): Promise<NewRitual | undefined> {
  const people = await vault.people();
  const read = readRitual(line, { now: call.now(), zone: call.zone, people });
  const counts = countings.find((one) => one === (textOf(call, 'counts') ?? 'contact'));
  if (counts === undefined || read.what === '' || read.rhythm === undefined) {
    await tell(call, { kind: 'no-rhythm', message: missingText(counts) });
    return undefined;
  }
  const person = await personOf({ call, vault }, read.people);
  if (person === 'unclear') return undefined;
  return { person, what: read.what, rhythm: read.rhythm, counts, pauses: [], start: read.start };
}

const missingText = (counts: Counting | undefined): string =>
  counts === undefined
    ? `What counts is one of ${countings.join(', ')}.`
    : 'Say what and when: “call Amma on Sundays”, “every second Friday”, “on the 14th”, “every year on 3 May”, or “now and then” for your own pace.';

async function personOf(
  { call, vault }: Use,
  named: ReturnType<typeof readRitual>['people'],
): Promise<PersonId | undefined | 'unclear'> {
  const asked = textOf(call, 'person');
  if (asked !== undefined) return (await personCalled(call, vault, asked))?.id ?? 'unclear';
  const [first] = named;
  if (first === undefined || first.kind === 'new') return undefined;
  if (first.kind === 'known') return first.person;
  await tellWhich(call, first.name, first.candidates);
  return 'unclear';
}

async function changed(
  use: Use,
  id: string | undefined,
  change: (ritual: Ritual) => Promise<Ritual | undefined>,
): Promise<ExitCode> {
  const found = await ritualCalled(use, id);
  const next = found === undefined ? undefined : await change(found.ritual);
  if (next === undefined) return exit.failed;
  await use.vault.putRitual(next);
  return printed(use, next.id);
}

async function removed(use: Use, [id]: readonly string[]): Promise<ExitCode> {
  const found = await ritualCalled(use, id);
  if (found === undefined) return exit.failed;
  await use.vault.removeRitual(found.ritual.id);
  if (use.call.json)
    await use.call.terminal.write(`${jsonLine({ ritual: found.ritual.id, removed: 1 })}\n`);
  else use.call.terminal.print(say`Removed.`);
  return exit.done;
}

/** The one whose time has come, else the last one: it was done, in whatever way no file can show. */
async function done(use: Use, [id]: readonly string[]): Promise<ExitCode> {
  const found = await ritualCalled(use, id);
  if (found === undefined) return exit.failed;
  const occasion = found.due ?? found.lately.at(-1);
  if (occasion === undefined) {
    await tell(use.call, { kind: 'not-yet', message: 'Its first day has not come yet.' });
    return exit.failed;
  }
  await use.vault.answerCard({ key: occasion.key, person: found.ritual.person }, 'done');
  return printed(use, found.ritual.id);
}

async function ritualCalled({ call, vault }: Use, word = ''): Promise<RitualSeen | undefined> {
  const number = Number(word.replace('#', ''));
  const found = (await vault.rituals()).find(({ ritual: { id } }) => id === number);
  if (found === undefined)
    await tell(call, {
      kind: 'no-such-ritual',
      asked: word,
      message: `There is no ritual “${word}”. “eachother ritual list” shows the numbers.`,
    });
  return found;
}
