// The vault: every use case over one database. It keeps in memory what is dear to compute (a tie's columns
// and findings, the circle's weeks) until something is written; it knows no screen and no format.

import { threadMonths } from './portrait/thread.ts';
import { composePortrait } from './portrait/compose.ts';
import type { Season, ThreadMonth } from './portrait/portrait.ts';
import { findAll, type Findings } from './qualities/all.ts';
import type { Person, PersonId } from './person.ts';
import { failed, ok, type Result } from './result.ts';
import type { Driver, StoreProblem } from './store/driver.ts';
import { insertPerson, peopleIn, personWith, ownersHandles } from './store/people.ts';
import { removeImport, removeMoment, removePerson, removeUnfinished } from './store/remove.ts';
import { openStore, type Store } from './store/store.ts';
import { deleteEverything } from './store/wipe.ts';
import { ownerGuess } from './owner-guess.ts';
import { surveyFile } from './survey.ts';
import type { Instant, Zone } from './time.ts';
import type { CircleMember, ImportQuestions, Survey, Vault } from './vault.ts';
import { bringIn } from './vault/bring-in.ts';
import { createCircle } from './vault/circle.ts';
import { coverageOf } from './vault/coverage.ts';
import { pastImports } from './vault/imports.ts';
import { judgeIn, verdictsOf } from './vault/judge.ts';
import { momentsIn } from './vault/list.ts';
import { noteIn } from './vault/note.ts';
import { tieOf, type Tie } from './vault/tie.ts';

export interface Clock {
  now(): Instant;
  readonly zone: Zone;
}

/** Takes over the driver: closing the vault closes it, and so does a problem on opening. */
export function openVault(driver: Driver, clock: Clock): Result<Vault, StoreProblem> {
  const store = openStore(driver);
  if (!store.ok) {
    driver.close();
    return store;
  }
  removeUnfinished(store.value);
  return ok(vaultOver(store.value, clock));
}

function vaultOver(store: Store, clock: Clock): Vault {
  const known = createKnown(store, clock);
  const inTurn = createTurns();
  /** Every writing goes through here: what was computed before is computed anew. */
  const write = async <T>(work: () => T): Promise<T> => {
    await inTurn(() => Promise.resolve());
    const done = store.transaction(work);
    known.forget();
    return done;
  };
  return {
    people: async () => peopleIn(store),
    addPerson: (name, kind) => write(() => addPerson(store, name.toWellFormed(), kind)),
    changePerson: (id, change) => write(() => changePerson(store, id, change)),
    forget: (id) => write(() => ({ moments: removePerson(store, id) })),
    circle: async () => known.circle(),
    survey: (file, signal) => surveyFile(file, signal === undefined ? {} : { signal }),
    questions: async (survey) => questionsOf(store, survey),
    import: (file, choices, progress, signal) =>
      inTurn(async () => {
        const done = await bringIn({ store, now: clock.now(), file, choices, progress, signal });
        known.forget();
        return done;
      }),
    imports: async () => pastImports(store),
    undo: (id) =>
      write(() =>
        pastImports(store).some((one) => one.id === id)
          ? ok({ removed: removeImport(store, id) })
          : failed({ kind: 'no-such-import', id }),
      ),
    async portrait(id, now) {
      const person = personWith(store, id);
      if (person === undefined || person.isMe) return failed({ kind: 'no-such-person' });
      const { tie, findings, thread } = known.tie(id);
      const { history, seasons } = tie;
      const coverage = coverageOf(tie, now);
      const verdicts = verdictsOf(store, { person: id, history, findings });
      return ok(
        composePortrait({ person, history, coverage, findings, thread, seasons, verdicts }),
      );
    },
    async findings(id) {
      const person = personWith(store, id);
      if (person === undefined || person.isMe) return failed({ kind: 'no-such-person' });
      const { tie, findings } = known.tie(id);
      return ok({ coverage: coverageOf(tie, clock.now()), findings });
    },
    moments: async (query) => momentsIn(store, query),
    note: (note) => write(() => noteIn(store, note)),
    deleteMoment: (id) => write(() => removeMoment(store, id)),
    correctOpening: (id, opened) => write(() => correct(store, id, opened)),
    async judge(person, quality, statement, verdict) {
      const { tie, findings } = known.tie(person);
      const said = { person, history: tie.history, findings };
      await inTurn(() => Promise.resolve());
      store.transaction(() => judgeIn(store, said, { quality, statement, verdict }));
    },
    addSeason: (person, span, name) => write(() => addSeason(store, person, { span, name })),
    removeSeason: (id) => write(() => store.sql('DELETE FROM season WHERE id = ?').run(id)),
    setting: async (key) => setting(store, key),
    setSetting: (key, value) =>
      write(() =>
        store.sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, value),
      ),
    async deleteAll() {
      await inTurn(() => Promise.resolve());
      deleteEverything(store);
      known.forget();
    },
    async close() {
      await inTurn(() => Promise.resolve());
      store.close();
    },
  };
}

/** One after the other: an import takes many turns of the event loop, and nothing may write in between. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

interface KnownTie {
  readonly tie: Tie;
  readonly findings: Findings;
  readonly thread: readonly ThreadMonth[];
}

interface Known {
  tie(person: PersonId): KnownTie;
  circle(): readonly CircleMember[];
  forget(): void;
}

function createKnown(store: Store, clock: Clock): Known {
  const ties = new Map<PersonId, KnownTie>();
  let beside = createCircle(store);
  let circle: readonly CircleMember[] | undefined;
  const memberOf = (person: Person): CircleMember => {
    const { history } = ties.get(person.id)?.tie ?? tieOf(store, person.id, undefined);
    const { length, at } = history;
    const span =
      length === 0 ? undefined : { from: at[0] as Instant, to: at[length - 1] as Instant };
    return { person, thread: threadMonths(history, clock.zone), span, moments: length };
  };
  return {
    tie(person) {
      const kept = ties.get(person);
      if (kept !== undefined) return kept;
      const tie = tieOf(store, person, beside(person));
      const findings = findAll(tie.history);
      const made = { tie, findings, thread: threadMonths(tie.history, clock.zone) };
      ties.set(person, made);
      return made;
    },
    circle: () =>
      (circle ??= peopleIn(store)
        .filter((person) => !person.isMe)
        .map(memberOf)),
    forget() {
      ties.clear();
      beside = createCircle(store);
      circle = undefined;
    },
  };
}

function addPerson(store: Store, name: string, kind: Person['kind']): Person {
  return { id: insertPerson(store, { name, kind }), name, kind, isMe: false };
}

function changePerson(
  store: Store,
  id: PersonId,
  { name, kind }: Parameters<Vault['changePerson']>[1],
): void {
  if (name !== undefined)
    store.sql('UPDATE person SET name = ? WHERE id = ?').run(name.toWellFormed(), id);
  if (kind !== undefined) store.sql('UPDATE person SET kind = ? WHERE id = ?').run(kind, id);
}

const questionsOf = (store: Store, survey: Survey): ImportQuestions => ({
  me: ownerGuess(survey, ownersHandles(store)),
  dateOrder: survey.dateOrder === 'ambiguous' ? { examples: survey.dateExamples } : undefined,
});

function correct(store: Store, id: number, opened: boolean | undefined): void {
  if (opened === undefined) store.sql('DELETE FROM correction WHERE id = ?').run(id);
  else
    store
      .sql('INSERT OR REPLACE INTO correction (id, opened) VALUES (?, ?)')
      .run(id, opened ? 1 : 0);
}

function addSeason(store: Store, person: PersonId, { span, name }: Omit<Season, 'id'>): Season {
  const row = store
    .sql('INSERT INTO season (person, first, last, name) VALUES (?, ?, ?, ?) RETURNING id')
    .one(person, span.from, span.to, name.toWellFormed());
  return { id: Number(row?.id), span, name };
}

function setting(store: Store, key: string): string | undefined {
  const row = store.sql('SELECT value FROM setting WHERE key = ?').one(key);
  return row === undefined ? undefined : String(row.value);
}
