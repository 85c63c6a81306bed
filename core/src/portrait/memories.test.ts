import { expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { findAll } from '../qualities/all.ts';
import { aHistory, conversations } from '../testing/history.ts';
import { aCoverage } from '../testing/texts.ts';
import { day, toInstant, week } from '../time.ts';
import { composePortrait, mirrorPortrait } from './compose.ts';
import { threadMonths } from './thread.ts';

const start = Date.UTC(2023, 0, 2, 9);
const thanks = start + 31 * week;
const nani: Person = {
  id: toPersonId(3),
  name: 'Nani',
  kind: 'family',
  way: 'here',
  isMe: false,
  standing: { kind: 'died', at: toInstant(start + 70 * week) },
};

const history = aHistory({
  moments: [
    ...conversations({ from: start, to: start + 60 * week, every: 3 }),
    { at: thanks, by: 'them' as const, text: 'proud of you, beta', says: ['warmth' as const] },
    { at: thanks + day, by: 'me' as const, text: 'love you', says: ['warmth' as const] },
  ].toSorted((a, b) => a.at - b.at),
});

const portraitOf = (person: Person) =>
  composePortrait({
    person,
    history,
    coverage: aCoverage(),
    findings: findAll(history),
    thread: threadMonths(history, 'UTC'),
    verdicts: new Map([]),
  });

test('of someone who has died nothing is told but memories, by date', () => {
  const { first, own, sections, thread, memories } = portraitOf(nani);
  expect([first, own, thread]).toEqual([undefined, undefined, []]);
  expect(sections.flatMap((one) => [...one.statements, ...one.more, one.silent])).toEqual(
    sections.map(() => undefined),
  );
  expect(memories?.length).toBeGreaterThan(10);
  const times = (memories ?? []).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('memories are what they gave, the warmest of each month', () => {
  const { memories } = portraitOf(nani);
  expect(memories?.filter(({ kind }) => kind === 'warm')).toMatchObject([{ at: thanks }]);
  const theirs = new Set(Array.from(history.id).filter((_, row) => history.by[row] === 1));
  expect(memories?.filter(({ moment }) => !theirs.has(moment))).toEqual([]);
});

test('from the other chair they stay memories', () => {
  expect(mirrorPortrait(portraitOf(nani)).memories).toEqual(portraitOf(nani).memories);
});

test('a page of the living has none', () => {
  const { standing: _, ...living } = nani;
  expect(portraitOf(living).memories).toBeUndefined();
  expect(portraitOf(living).first).toBeDefined();
});
