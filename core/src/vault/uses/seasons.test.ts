import { describe, expect, test } from 'vitest';
import type { Person } from '../../person.ts';
import { stillGoingOn } from '../../season.ts';
import { bring, chatOf, memoryVault } from '../../testing/vault.ts';
import { toInstant, type Instant } from '../../time.ts';
import type { Vault } from '../../vault.ts';

const hardWeeks = [
  '03/05/2024, 09:00 Ada: papa is in the hospital since last night',
  '03/05/2024, 09:05 Sam: oh no. I am coming',
  '04/05/2024, 21:00 Ada: my dad was admitted to the icu',
  '06/05/2024, 18:00 Sam: how is he now?',
  '06/05/2024, 19:00 Ada: his surgery is on Thursday, I am so scared',
  '08/05/2024, 12:00 Sam: thinking of you today',
  '16/05/2024, 18:00 Sam: how did it go with the doctors?',
];

/** Before and after, every fourth day, so that there is a usual. */
function usual(): readonly string[] {
  const lines: string[] = [];
  for (let k = 0; k < 40; k += 1) {
    const at = new Date(Date.UTC(2023, 11, 1 + 3 * k, 17));
    const date = `${String(at.getUTCDate()).padStart(2, '0')}/${String(at.getUTCMonth() + 1).padStart(2, '0')}/${at.getUTCFullYear()}`;
    const [one, other] = k % 2 === 0 ? ['Ada', 'Sam'] : ['Sam', 'Ada'];
    lines.push(
      `${date}, 18:0${k % 9} ${one}: good evening, how are you?`,
      `${date}, 18:30 ${other}: well, and you?`,
    );
  }
  return lines;
}

const file = () => chatOf([...usual(), ...hardWeeks, '30/06/2024, 10:00 Sam: good morning']);

async function withAda(now?: () => Instant): Promise<{
  readonly vault: Vault;
  readonly ada: Person;
  readonly me: Person;
}> {
  const vault = await memoryVault(now);
  await bring(vault, file());
  return { vault, ...(await both(vault)) };
}

async function both(vault: Vault): Promise<{ readonly ada: Person; readonly me: Person }> {
  const people = await vault.people();
  const [me, ada] = [people.find(({ isMe }) => isMe), people.find(({ name }) => name === 'Ada')];
  if (me === undefined || ada === undefined) throw new Error('nobody');
  return { ada, me };
}

async function confirmed(vault: Vault) {
  const [{ moment, person, span, knew }] = await vault.proposedHardTimes();
  return vault.markSeason({
    moment,
    person: person?.id,
    span,
    knew,
    name: 'Her father',
    kind: 'hard',
    whose: 'them',
  });
}

describe('a hard time', () => {
  test('is proposed from several messages, of who wrote them', async () => {
    const { vault, ada, me } = await withAda();
    expect(await vault.proposedHardTimes()).toMatchObject([
      { whose: 'them', person: { id: ada.id }, knew: [me.id], signs: { length: 3 } },
    ]);
  });

  test('confirmed, it is asked no more, and who came is told with the days', async () => {
    const { vault } = await withAda();
    await confirmed(vault);
    expect(await vault.proposedHardTimes()).toEqual([]);
    const [{ came, whose }] = await vault.hardTimes();
    expect(whose).toBe('them');
    expect(came).toMatchObject([
      { person: { name: 'Ada' }, statement: { kind: 'came-in-hard-time', values: { who: 'me' } } },
    ]);
    const { values } = came[0].statement;
    expect(values).toMatchObject({ again: Date.UTC(2024, 4, 16, 16) });
  });

  test('set aside, it is asked no more, also when the export comes in again; and it can be taken back', async () => {
    const { vault } = await withAda();
    const [{ moment }] = await vault.proposedHardTimes();
    await vault.dismissHardTime(moment);
    expect(await vault.proposedHardTimes()).toEqual([]);
    const [{ id }] = await vault.imports();
    await vault.undo(id);
    await bring(vault, file());
    expect(await vault.proposedHardTimes()).toEqual([]);
    await vault.proposeAgain(moment);
    expect(await vault.proposedHardTimes()).toHaveLength(1);
  });

  test('confirmed, it outlives its import, with who knew', async () => {
    const { vault } = await withAda();
    const marked = await confirmed(vault);
    const [{ id }] = await vault.imports();
    await vault.undo(id);
    await bring(vault, file());
    expect(await vault.seasons()).toEqual([marked]);
    expect(await vault.proposedHardTimes()).toEqual([]);
    expect((await vault.hardTimes())[0].came).toHaveLength(1);
  });

  test('of someone who is forgotten is forgotten, with who knew', async () => {
    const { vault, ada } = await withAda();
    await confirmed(vault);
    await vault.forget(ada.id);
    expect([await vault.seasons(), await vault.hardTimes()]).toEqual([[], []]);
  });

  test('of mine lies on every tie, and tells only of who knew', async () => {
    const { vault, ada } = await withAda();
    const span = { from: toInstant(Date.UTC(2024, 1, 1)), to: toInstant(Date.UTC(2024, 1, 20)) };
    const mine = { person: undefined, span, name: 'Mine', kind: 'hard', whose: 'me' } as const;
    const { id } = await vault.markSeason(mine);
    expect((await vault.hardTimes())[0].came).toEqual([]);
    await vault.removeSeason(id);
    await vault.markSeason({ ...mine, knew: [ada.id] });
    expect((await vault.hardTimes())[0].came).toMatchObject([{ person: { name: 'Ada' } }]);
    expect(await vault.seasons(ada.id)).toHaveLength(1);
  });

  test('in grief opens on request only, and the portrait does not tell of it', async () => {
    const { vault, ada, me } = await withAda();
    const [{ span }] = await vault.proposedHardTimes();
    const knew = [me.id];
    await vault.markSeason({ person: ada.id, span, knew, name: '', kind: 'grief', whose: 'them' });
    expect(await vault.hardTimes()).toMatchObject([{ opensOnRequest: true }]);
    const portrait = await vault.portrait(ada.id, toInstant(Date.UTC(2024, 7, 1)));
    expect(JSON.stringify(portrait)).not.toContain('came-in-hard-time');
  });
});

describe('whom to ask how it went', () => {
  const may = (dayOfMonth: number) => toInstant(Date.UTC(2024, 4, dayOfMonth, 12));

  async function due(day: number, part: { knew?: boolean; died?: boolean } = {}) {
    const vault = await memoryVault(() => may(day));
    await bring(vault, chatOf(hardWeeks.slice(0, 3)));
    const { ada, me } = await both(vault);
    const [{ span }] = await vault
      .proposedHardTimes()
      .then((all) => (all.length > 0 ? all : [{ span: { from: may(3), to: may(4) } }]));
    await vault.markSeason({
      person: ada.id,
      span: {
        from: span.from,
        to: stillGoingOn,
      },
      name: 'Papa',
      kind: 'illness',
      whose: 'them',
      knew: part.knew === false ? [] : [me.id],
    });
    if (part.died === true) await vault.changePerson(ada.id, { died: may(5) });
    return askedAfter(vault);
  }

  const askedAfter = async (vault: Vault) =>
    (await vault.today()).flatMap((card) => (card.kind === 'hard-time' ? [card.name] : []));

  test('from two days on, for four weeks', async () => {
    expect(await Promise.all([3, 4, 6, 20].map((day) => due(day)))).toEqual([
      [],
      [],
      ['Papa'],
      ['Papa'],
    ]);
  });

  test('nobody whose trouble I did not know, and nobody who has died', async () => {
    expect([await due(6, { knew: false }), await due(6, { died: true })]).toEqual([[], []]);
  });

  test('nobody I have asked since', async () => {
    const { vault } = await withAda(() => may(20));
    await confirmed(vault);
    expect(await askedAfter(vault)).toEqual([]);
  });
});

describe('who stands where', () => {
  test('someone out of touch on purpose is let be until that season ends', async () => {
    const { vault, ada } = await withAda();
    const span = { from: toInstant(0), to: stillGoingOn };
    const marked = await vault.markSeason({ person: ada.id, span, name: '', kind: 'estrangement' });
    expect((await both(vault)).ada.standing).toEqual({ kind: 'estranged' });
    await vault.removeSeason(marked.id);
    expect((await both(vault)).ada.standing).toBeUndefined();
  });

  test('that someone has died outlives their import, and can be taken back', async () => {
    const { vault, ada } = await withAda();
    await vault.changePerson(ada.id, { died: toInstant(5) });
    const [{ id }] = await vault.imports();
    await vault.undo(id);
    await bring(vault, file());
    expect((await both(vault)).ada).toMatchObject({ id: ada.id, standing: { kind: 'died' } });
    await vault.changePerson(ada.id, { died: 'not' });
    expect((await both(vault)).ada.standing).toBeUndefined();
  });
});
