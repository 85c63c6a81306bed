import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../../core/src/words/forbidden.ts';
import { aChat } from '../testing/chat.ts';
import { shell } from '../testing/shell.ts';

describe('read --json', () => {
  test('prints one object a file with what it holds', async () => {
    using sh = shell();
    const chat = sh.file('WhatsApp Chat with Maya.txt', aChat({ weeks: 2 }));
    const { code, lines } = await sh.run('read', chat, '--json');
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        file: chat,
        format: 'whatsapp',
        messages: 21,
        calls: 0,
        reactions: 0,
        system: 0,
        doubts: { count: 0, kinds: {} },
        lines: 21,
        people: [
          { name: 'Ada', messages: 11 },
          { name: 'Maya', messages: 10 },
        ],
        from: '2026-01-01T09:00:00',
        to: '2026-01-13T09:40:00',
        dateOrder: 'dmy',
        carries: expect.objectContaining({ reactions: false, zone: 'unknown' }),
      },
    ]);
  });

  test('says of a file that cannot be read what is wrong, reads the others, and ends with 1', async () => {
    using sh = shell();
    const files = [
      sh.file('empty.txt', ''),
      sh.file(
        'photo.txt',
        Uint8Array.from({ length: 2000 }, (_, k) => (k * 37) % 256),
      ),
      sh.file('list.txt', 'milk\nbread\n'),
      `${sh.home}/nowhere.txt`,
      sh.home,
      sh.file('chat.txt', aChat({ weeks: 2 })),
    ];
    const { code, lines, err } = await sh.run('read', '--json', ...files);
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { file: files[0], problem: { kind: 'empty-file' } },
      { file: files[1], problem: { kind: expect.any(String), message: expect.any(String) } },
      { file: files[2], problem: { kind: 'unknown-format' } },
      { file: files[3], problem: { kind: 'unreadable' } },
      { file: files[4], problem: { kind: 'unreadable' } },
      { file: files[5], messages: 21 },
    ]);
    expect(err).toBe('');
  });
});

test('read --jsonl prints every entry and every doubt with the wall clock as written', async () => {
  using sh = shell();
  const chat = sh.file(
    'chat.txt',
    '13/03/2026, 15:12 - Ada: hi\nthere\n13/03/2026, 15:13 - Messages are end-to-end encrypted.\n31/02/2026, 15:14 - Maya: impossible\n',
  );
  const { code, lines } = await sh.run('read', chat, '--jsonl', '--zone', 'America/New_York');
  expect(code).toBe(0);
  expect(lines[0]).toMatchObject({
    file: chat,
    kind: 'said',
    at: '2026-03-13T15:12:00',
    by: 'Ada',
    text: 'hi\nthere',
  });
  expect(lines.map((one) => (one as { kind: string }).kind)).toEqual(
    expect.arrayContaining(['said', 'system', 'doubt']),
  );
});

test('for people, nothing a file holds can move the cursor or turn the text around', async () => {
  using sh = shell();
  const chat = sh.file('chat.txt', aChat({ weeks: 2, second: 'M\u001b]0;gone\u0007\u202eaya' }));
  const { out } = await sh.run('read', chat);
  expect(out).toContain('Ada');
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
});

describe('how a command is used', () => {
  test.each([
    [['frob'], 'no command'],
    [['read'], 'Usage'],
    [['read', 'x', '--frob'], '--frob'],
    [['read', 'x', '--zone', 'Mars/Base'], 'Mars/Base'],
    [['read', 'x', '--now', 'soon'], 'soon'],
    [['read', 'x', '--date-order', 'my'], 'dmy'],
    [['help', 'frob'], 'no command'],
  ])('%j is told what is wrong and ends with 2', async (words, said) => {
    using sh = shell();
    const { code, err, out } = await sh.run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('help names every command and every option', async () => {
    using sh = shell();
    const { code, out } = await sh.run();
    expect(code).toBe(0);
    for (const name of ['read', 'import', 'portrait', 'forget', 'serve', '--now', '--vault'])
      expect(out).toContain(name);
    expect(forbiddenIn(out)).toEqual([]);
    expect((await sh.run('read', '--help')).out).toContain('--jsonl');
    expect((await sh.run('help', 'read')).out).toContain('--jsonl');
    expect((await sh.run('--version')).out).toMatch(/\d+\.\d+\.\d+/u);
  });
});
