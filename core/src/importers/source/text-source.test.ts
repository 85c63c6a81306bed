import { describe, expect, test } from 'vitest';
import { bytesFile, textFile } from '../../testing/reading.ts';
import { zipOf, type Packed } from '../../testing/zip.ts';
import { limits } from '../../limits.ts';
import type { Head, ReadProblem, SourceFile } from '../importer.ts';
import { textSource } from './text-source.ts';

const isChat = ({ text }: Head): boolean => text.startsWith('chat');

interface Opened {
  readonly name: string;
  readonly text: string;
  readonly others: readonly string[];
}

async function opened(file: SourceFile): Promise<Opened | ReadProblem> {
  const source = await textSource(file, isChat);
  if (!source.ok) return source.problem;
  const { head, others, chunks, problem } = source.value;
  let text = '';
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk);
  return problem() ?? { name: head.name, text, others };
}

const zip = (...entries: readonly Packed[]): SourceFile => bytesFile('a.zip', zipOf(entries));
const chat = (name: string): Packed => ({ name, content: `chat in ${name}` });
const other = (name: string, content = 'milk, bread'): Packed => ({ name, content });

describe('the text of a file', () => {
  test('is the file itself', async () => {
    expect(await opened(textFile('a.txt', 'anything'))).toEqual({
      name: 'a.txt',
      text: 'anything',
      others: [],
    });
  });

  test('is what fits in an archive, chats by their usual name before any other', async () => {
    const file = zip(other('IMG-1.jpg'), other('notes.txt'), chat('b.txt'), chat('x/_chat.txt'));
    expect(await opened(file)).toEqual({
      name: 'a.zip/x/_chat.txt',
      text: 'chat in x/_chat.txt',
      others: ['a.zip/b.txt'],
    });
  });

  test('is looked for by its head, and no head is longer than the limit', async () => {
    const heads: string[] = [];
    const long = { name: 'a.txt', content: 'x'.repeat(3 * limits.head) };
    await textSource(zip(long), ({ text }) => heads.push(text) > 0);
    expect(heads.map(({ length }) => length)).toEqual([limits.head]);
  });

  test('is never what the system put beside the files', async () => {
    expect(await opened(zip(chat('__MACOSX/._chat.txt'), chat('.hidden.txt')))).toMatchObject({
      kind: 'no-chat-in-archive',
    });
  });
});

describe('an archive without a chat', () => {
  test('names what is in it, archives first', async () => {
    expect(await opened(zip(other('a/'), other('list.txt'), other('more.zip')))).toEqual({
      kind: 'no-chat-in-archive',
      file: 'a.zip',
      entries: ['more.zip', 'list.txt'],
    });
  });

  test.each([
    ['messages/inbox/maya_1/photos/1.jpg', '', 'messenger-or-instagram'],
    ['package/messages/c1/messages.csv', 'ID,Timestamp', 'discord-own-messages'],
    ['Takeout/Google Chat/Groups/DM 1/messages.json', '{}', 'google-chat'],
    ['main.jsonl', '{}', 'signal'],
    ['messages.html', '<html>', 'telegram-pages'],
    ['msgstore.db.crypt15', '', 'whatsapp-backup'],
    ['word/document.xml', '<w/>', 'document'],
    ['sms-2024.xml', '<?xml version="1.0"?><smses count="1">', 'phone-backup'],
    ['cal.ics', 'BEGIN:VCALENDAR', 'calendar'],
  ])('that holds %s is known for what it is', async (name, content, found) => {
    expect(await opened(zip(other(name, content)))).toEqual({
      kind: 'other-export',
      file: 'a.zip',
      found,
    });
  });

  test('because it cannot be unpacked tells that', async () => {
    const locked = { ...chat('_chat.txt'), claims: { flags: 1 } };
    expect(await opened(zip(locked))).toMatchObject({ kind: 'archive-refused', why: 'locked' });
  });
});

describe('a file that cannot be read', () => {
  test('is empty', async () => {
    expect(await opened(textFile('a.txt', ''))).toEqual({ kind: 'empty-file', file: 'a.txt' });
  });

  test.each(['before it was opened', 'while it was read'])('went away %s', async (when) => {
    let reads = 0;
    const whole = textFile('a.txt', 'x'.repeat(2 * limits.chunk));
    const file: SourceFile = {
      ...whole,
      read: (from, to) => {
        reads += 1;
        if (when === 'before it was opened' || reads > 2) return Promise.reject(new Error('gone'));
        return whole.read(from, to);
      },
    };
    expect(await opened(file)).toEqual({ kind: 'unreadable', file: 'a.txt', why: 'gone' });
  });
});
