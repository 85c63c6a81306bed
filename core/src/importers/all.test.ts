import { describe, expect, test } from 'vitest';
import { bytesFile, problemOf, readFile, textFile } from '../testing/reading.ts';
import { zipOf } from '../testing/zip.ts';
import { en } from '../words/en.ts';
import { importerFor } from './all.ts';
import type { SourceFile } from './importer.ts';

const hex = (digits: string): Uint8Array =>
  Uint8Array.from({ length: 2000 }, (_, k) => parseInt(digits.slice(2 * k, 2 * k + 2) || '00', 16));

const formatOf = async (file: SourceFile): Promise<string | undefined> => {
  const importer = await importerFor(file);
  return importer.ok ? importer.value.format : undefined;
};

describe('the right importer is found', () => {
  test.each([
    ['25/03/24, 10:00 - Ann: hi', 'whatsapp'],
    ['exported by hand\n\n[25/03/24, 10:00:00] Ann: hi\n[25/03/24, 10:00:01] Bob: hey', 'whatsapp'],
    ['\uFEFF25/03/24, 10:00 - Ann: hi', 'whatsapp'],
    ['{"name":"Bob","type":"personal_chat","id":2,"messages":[', 'telegram'],
    ['{"about":"…","personal_information":{"user_id":1},"chats":{"list":[', 'telegram'],
    [
      '{"messages":[{"type":"message","date_unixtime":"1","from":"A","text":"\\"sender_name\\""}]}',
      'telegram',
    ],
    ['at,from,text\n2026-03-15,Ann,hi', 'plain'],
    ['from;at\nAnn;2026-03-15', 'plain'],
    ['{"at":"2026-03-15","from":"Ann"}\n', 'plain'],
  ])('for %j', async (text, format) => {
    expect(await formatOf(textFile('file', text))).toBe(format);
  });

  test('inside an archive, whatever lies beside the chat', async () => {
    const entries = [
      { name: 'notes.txt', content: 'milk' },
      { name: 'data/result.json', content: '{"messages":[{"type":"message"' },
    ];
    expect(await formatOf(bytesFile('export.zip', zipOf(entries)))).toBe('telegram');
  });

  test('in UTF-16 too', async () => {
    const text = '\uFEFF25/03/24, 10:00 - Ann: hi';
    const bytes = new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer);
    expect(await formatOf(bytesFile('chat.txt', bytes))).toBe('whatsapp');
  });
});

const texts: readonly (readonly [string, string])[] = [
  ['messenger-or-instagram', '{"messages":[{"sender_name":"A","timestamp_ms":1,"content":"hi"}]}'],
  [
    'messenger-or-instagram',
    '{"participants":["A"],"threadName":"A_1","messages":[{"senderName":"A"',
  ],
  ['discord', '{"guild":{"id":"0"},"channel":{"id":"1","type":"DirectTextChat"},"messages":['],
  ['discord', 'AuthorID,Author,Date,Content,Attachments,Reactions\n'],
  ['discord-own-messages', 'ID,Timestamp,Contents,Attachments\n1,2024-03-25 10:00:00,hi,'],
  ['discord-own-messages', '[{"ID":1,"Timestamp":"2024-03-25 10:00:00","Contents":"hi"}]'],
  ['signal', '{"version":"1","backupTimeMs":"1710000000000"}\n'],
  ['signal', '[2024-03-25, 10:00] Me: hi\n'],
  ['google-chat', '{"messages":[{"creator":{"name":"A"},"created_date":"…","topic_id":"x"}]}'],
  ['hangouts', '{"conversations":[{"conversation":{"conversation_id":{"id":"x"}}'],
  ['skype', '{"userId":"8:a","exportDate":"2024","conversations":[]}'],
  ['line', '[LINE] Chat history with Ann\n'],
  ['kakaotalk', '홍길동 님과 카카오톡 대화\n저장한 날짜 : 2024-03-25'],
  ['telegram-pages', '<!DOCTYPE html>\n<html><body><div class="page_wrap">'],
  ['web-page', '<!doctype html><html>'],
  ['phone-backup', '<?xml version=\'1.0\'?>\n<smses count="1">'],
  ['phone-backup', '<?xml version="1.0"?><!-- x --><calls count="1">'],
  ['xml', '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz/>'],
  ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
  ['contacts', 'BEGIN:VCARD\r\nVERSION:3.0'],
  ['mail', 'From maya@example.org Mon Mar 25 10:00:00 2024\n'],
  ['mail', 'Return-Path: <maya@example.org>\n'],
];

const binaries: readonly (readonly [string, string])[] = [
  ['database', '53514c69746520666f726d6174203300'],
  ['document', '255044462d312e37'],
  ['document', 'd0cf11e0a1b11ae1'],
  ['media', '89504e470d0a1a0a'],
  ['media', 'ffd8ffe000104a46'],
  ['media', '0000002066747970'],
  ['media', '4f676753000200000'],
  ['packed', '1f8b0800'],
  ['packed', '377abcaf271c'],
  ['packed', '526172211a0700'],
  ['binary', '000102030405'],
];

describe('another kind of file is named for what it is', () => {
  test.each(texts)('%s by its text', async (found, text) => {
    const problem = problemOf(await readFile(textFile('file', text)));
    expect(problem).toEqual({ kind: 'other-export', file: 'file', found });
  });

  test.each(binaries)('%s by its first bytes', async (found, digits) => {
    const problem = problemOf(await readFile(bytesFile('file', hex(digits))));
    expect(problem).toEqual({ kind: 'other-export', file: 'file', found });
  });

  test('WhatsApp’s locked backup by its name', async () => {
    const problem = problemOf(await readFile(bytesFile('msgstore.db.crypt15', hex('0a24'))));
    expect(problem).toMatchObject({ found: 'whatsapp-backup' });
  });
});

describe('a file that is no export', () => {
  test.each(['', '\uFEFF', ' \n\t\n'])('is empty: %j', async (text) => {
    expect(problemOf(await readFile(textFile('file', text)))?.kind).toBe('empty-file');
  });

  test.each([
    'notes\n12/03/2024, 10:00 - dentist: call back',
    'milk\nbread',
    'From here on we walk\n',
    '{"a":1}',
    '[]',
    '12:00 lunch',
  ])('is of no format we know: %j', async (text) => {
    expect(problemOf(await readFile(textFile('file', text)))).toEqual({
      kind: 'unknown-format',
      file: 'file',
      known: ['WhatsApp', 'Telegram', 'Plain CSV or JSON Lines'],
    });
  });

  test('is told in a sentence that says what to do', async () => {
    for (const [, text] of texts) {
      const problem = problemOf(await readFile(textFile('file', text)));
      expect(problem && en.problem(problem)).toMatch(/^“file” is .+\. .+\.$/u);
    }
  });
});
