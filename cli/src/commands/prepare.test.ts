import { expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { aChat } from '../testing/chat.ts';
import { shell } from '../testing/shell.ts';

const steps = { feel: 'tired, and hopeful', ask: 'Could we\ntalk on Sunday?', draft: 'Dear Maya' };

test('the steps can be piped in, and the page is printed as far as it is written', async () => {
  using sh = shell({ input: JSON.stringify(steps) });
  await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada');
  expect((await sh.run('prepare', 'Maya')).out).toContain(
    'Nothing is being prepared with Maya yet',
  );
  const { lines } = await sh.run('prepare', 'Maya', '--steps', '--json');
  const { draft, ...written } = steps;
  expect(lines).toMatchObject([
    { person: 'Maya', chosen: [], draft, steps: { ...written, need: '' } },
  ]);
  const { out } = await sh.run('prepare', 'maya');
  const places = [
    'with Maya',
    'How I feel',
    'hopeful',
    'What I would like to ask',
    'In my words',
  ].map((text) => out.indexOf(text));
  expect(places.every((place, k) => place > (places[k - 1] ?? -1))).toBe(true);
  expect(out).not.toContain('What I need');
  expect(forbiddenIn(out)).toEqual([]);
});

test('writing again goes on with the same page and leaves the other steps', async () => {
  using sh = shell({ input: '{"need": "rest"}' });
  await sh.run('log', 'tea with Omar');
  await sh.run('prepare', 'Omar', '--steps');
  await sh.run('prepare', 'Omar', '--steps');
  expect((await sh.run('prepare', 'Omar', '--json')).lines).toMatchObject([
    { steps: { need: 'rest', feel: '' } },
  ]);
});

test.each(['', 'not json', '[]', '"text"', '{"feeling": "x"}', '{"feel": 7}'])(
  'what is piped in must be steps: %j is not',
  async (input) => {
    using sh = shell({ input });
    await sh.run('log', 'tea with Omar');
    expect(await sh.run('prepare', 'Omar', '--steps')).toMatchObject({ code: 2 });
    expect((await sh.run('prepare', 'Omar', '--json')).lines).toEqual([]);
  },
);
