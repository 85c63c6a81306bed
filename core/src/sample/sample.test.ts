// The invented circle through the real importers: what the portraits say is what is true of these people.

import { beforeAll, describe, expect, test } from 'vitest';
import { openVault } from '../open-vault.ts';
import type { Portrait, QualitySection } from '../portrait/portrait.ts';
import { statementAsks, type Statement, type StatementKind } from '../portrait/statement.ts';
import { memoryDriver, zoneNamed } from '../testing/vault.ts';
import { day, toInstant, toWallTime, wallText, type Instant, type Zone } from '../time.ts';
import type { Vault } from '../vault.ts';
import type { PersonId } from '../person.ts';
import { withKabir, type SampleTap } from './promises.ts';
import { sampleCircle, type SampleExport } from './sample.ts';

const now = toInstant(Date.UTC(2026, 10, 25, 7));
const zone = zoneNamed('Europe/Berlin');

/** As a newcomer lays it out, or without some of it. */
async function circleWith(
  isIn: (sample: SampleExport) => boolean,
  withSeasons = true,
): Promise<Vault> {
  const opened = openVault(await memoryDriver(), { now: () => now, zone });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const vault = opened.value;
  for (const sample of sampleCircle(now, zone).filter(isIn)) {
    const { file, me, seasons, kind, taps } = sample;
    const done = await vault.import(file, { me, zone, keep: 'words' }, () => undefined);
    if (!done.ok) throw new Error(done.problem.kind);
    expect(done.value.doubts).toBe(0);
    for (const person of done.value.people) {
      await vault.changePerson(person.id, { kind });
      if (withSeasons && !person.isMe)
        for (const { whose, knew, ...season } of seasons) {
          const known = (await vault.people()).filter(({ name }) => knew.includes(name));
          await vault.markSeason({
            ...season,
            whose,
            person: whose === 'me' ? undefined : person.id,
            knew: known.map(({ id }) => id),
          });
        }
      for (const { text, tap } of taps) await tapOn(vault, person.id, text, tap);
    }
  }
  return vault;
}

async function tapOn(vault: Vault, person: PersonId, text: string, tap: SampleTap['tap']) {
  const found = (await vault.foundCommitments(person)).find(({ what }) => what === text);
  if (found === undefined) throw new Error(text);
  const { from, to } = found.due ?? { from: found.said, to: found.said };
  const later = { from: toInstant(from + 14 * day), to: toInstant(to + 14 * day) };
  await vault.takeUp(found, tap === 'moved' ? { kind: tap, to: later } : { kind: tap });
}

async function portraitOf(vault: Vault, name: string): Promise<Portrait> {
  const person = (await vault.people()).find((one) => one.name === name);
  if (person === undefined) throw new Error(name);
  const found = await vault.portrait(person.id, now);
  if (!found.ok) throw new Error(name);
  return found.value;
}

const said = ({ first, own, sections }: Portrait): readonly Statement[] =>
  [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])].filter(
    (one) => one !== undefined,
  );
const statementsIn = (
  { sections }: Portrait,
  quality: QualitySection['quality'],
): readonly Statement[] => sections.find((one) => one.quality === quality)?.statements ?? [];
const kindsIn = (portrait: Portrait): readonly StatementKind[] =>
  said(portrait).map(({ kind }) => kind);
const valuesOf = (portrait: Portrait, kind: StatementKind, who?: string): object | undefined =>
  said(portrait).find(
    (one) =>
      one.kind === kind && (who === undefined || ('who' in one.values && one.values.who === who)),
  )?.values;

describe('of the five people', () => {
  let vault: Vault;
  beforeAll(async () => {
    vault = await circleWith(() => true);
  });

  test('Lena, the steady friend: both begin, both answer, month after month', async () => {
    const lena = await portraitOf(vault, 'Lena Okafor');
    expect(kindsIn(lena)).toContain('both-begin');
    for (const who of ['me', 'them'])
      expect(valuesOf(lena, 'answers-come', who)).toMatchObject({ band: 'within-the-hour' });
    expect(valuesOf(lena, 'in-touch-months')).toMatchObject({ months: 13, of: 13 });
    expect(said(lena).filter(statementAsks)).toEqual([]);
  });

  test('Lena, with whom much was said and most of it done, by both', async () => {
    const lena = await portraitOf(vault, 'Lena Okafor');
    expect(lena.first).toMatchObject({ kind: 'a-beginning' });
    expect(valuesOf(lena, 'plans-since', 'me')).toMatchObject({
      happened: 6,
      moved: 1,
      fellThrough: 1,
      unknown: 1,
    });
    expect(valuesOf(lena, 'plans-since', 'them')).toMatchObject({
      happened: 6,
      moved: 1,
      fellThrough: 1,
      unknown: 0,
    });
    expect(kindsIn(lena)).toContain('did-as-said');
    const cards = await vault.today();
    expect(cards.filter(({ kind }) => kind === 'promise')).toMatchObject([
      { what: 'I’ll help you carry the shelf next week' },
    ]);
  });

  test('Kabir, whose promises are half in Hindi: they are found, and wait', async () => {
    const kabir = (await vault.people()).find(({ name }) => name === 'Kabir Sen');
    const found = (await vault.foundCommitments(kabir?.id)).map(({ what }) => what);
    for (const { text } of withKabir) expect(found).toContain(text);
    const isTold = ({ quality }: Statement) => quality === 'follow-through';
    expect(said(await portraitOf(vault, 'Kabir Sen')).filter(isTold)).toEqual([]);
  });

  test('Jonas, who is slow and comes back: days may pass, and he answers', async () => {
    const jonas = await portraitOf(vault, 'Jonas Weber');
    const answers = valuesOf(jonas, 'answers-come', 'them');
    expect(answers).toMatchObject({ band: 'within-days' });
    expect(answers).toHaveProperty('answered.low', expect.closeTo(0.9, 1));
    expect(kindsIn(jonas)).not.toContain('more-often-begins');
  });

  test('Jonas, whose last words wait: it is I who liked and did not write', async () => {
    const jonas = await portraitOf(vault, 'Jonas Weber');
    expect(jonas.first).toMatchObject({ kind: 'a-beginning', values: { who: 'them' } });
    expect(statementsIn(jonas, 'gestures')).toMatchObject([
      { kind: 'gestures-since-contact', values: { who: 'me', count: 4 } },
    ]);
  });

  test('Maa, on the telephone: she calls, we answer, and the calls are in the picture', async () => {
    const maa = await portraitOf(vault, 'Maa');
    expect(maa.coverage.cannotSee).not.toContain('calls');
    expect(valuesOf(maa, 'more-often-begins')).toMatchObject({ who: 'them' });
    expect(valuesOf(maa, 'in-touch-months')).toMatchObject({ months: 13, of: 13 });
    for (const who of ['me', 'them'])
      expect(valuesOf(maa, 'answers-come', who)).toMatchObject({ band: 'within-the-hour' });
  });

  test('Kabir, in a hard season: it is left out and named, and what is usual stands', async () => {
    const kabir = await portraitOf(vault, 'Kabir Sen');
    expect(kabir.coverage.seasons).toMatchObject([
      { name: 'My knee operation' },
      { name: 'Kabir in hospital' },
    ]);
    expect(kindsIn(kabir)).toContain('both-begin');
    expect(said(kabir).filter(statementAsks)).toEqual([]);
  });

  test('Sofia, with whom it grew quiet: a question, after something she gave', async () => {
    const sofia = await portraitOf(vault, 'Sofia Marín');
    expect(sofia.first).toMatchObject({ kind: 'a-beginning', values: { who: 'them' } });
    const [constancy] = statementsIn(sofia, 'constancy');
    expect(constancy.kind).toBe('less-in-touch');
    if (constancy.kind !== 'less-in-touch') return;
    const { now: lately, before, since } = constancy.values;
    expect(lately.high).toBeLessThan(before.low);
    // Truth: four a week until forty weeks before the end, then fewer and fewer.
    expect((now - since) / (7 * day)).toBeGreaterThan(26);
    expect((now - since) / (7 * day)).toBeLessThan(42);
  });

  test('nobody stands before anyone else but by name', async () => {
    const names = (await vault.people()).filter(({ isMe }) => !isMe).map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
  });
});

test('without the season, the hard weeks would be held against Kabir', async () => {
  const vault = await circleWith(({ file }) => file.name.includes('Kabir'), false);
  expect(kindsIn(await portraitOf(vault, 'Kabir Sen'))).not.toContain('both-begin');
});

test('without her calls, what is said of Maa is said of writing', async () => {
  const vault = await circleWith(({ file }) => file.name === 'WhatsApp Chat with Maa.txt');
  const maa = await portraitOf(vault, 'Maa');
  expect(maa.coverage.cannotSee).toContain('calls');
  for (const one of said(maa)) expect(one.blind).toContain('calls');
});

describe('the files', () => {
  const textsAt = async (at: Instant, where: Zone): Promise<readonly string[]> =>
    Promise.all(
      sampleCircle(at, where).map(async ({ file }) =>
        new TextDecoder().decode(await file.read(0, file.size)),
      ),
    );

  test('are the same whenever they are made on one day', async () => {
    expect(await textsAt(now, zone)).toEqual(await textsAt(toInstant(now + day / 24), zone));
  });

  test('hold nothing that has not happened yet', async () => {
    const midnight = wallText(toWallTime(Math.floor((now + day / 24) / day) * day));
    const dates = (await textsAt(now, zone)).flatMap((text) => [
      ...text.matchAll(/(\d\d)\/(\d\d)\/(\d{4}), (\d\d:\d\d)/gu),
    ]);
    const latest = dates
      .map(([, date, month, year, at]) => `${year}-${month}-${date}T${at}`)
      .sort();
    expect(latest.length).toBeGreaterThan(1000);
    expect((latest.at(-1) ?? '') < midnight).toBe(true);
  });

  test('have no word left to fill in', async () => {
    for (const text of await textsAt(now, zone)) expect(text).not.toMatch(/\{\w+\}/u);
  });
});
