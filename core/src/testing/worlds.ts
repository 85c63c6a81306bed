// Whole vaults for laws about exports: a few people, their threads and moments, and something in every section
// of the file. A new section breaks the build here until it is filled.

import fc from 'fast-check';
import { momentIdOf } from '../identity.ts';
import { forms } from '../moment.ts';
import { personKinds, ways } from '../person.ts';
import { cardAnswers } from '../practice/cards.ts';
import { stepKeys } from '../practice/preparation.ts';
import { countings, type Rhythm } from '../practice/ritual.ts';
import { acts } from '../store/codes.ts';
import { isoOf } from '../out/iso.ts';
import type { JsonRecord } from '../out/json/records.ts';
import { sectionNames, type SectionName } from '../out/json/sections.ts';
import { fileOf } from './vault.ts';
import type { SourceFile } from '../importers/importer.ts';

export type World = Readonly<Record<SectionName, readonly JsonRecord[]>>;

const people = [1, 2, 3, 7];
const imports = [1, 4];
const seasons = [2, 5];
const threads = ['whatsapp|Maya', 'note|2', 'telegram|group|9'];

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const at = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((instant) => isoOf(instant));
const person = fc.constantFrom(...people);
const byImport = fc.constantFrom(...imports);
const thread = fc.constantFrom(...threads);
const moment = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const list = fc.array(fc.oneof(text, fc.integer(), fc.dictionary(text, text, { maxKeys: 2 })), {
  maxLength: 3,
});

type Parts = Readonly<Record<string, fc.Arbitrary<JsonRecord[string] | undefined>>>;

/** Values that are undefined are left out, as in a file. */
const record = (parts: Parts): fc.Arbitrary<JsonRecord> =>
  fc.record(parts).map((one) => JSON.parse(JSON.stringify(one)) as JsonRecord);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const yes = maybe(fc.constant(true));

/** A record for each of these, known by it. */
const each = (
  ids: readonly number[],
  parts: (id: number) => Parts,
): fc.Arbitrary<readonly JsonRecord[]> =>
  fc.tuple(...ids.map((id) => record({ id: fc.constant(id), ...parts(id) })));

/** Some records, of which none stands where another does. */
const some = (
  parts: Parts,
  key: (one: JsonRecord) => unknown,
): fc.Arbitrary<readonly JsonRecord[]> =>
  fc.uniqueArray(record(parts), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => JSON.stringify(key(one)),
  });

const numbered = (parts: Parts): fc.Arbitrary<readonly JsonRecord[]> =>
  some({ id: fc.integer({ min: 1, max: 99 }), ...parts }, ({ id }) => id);

const moments = some(
  {
    thread,
    at,
    seat: maybe(fc.integer({ min: 1, max: 4 })),
    by: person,
    kind: fc.constantFrom(...Object.keys(acts)),
    form: maybe(fc.constantFrom(...forms)),
    gesture: yes,
    seconds: maybe(fc.double({ min: 0, max: 9000, noNaN: true }).map((n) => n + 0)),
    replyTo: maybe(moment),
    text: maybe(text),
    import: maybe(byImport),
  },
  (one) => [one['thread'], one['at'], one['seat']],
).map((all) => all.map((one) => ({ id: idOf(one), ...one })));

const idOf = (one: JsonRecord): number =>
  momentIdOf(JSON.stringify(one), Date.parse(String(one['at'])), 0);

const carries = {
  reactions: true,
  calls: 'no',
  readTimes: false,
  replies: true,
  edits: false,
  resolution: 'minutes',
  zone: 'unknown',
};
const counts = { added: 3, known: 1, gestures: 0, system: 2, doubts: 0 };

const texts = fc.array(text, { maxLength: 3 });
const prepared = fc.record({
  chosen: fc.array(
    fc.record({ statement: text, sentence: text, beside: texts, moments: fc.array(moment) }),
    { maxLength: 2 },
  ),
  steps: fc.record(Object.fromEntries(stepKeys.map((key) => [key, text]))),
  draft: text,
});
const ms = fc.integer({ min: 0, max: 2e12 });
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('kept', 'not-a-promise', 'happened', 'fell-through'),
    at: ms,
  }),
  fc.record({
    kind: fc.constant('moved'),
    at: ms,
    to: fc.record({ from: ms, to: ms }),
  }),
  fc.record({ kind: fc.constant('let-go'), at: ms, word: fc.boolean() }),
);
const page = fc.record({ meaning: text, acts: texts, thanks: text, wish: text });
const sideBySide = fc.record({
  names: fc.record({ me: text, them: text }),
  pages: fc.record({ me: page, them: page }),
  first: fc.constantFrom('me', 'them'),
});

const rule = fc.record({
  rhythm: fc.constantFrom<Rhythm>(
    { kind: 'calendar', rrule: 'FREQ=WEEKLY;BYDAY=SU' },
    { kind: 'own-pace' },
  ),
  counts: fc.constantFrom(...countings),
  pauses: fc.array(fc.record({ from: fc.nat(), to: fc.nat() }), { maxLength: 2 }),
});

const parts: { readonly [S in SectionName]: fc.Arbitrary<readonly JsonRecord[]> } = {
  people: each(people, (id) => ({
    name: text,
    kind: fc.constantFrom(...personKinds),
    way: maybe(fc.constantFrom(...ways.filter((one) => one !== 'not-said'))),
    me: fc.constant(id === 1 ? true : undefined),
    tie: maybe(fc.constant(false)),
    died: maybe(at),
    channels: maybe(list.filter((one) => one.length > 0)),
    import: maybe(byImport),
  })),
  handles: some({ format: text, handle: text, person, import: maybe(byImport) }, (one) => [
    one['format'],
    one['handle'],
  ]),
  imports: each(imports, () => ({
    file: text,
    hash: text,
    format: text,
    at,
    carries: fc.constant(carries),
    keep: fc.constantFrom('words', 'counts'),
    counts: fc.constant(counts),
    days: fc.array(fc.integer({ min: 7000, max: 22_000 })),
  })),
  threads: fc.tuple(
    ...threads.map((key) =>
      record({ key: fc.constant(key), format: text, title: text, person: maybe(person) }),
    ),
  ),
  members: some({ thread, person }, (one) => one),
  sources: some(
    { import: byImport, thread, from: at, to: at, messages: fc.nat(), calls: fc.nat() },
    (one) => [one['import'], one['thread']],
  ),
  moments,
  claims: some(
    { moment, import: byImport, at, seat: maybe(fc.integer({ min: 1, max: 4 })), words: yes },
    (one) => [one['moment'], one['import']],
  ),
  deleted: some({ moment, thread: maybe(thread) }, (one) => one['moment']),
  corrections: some({ moment, opened: fc.boolean() }, (one) => one['moment']),
  verdicts: some(
    { statement: text, basis: moment, person, quality: text, verdict: text, at },
    (one) => [one['statement'], one['basis']],
  ),
  seasons: each(seasons, (id) => ({
    person: maybe(person),
    from: at,
    to: at,
    name: text,
    kind: text,
    whose: text,
    moment: maybe(fc.constant(id)),
  })),
  knew: some({ season: fc.constantFrom(...seasons), person }, (one) => one),
  notHard: some({ moment }, (one) => one),
  checks: some({ moment, head: text, says: fc.boolean(), at }, (one) => [
    one['moment'],
    one['head'],
  ]),
  commitments: some(
    {
      id: fc.integer({ min: 1, max: 99 }),
      person,
      who: fc.constantFrom('me', 'them'),
      what: text,
      said: at,
      from: maybe(at),
      to: maybe(at),
      course: fc.array(step, { maxLength: 3 }),
    },
    ({ id }) => id,
  ),
  meanings: numbered({ at, words: text, acts: list }),
  deeds: some({ moment, act: text }, (one) => one['moment']),
  rituals: numbered({
    person: maybe(person),
    what: text,
    rule,
    start: at,
    paused: maybe(at),
    ended: maybe(at),
    made: at,
  }),
  cards: some(
    {
      key: text,
      person: maybe(person),
      answer: fc.constantFrom(...cardAnswers),
      at,
      until: maybe(at),
    },
    (one) => one['key'],
  ),
  reflections: numbered({
    at,
    person: maybe(person),
    moment: maybe(moment),
    question: maybe(text),
    text,
  }),
  drafts: some(
    { place: text, person: maybe(person), moment: maybe(moment), text },
    (one) => one['place'],
  ),
  asked: numbered({ question: text }),
  preparations: numbered({ at, person, page: prepared }),
  together: numbered({ at, person, pages: sideBySide }),
  sheets: numbered({
    at,
    choices: fc.record({
      people: fc.array(person),
      wish: fc.record({ kind: fc.constantFrom('ask', 'give'), words: text }),
    }),
  }),
  settings: some({ key: text, value: text }, (one) => one['key']),
};

export const worlds: fc.Arbitrary<World> = fc.record(parts) as fc.Arbitrary<World>;

/** The file of a world, its sections in this order; without fingerprints, as another program may write it. */
export function fileOfWorld(
  world: World,
  order: readonly SectionName[] = sectionNames,
): SourceFile {
  const sections = order.map((name) => [name, world[name]] as const);
  const all = { format: 'each-other', version: 1, ...Object.fromEntries(sections) };
  return fileOf('world.json', JSON.stringify(all));
}
