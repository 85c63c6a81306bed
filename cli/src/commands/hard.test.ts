import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '@eachother/core';
import { aChat } from '../testing/chat.ts';
import { shell } from '../testing/shell.ts';

const hardWeeks = [
  '01/06/2026, 09:00 - Maya: my mother is in the hospital since last night',
  '02/06/2026, 21:00 - Maya: they say mum needs surgery, I am so scared',
  '03/06/2026, 18:00 - Ada: thinking of you, shall I come?',
  '04/06/2026, 19:00 - Maya: mum was admitted to the icu',
  '09/06/2026, 18:00 - Ada: how is she now?',
];
const chat = `${aChat()}${hardWeeks.join('\n')}\n`;

const brought = async () => {
  const sh = shell();
  await sh.run('import', sh.file('chat.txt', chat), '--me', 'Ada', '--date-order', 'dmy');
  return sh;
};

describe('hard', () => {
  test('asks about what several messages tell of, and says who came once it is confirmed', async () => {
    using sh = await brought();
    const asked = await sh.run('hard', 'proposed');
    expect(asked.out).toContain('Was this a hard time?');
    expect(asked.out).toContain('Maya');
    const [proposal] = (await sh.run('hard', 'proposed', '--json')).lines;
    expect(proposal).toMatchObject({
      whose: 'them',
      name: 'Maya',
      from: '2026-05-31T18:30:00.000Z',
    });
    const { moment } = proposal as { readonly moment: number };
    const { out } = await sh.run('hard', 'confirm', String(moment), 'Her mother');
    expect(out).toContain('Her mother');
    expect(out).toContain('In Maya’s hard weeks from June 2026, you');
    expect(out.replace(/\s+/gu, ' ')).toContain('and asked again on 9 June 2026');
    expect(forbiddenIn(out)).toEqual([]);
    expect((await sh.run('hard', 'proposed', '--json')).lines).toEqual([]);
    expect((await sh.run('hard', '--json')).lines).toMatchObject([
      { name: 'Her mother', kind: 'hard', whose: 'them', opened: true, came: [{ person: 'Maya' }] },
    ]);
  });

  test('what was set aside is not asked again', async () => {
    using sh = await brought();
    const [{ moment }] = (await sh.run('hard', 'proposed', '--json')).lines as readonly {
      readonly moment: number;
    }[];
    await sh.run('hard', 'dismiss', `#${moment}`);
    expect((await sh.run('hard', 'proposed', '--json')).lines).toEqual([]);
    expect(await sh.run('hard', 'dismiss', String(moment))).toMatchObject({ code: 1 });
  });

  test('my own is marked with who knew, and taken away again', async () => {
    using sh = await brought();
    const when = ['--from', '2026-03-01', '--to', '2026-03-20'];
    const marked = await sh.run('hard', 'mark', 'me', ...when, '--knew', 'Maya', '--json');
    expect(marked.lines).toMatchObject([
      { person: null, name: 'A hard time', whose: 'me', to: '2026-03-20T18:30:00.000Z' },
    ]);
    const [{ id, came }] = marked.lines as readonly { id: number; came: readonly unknown[] }[];
    expect(came).toMatchObject([{ person: 'Maya' }]);
    await sh.run('hard', 'remove', String(id));
    expect((await sh.run('hard', '--json')).lines).toEqual([]);
  });

  test('in grief, who came is told when it is asked for', async () => {
    using sh = await brought();
    const when = ['--from', '2026-03-01', '--to', '2026-03-20', '--kind', 'grief'];
    expect((await sh.run('hard', 'mark', 'Maya', ...when)).out).not.toContain('you wrote');
    expect((await sh.run('hard', 'list', '--grief')).out).toContain('In Maya’s hard weeks');
  });

  test.each([[['dance']], [['mark', 'Maya']], [['mark']]])('%j is misused', async (words) => {
    using sh = await brought();
    expect(await sh.run('hard', ...words)).toMatchObject({ code: 2 });
  });
});

describe('who is let be', () => {
  test('has died, on a day; and not, if that was a mistake', async () => {
    using sh = await brought();
    const told = await sh.run('people', 'Maya', '--died', '2026-06-20', '--json');
    expect(told.lines).toMatchObject([
      { standing: { kind: 'died', at: '2026-06-19T18:30:00.000Z' } },
    ]);
    expect(await sh.run('prepare', 'Maya')).toMatchObject({ code: 1 });
    expect((await sh.run('people', 'Maya', '--not-died', '--json')).lines).toMatchObject([
      { standing: null },
    ]);
    expect(await sh.run('people', 'Maya', '--died', 'soon')).toMatchObject({ code: 2 });
  });

  test('is out of touch on purpose, while that season goes on', async () => {
    using sh = await brought();
    const when = ['--kind', 'estrangement', '--from', '2026-06-01', '--going-on'];
    const { lines } = await sh.run('season', 'Maya', ...when, '--json');
    expect(lines).toMatchObject([{ kind: 'estrangement', whose: 'both', to: null }]);
    expect((await sh.run('people', '--json')).lines).toMatchObject([
      { standing: { kind: 'estranged' } },
    ]);
    expect((await sh.run('season', 'Maya')).out).toContain('since 1 Jun 2026');
  });
});

test('a day that does not exist is said, and not taken for another', async () => {
  using sh = shell();
  const { code } = await sh.run('season', 'me', 'Exams', '--from', '2026-02-31', '--going-on');
  expect(code).not.toBe(0);
  expect((await sh.run('season', 'me', 'Exams', '--from', '2024-02-29', '--going-on')).code).toBe(
    0,
  );
});
