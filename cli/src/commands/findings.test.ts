import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aChat } from '../testing/chat.ts';
import { shell } from '../testing/shell.ts';

describe('findings --json', () => {
  test('prints one object a conversation of two, and stores nothing', async () => {
    using sh = shell();
    const chat = sh.file('chat.txt', aChat({ weeks: 40 }));
    const { code, lines } = await sh.run('findings', chat, '--me', 'Ada', '--json');
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        file: chat,
        me: 'Ada',
        them: 'Maya',
        coverage: { sources: [{ format: 'whatsapp', messages: 420 }] },
        findings: {
          initiative: { state: expect.stringMatching(/^(said|not-enough)$/u) },
          presence: { state: expect.any(String) },
          constancy: { state: expect.any(String) },
          gestures: { state: expect.any(String) },
        },
      },
    ]);
    expect(existsSync(`${sh.home}/.local/share/eachother`)).toBe(false);
  });

  test('below the gate there is a reason, and an estimate only for who asks', async () => {
    using sh = shell();
    const chat = sh.file('chat.txt', aChat({ weeks: 6 }));
    const initiativeOf = async (...options: readonly string[]): Promise<object> => {
      const { lines } = await sh.run('findings', chat, '--me', 'Ada', '--json', ...options);
      return (lines[0] as { findings: { initiative: object } }).findings.initiative;
    };
    const gated = await initiativeOf();
    expect(gated).toMatchObject({ state: 'not-enough', why: { kind: expect.any(String) } });
    expect(gated).not.toHaveProperty('share');
    expect(await initiativeOf('--ungated')).toMatchObject({
      state: 'not-enough',
      share: { me: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
    });
  });

  test('a file I am not in is a problem, and so is not saying who I am', async () => {
    using sh = shell();
    const chat = sh.file('chat.txt', aChat());
    expect(await sh.run('findings', chat, '--json')).toMatchObject({
      code: 1,
      lines: [{ file: chat, problem: { kind: 'who-is-me', handles: ['Ada', 'Maya'] } }],
    });
    expect(await sh.run('findings', chat, '--json', '--me', 'Tom')).toMatchObject({
      code: 1,
      lines: [{ problem: { kind: expect.stringMatching(/^(who-is-me|not-a-party)$/u) } }],
    });
  });
});

test('nothing is read into a group, and that is said', async () => {
  using sh = shell();
  const group = sh.file('chat.txt', aChat() + aChat({ second: 'Tom' }));
  expect(await sh.run('findings', group, '--me', 'Ada', '--json')).toMatchObject({
    code: 1,
    lines: [{ file: group, problem: { kind: 'no-one-to-one' } }],
  });
});

test('for people, findings are the portrait', async () => {
  using sh = shell();
  const { out } = await sh.run('findings', sh.file('chat.txt', aChat()), '--me', 'Ada');
  expect(out).toContain('Not in here');
  expect(out).toContain('Initiative');
});
