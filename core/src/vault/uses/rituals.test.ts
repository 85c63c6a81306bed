import { describe, expect, test } from 'vitest';
import { openVault } from '../../open-vault.ts';
import type { NewRitual } from '../../practice/ritual.ts';
import { berlin, bring, chatOf, memoryDriver } from '../../testing/vault.ts';
import { day, toInstant, type Instant } from '../../time.ts';
import type { Card, Vault } from '../../vault.ts';

/** The 20th of March 2024 is a Wednesday. */
const wednesday = Date.UTC(2024, 2, 20, 12);

async function vaultAt(): Promise<{ vault: Vault; wait(days: number): void }> {
  let now = wednesday;
  const opened = openVault(await memoryDriver(), { now: () => toInstant(now), zone: berlin });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return { vault: opened.value, wait: (days) => void (now += days * day) };
}

const onWednesdays = (part: Partial<NewRitual> = {}): NewRitual => ({
  person: undefined,
  what: 'call Ada',
  rhythm: { kind: 'calendar', rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  counts: 'contact',
  pauses: [],
  start: toInstant(Date.UTC(2024, 2, 19, 23)),
  ...part,
});

const early = chatOf(['01/03/2024, 10:00 Ada: hello', '01/03/2024, 10:05 Sam: hi there']);
const later = chatOf([
  '01/03/2024, 10:00 Ada: hello',
  '01/03/2024, 10:05 Sam: hi there',
  '20/03/2024, 18:00 Sam: how was the day?',
  '29/03/2024, 09:00 Ada: long ago now',
  '30/03/2024, 09:00 Sam: yes!',
]);

const ritualCards = (cards: readonly Card[]) => cards.filter(({ kind }) => kind === 'ritual');

describe('a ritual', () => {
  test('has its time, and is kept by contact that a later import brings', async () => {
    const { vault, wait } = await vaultAt();
    const { people } = await bring(vault, early);
    const ada = people.find(({ name }) => name === 'Ada');
    const made = await vault.addRitual(onWednesdays({ person: ada?.id }));
    const [before] = await vault.rituals();
    expect(before).toMatchObject({
      ritual: made,
      due: { state: 'open' },
      kept: { kept: 0, of: 0 },
    });
    expect(ritualCards(await vault.today())).toMatchObject([{ person: ada?.id, what: 'call Ada' }]);
    wait(14);
    await bring(vault, later);
    const [after] = await vault.rituals();
    expect(after.lately.map(({ state }) => state)).toEqual(['kept', 'kept', 'open']);
    expect(after.kept).toEqual({ kept: 2, of: 2, unseen: 0 });
    const [moment] = await vault.moments({
      ids: [after.lately[0].moment ?? (0 as never)],
      limit: 1,
    });
    expect(moment.moment).toMatchObject({ text: 'how was the day?' });
  });

  test('that a call keeps is not kept by a message', async () => {
    const { vault, wait } = await vaultAt();
    const { people } = await bring(vault, later);
    const ada = people.find(({ name }) => name === 'Ada')?.id ?? (0 as never);
    await vault.addRitual(onWednesdays({ person: ada, counts: 'call' }));
    wait(1);
    expect((await vault.rituals())[0].due).toBeDefined();
    await vault.note({ person: ada, kind: 'called', by: 'me', at: toInstant(wednesday), text: '' });
    expect(await vault.rituals()).toMatchObject([{ due: undefined, lately: [{ state: 'kept' }] }]);
  });

  test('is done where I say so, and taken back', async () => {
    const { vault } = await vaultAt();
    await vault.addRitual(onWednesdays({ what: 'Diwali call to the cousins' }));
    const [card] = ritualCards(await vault.today());
    await vault.answerCard(card, 'done');
    expect(ritualCards(await vault.today())).toEqual([]);
    expect((await vault.rituals())[0].kept).toEqual({ kept: 1, of: 1, unseen: 0 });
    await vault.takeBackAnswer(card.key);
    expect(ritualCards(await vault.today())).toEqual([card]);
  });

  test('rests in a season with that person', async () => {
    const { vault } = await vaultAt();
    const ada = await vault.addPerson('Ada', 'friend');
    await vault.addRitual(onWednesdays({ person: ada.id }));
    const season = { from: toInstant(wednesday - 3 * day), to: toInstant(wednesday + 3 * day) };
    await vault.markSeason({ person: ada.id, span: season, name: 'exams' });
    expect(ritualCards(await vault.today())).toEqual([]);
  });

  test('is changed as given, removed, put back, and goes with the person', async () => {
    const { vault } = await vaultAt();
    const ada = await vault.addPerson('Ada', 'friend');
    const made = await vault.addRitual(onWednesdays({ person: ada.id }));
    const paused = { ...made, what: 'write', paused: toInstant(wednesday) };
    await vault.putRitual(paused);
    expect((await vault.rituals())[0]).toMatchObject({ ritual: paused, next: undefined });
    await vault.removeRitual(made.id);
    expect(await vault.rituals()).toEqual([]);
    await vault.putRitual(made);
    expect((await vault.rituals())[0].ritual).toEqual(made);
    await vault.answerCard(ritualCards(await vault.today())[0], 'later');
    await vault.forget(ada.id);
    expect(await vault.rituals()).toEqual([]);
    await vault.putRitual(made);
    expect(await vault.rituals()).toEqual([]);
    let text = '';
    await vault.exportAs('json', { names: 'whole', words: 'kept' }, (part) => void (text += part));
    expect(text).not.toContain('ritual/');
  });

  test('four on one day nudge three times', async () => {
    const { vault } = await vaultAt();
    for (const what of ['a', 'b', 'c', 'd']) await vault.addRitual(onWednesdays({ what }));
    expect(ritualCards(await vault.today())).toHaveLength(3);
    for (const card of ritualCards(await vault.today())) await vault.answerCard(card, 'done');
    expect(ritualCards(await vault.today())).toEqual([]);
  });

  test('of every year is a date, told two days ahead', async () => {
    const { vault, wait } = await vaultAt();
    const rhythm = { kind: 'calendar', rrule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23' } as const;
    await vault.addRitual(onWednesdays({ what: 'Ada’s birthday', rhythm }));
    const kinds = async () => (await vault.today()).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('date');
    wait(1);
    expect(await kinds()).toContain('date');
    wait(7);
    expect(await kinds()).not.toContain('date');
  });

  test('at the pair’s own pace reads it from the days they were in touch', async () => {
    const { vault, wait } = await vaultAt();
    const days = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map(
      (on) =>
        `${String(on).padStart(2, '0')}/03/2024, 10:00 ${on % 4 === 1 ? 'Ada' : 'Sam'}: hello`,
    );
    const { people } = await bring(vault, chatOf(days));
    const ada = people.find(({ name }) => name === 'Ada')?.id;
    await vault.addRitual(onWednesdays({ person: ada, rhythm: { kind: 'own-pace' } }));
    expect((await vault.rituals())[0]).toMatchObject({ pace: 2, due: undefined });
    wait(3);
    expect((await vault.rituals())[0].due).toBeDefined();
  });
});

describe('a kindness I may have missed', () => {
  const kindnesses = async (vault: Vault) =>
    (await vault.today()).filter(({ kind }) => kind === 'kindness');

  test('is a beginning of theirs that nothing of mine follows', async () => {
    const { vault } = await vaultAt();
    await bring(
      vault,
      chatOf([
        '01/03/2024, 10:00 Sam: hello',
        '01/03/2024, 10:05 Ada: hi',
        '09/03/2024, 10:00 Ada: thinking of you today',
      ]),
    );
    const [card] = await kindnesses(vault);
    expect(card).toMatchObject({ how: 'opening', at: Date.UTC(2024, 2, 9, 9) });
    await vault.answerCard(card, 'not-this');
    expect(await kindnesses(vault)).toEqual([]);
  });

  test('is none where I answered, where it only ends a talk, or where it is of yesterday', async () => {
    for (const lines of [
      ['09/03/2024, 10:00 Ada: thinking of you', '12/03/2024, 10:05 Sam: and I of you'],
      ['09/03/2024, 10:00 Sam: all fine?', '09/03/2024, 10:05 Ada: yes, good night'],
      ['01/03/2024, 10:00 Sam: hello', '19/03/2024, 10:00 Ada: thinking of you'],
    ]) {
      const { vault } = await vaultAt();
      await bring(vault, chatOf(lines));
      const openings = (await kindnesses(vault)).filter(
        (one) => 'how' in one && one.how === 'opening',
      );
      expect([lines, openings]).toEqual([lines, []]);
    }
  });
});

test('warm words are brought up where the user says they are, and no longer where not', async () => {
  const { vault } = await vaultAt();
  await bring(
    vault,
    chatOf([
      '10/03/2024, 10:00 Ada: you were so good to me this year',
      '10/03/2024, 10:05 Sam: of course',
    ]),
  );
  const [, { moment }] = await vault.moments({ limit: 2 });
  const kindnesses = async () => (await vault.today()).filter(({ kind }) => kind === 'kindness');
  await vault.check(moment.id, 'warmth', true);
  expect(await kindnesses()).toMatchObject([{ how: 'warmth', moments: [moment.id] }]);
  await vault.check(moment.id, 'warmth', false);
  expect(await kindnesses()).toEqual([]);
});

test('the calendar of rituals is private, whole days, and leaves names and words out until asked', async () => {
  const { vault } = await vaultAt();
  const ada = await vault.addPerson('Ada', 'friend');
  await vault.addRitual(onWednesdays({ person: ada.id, what: 'ring; ask\nabout, work' }));
  await vault.addRitual(onWednesdays({ person: ada.id, rhythm: { kind: 'own-pace' } }));
  const made = await vault.addRitual(onWednesdays({ what: 'rests' }));
  await vault.putRitual({ ...made, paused: toInstant(wednesday) as Instant });
  const calendar = async (whole: boolean): Promise<string> => {
    let text = '';
    const choices = {
      names: whole ? 'whole' : 'short',
      words: whole ? 'kept' : 'left-out',
    } as const;
    await vault.exportAs('rituals', choices, (part) => void (text += part));
    return text;
  };
  const sparing = await calendar(false);
  expect(sparing.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(sparing).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE\r\n');
  expect(sparing).toContain('DTSTART;VALUE=DATE:20240320\r\n');
  expect(sparing).toContain('CLASS:PRIVATE');
  expect(sparing).not.toMatch(/Ada|work/u);
  expect(await calendar(true)).toContain('SUMMARY:ring\\; ask\\nabout\\, work (Ada)\r\n');
});
