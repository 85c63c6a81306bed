import { expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { aChat } from '../testing/chat.ts';
import { shell } from '../testing/shell.ts';

const places = (text: string, words: readonly string[]): readonly number[] =>
  words.map((one) => text.indexOf(one));

test('own words and acts are kept, shown, and their history with them', async () => {
  using sh = shell();
  expect((await sh.run('meaning')).out).toContain('What does give and take mean to you?');
  await sh.run('meaning', 'write', 'To be asked,', 'and asked again.');
  await sh.run('meaning', 'acts', 'asks-back=wants to know the rest', 'brings me books');
  const { lines } = await sh.run('meaning', '--json');
  expect(lines).toMatchObject([
    {
      words: 'To be asked, and asked again.',
      acts: [
        { card: 'asks-back', words: 'wants to know the rest', unseen: false },
        { card: null, text: 'brings me books', unseen: true },
      ],
    },
  ]);
  const history = (await sh.run('meaning', 'history', '--json')).lines as readonly { id: number }[];
  expect(history.map(({ id }) => id)).toEqual([2, 1]);
  expect((await sh.run('meaning', 'remove', '2')).code).toBe(0);
  expect((await sh.run('meaning', '--json')).lines).toMatchObject([{ id: 1, acts: [] }]);
  expect((await sh.run('meaning', 'remove', '2')).code).toBe(1);
});

test('the cards are listed, and more than five acts are not taken', async () => {
  using sh = shell();
  const { out } = await sh.run('meaning', 'acts');
  expect(out).toContain('prays for me');
  expect(forbiddenIn(out)).toEqual([]);
  const six = ['remembers', 'prayer', 'affection', 'feeds-me', 'shows-up', 'makes-time'];
  expect(await sh.run('meaning', 'acts', ...six)).toMatchObject({ code: 1 });
  expect((await sh.run('meaning', 'history', '--json')).lines).toEqual([]);
  expect((await sh.run('meaning', 'sing')).code).toBe(2);
});

test('a portrait is told in the order of the acts, under their words, the rest on request', async () => {
  using sh = shell();
  await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada');
  const before = (await sh.run('portrait', 'Maya')).out;
  await sh.run('meaning', 'acts', 'makes-time=Sundays are ours', 'writes-first');
  const { out } = await sh.run('portrait', 'Maya');
  const [sundays, first, presence] = places(out, ['Sundays are ours', 'writes first', 'Presence']);
  expect(sundays).toBeGreaterThan(0);
  expect(first).toBeGreaterThan(sundays);
  expect(before).toContain('Presence');
  expect(presence).toBe(-1);
  expect((await sh.run('portrait', 'Maya', '--all')).out).toContain('Presence');
});

test('a new sheet begins with it', async () => {
  using sh = shell();
  await sh.run('log', 'tea with Omar');
  await sh.run('meaning', 'write', 'To be asked.');
  await sh.run('meaning', 'acts', 'asks-back');
  expect((await sh.run('sheet', 'Omar', '--json')).lines).toMatchObject([
    { meaning: { words: 'To be asked.', acts: ['asks back'] } },
  ]);
  const { lines } = await sh.run('sheet', 'Omar', '--meaning', 'Room.', '--json');
  expect(lines).toMatchObject([{ meaning: { words: 'Room.', acts: ['asks back'] } }]);
});

test('other channels are said of one person, and coverage tells of them', async () => {
  using sh = shell();
  await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada');
  await sh.run('meaning', 'channels', 'Maya', 'phone', 'home');
  expect((await sh.run('meaning', 'channels', 'Maya', '--json')).lines).toEqual([
    { person: 'Maya', channels: ['home', 'phone'] },
  ]);
  expect((await sh.run('portrait', 'Maya')).out).toContain('also have a home and the phone');
  expect((await sh.run('meaning', 'channels', 'Maya', 'pigeon')).code).toBe(2);
  await sh.run('meaning', 'channels', 'Maya', 'none');
  expect((await sh.run('portrait', 'Maya')).out).not.toContain('also have');
});

test('an act in the words of a card is that card', async () => {
  using sh = shell();
  const { lines } = await sh.run(
    'meaning',
    'acts',
    'Makes me laugh',
    'feeds me',
    'sings',
    '--json',
  );
  expect(lines).toMatchObject([{ acts: [{ card: 'makes-me-laugh' }, { card: 'feeds-me' }, {}] }]);
});
