import { describe, expect, test } from 'vitest';
import { readBody, type Body } from './bodies.ts';
import { edited, mediaLeftOut, typedMedia } from './phrases.ts';

const mark = '\u200e';

const onAndroid = (text: string): Body =>
  readBody(text, { ios: false, author: 'Maya', known: true });
const onIphone = (text: string, known = true): Body =>
  readBody(text, { ios: true, author: 'Maya', known });

const said = (form: string, text = ''): object => ({ kind: 'said', form, text, edited: false });

describe('on Android', () => {
  test.each([
    ['<Media omitted>', said('unknown')],
    ['<Media omitted>\nlook at this', said('unknown', 'look at this')],
    ['<Medien ausgeschlossen>', said('unknown')],
    ['<МЕДІА ПРОПУЩЕНО>', said('unknown')],
    ['<View once voice message omitted>', said('once')],
    ['IMG-20240301-WA0003.jpg (file attached)', said('photo')],
    [
      'IMG-20240301-WA0003.jpg (file attached)\nthe beach\nat noon',
      said('photo', 'the beach\nat noon'),
    ],
    [`${mark}IMG-20240301-WA0003.jpg (file attached)`, said('photo')],
    ['location: https://maps.google.com/?q=52.5,13.4', said('location')],
    ['https://maps.google.com/?q=52.5,13.4', said('location')],
    ['live location shared', said('location')],
    ['POLL:\nWhere to?\nOPTION: Rome (2 votes)\nOPTION: Oslo (0 votes)', said('poll', 'Where to?')],
    [`UMFRAGE:\n${mark}Wohin?\nOPTION: ${'x'.repeat(400)} (1 Stimme)`, said('poll', 'Wohin?')],
    ['This message was deleted', { kind: 'deleted', owner: false }],
    ['You deleted this message.', { kind: 'deleted', owner: true }],
    ['Du hast diese Nachricht gelöscht.', { kind: 'deleted', owner: true }],
    ['null', { kind: 'unnamed' }],
    ['', { kind: 'unnamed' }],
    ['<Meedia jäeti välja>', { kind: 'unnamed' }],
    ['Waiting for this message. This may take a while.', { kind: 'unnamed' }],
    ['Maya updated the message timer. New messages will disappear.', { kind: 'notice' }],
  ])('%j is the app’s own', (text, body) => {
    expect(onAndroid(text)).toEqual(body);
  });

  test.each([
    'image omitted',
    ' image omitted',
    'Voice call. 5 min',
    'Maya added sugar',
    'Maya left, he said',
    'he left',
    'null pointer',
    'this message was deleted by mistake',
    '<3',
    '<3 <3',
    '<b>bold</b>',
    'if a < b then b > a',
    'poll: who comes?',
    'the location: https://maps.google.com/?q=1 is nice',
    'a.jpg (mine)',
  ])('%j is what Maya wrote', (text) => {
    expect(onAndroid(text)).toEqual(said('text', text));
  });
});

describe('on an iPhone', () => {
  test.each([
    [`${mark}image omitted`, said('photo')],
    [`${mark}Bild weggelassen`, said('photo')],
    [`<${mark}Bild weggelassen>`, said('photo')],
    ['video omitted', said('video')],
    [`${mark}sticker omitted.`, said('sticker')],
    [`${mark}Contact card omitted`, said('contact-card')],
    [`${mark}report.pdf • ${mark}3 pages ${mark}document omitted`, said('document')],
    ['report.pdf • 3 pages document omitted', said('document')],
    [`${mark}<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>`, said('photo')],
    [
      `${mark}<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>\nthe beach`,
      said('photo', 'the beach'),
    ],
    [
      `the beach ${mark}<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>`,
      said('photo', 'the beach'),
    ],
    [`two\nlines ${mark}image omitted`, said('photo', 'two\nlines')],
    [`${mark}report.pdf • ${mark}3 pages ${mark}<attached: 00000007-report.pdf>`, said('document')],
    [
      `${mark}Voice call. ${mark}5 min`,
      { kind: 'called', answered: true, video: false, seconds: 300 },
    ],
    [
      `Missed video call. ${mark}Tap to call back`,
      { kind: 'called', answered: false, video: true, seconds: 0 },
    ],
    [`${mark}This message was deleted.`, { kind: 'deleted', owner: false }],
    [`${mark}You deleted this message.`, { kind: 'deleted', owner: true }],
    [`${mark}Location: https://maps.google.com/?q=52.5,13.4`, said('location')],
    [`${mark}Maya changed the group name`, { kind: 'notice' }],
    [`${mark}obraz w innym języku`, { kind: 'unnamed' }],
  ])('%j is the app’s own', (text, body) => {
    expect(onIphone(text)).toEqual(body);
  });

  test.each(['Voice call. 5 min', 'Maya changed the group name', 'null', '<sigh>'])(
    '%j without a mark is what Maya wrote',
    (text) => {
      expect(onIphone(text)).toEqual(said('text', text));
    },
  );

  test('a long sentence is somebody’s, though it begins with a mark', () => {
    const text = `${mark}${'this matters very much to me, and no app writes like that. '.repeat(2)}`;
    expect(onIphone(text)).toMatchObject({ kind: 'said', text });
  });

  test.each([
    `Paris: ${mark}Messages and calls are end-to-end encrypted.`,
    `Paris: ${mark}Ada created this group`,
    'Messages and calls are end-to-end encrypted.',
  ])('%j by a name that wrote nothing is a notice of a group', (text) => {
    expect(onIphone(text, false)).toEqual({ kind: 'notice' });
  });

  test('marked words of someone who never wrote anything else are a notice: it may be a group', () => {
    expect(onIphone(`${mark}words in no list`, false)).toEqual({ kind: 'notice' });
    expect(onIphone(`${mark}image omitted`, false)).toEqual(said('photo'));
  });
});

describe('words', () => {
  test('that were changed later lose the mark of it', () => {
    const changed = { kind: 'said', form: 'text', text: 'see you at 5', edited: true };
    expect(onAndroid('see you at 5 <This message was edited>')).toEqual(changed);
    expect(onIphone(`see you at 5 ${mark}<This message was edited>`)).toEqual(changed);
    expect(onAndroid(`${'x'.repeat(600)}\nend <Diese Nachricht wurde bearbeitet.>`)).toMatchObject({
      text: `${'x'.repeat(600)}\nend`,
      edited: true,
    });
  });

  test('of nothing but emoji are emoji', () => {
    expect(onAndroid('👍🏽 ❤️ 👨‍👩‍👧')).toEqual(said('emoji', '👍🏽 ❤️ 👨‍👩‍👧'));
  });

  test('keep the marks and spaces inside them', () => {
    expect(onIphone(` a${mark}b\u200f `)).toEqual(said('text', ` a${mark}b\u200f `));
  });
});

describe('the lists of phrases', () => {
  test('are in lower case and without a dot at the end, as they are compared', () => {
    for (const phrase of [...mediaLeftOut, ...typedMedia.keys(), ...edited])
      expect(phrase).toBe(
        phrase
          .trim()
          .toLowerCase()
          .replace(/[.。]$/u, ''),
      );
  });

  test('are found with a capital, a dot and marks', () => {
    for (const phrase of mediaLeftOut)
      expect(onAndroid(`<${mark}${phrase}.>`)).toEqual(said('unknown'));
    for (const [phrase, form] of typedMedia)
      expect(onIphone(`${mark}${phrase[0].toUpperCase()}${phrase.slice(1)}.`)).toEqual(said(form));
  });
});
