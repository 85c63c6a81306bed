import { describe, expect, test } from 'vitest';
import { isGroupNotice, isNotice, isNoticeAbout, isPartOfNotice } from './notices.ts';

describe('a body the app marked as its own', () => {
  test.each([
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
    'Messages you send to this chat and calls are now secured with end-to-end encryption.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.',
    'Los mensajes y las llamadas están cifrados de extremo a extremo.',
    'Les messages et les appels sont chiffrés de bout en bout.',
    'As mensagens e as ligações são protegidas com a criptografia de ponta a ponta.',
    'I messaggi e le chiamate sono crittografati end-to-end.',
    'Berichten en gesprekken zijn end-to-end versleuteld.',
    'Сообщения и звонки защищены сквозным шифрованием.',
    'Mesajlar ve aramalar uçtan uca şifrelidir.',
    'Wiadomości i połączenia są w pełni szyfrowane end-to-end.',
    'Pesan dan panggilan terenkripsi secara end-to-end.',
    'मैसेज और कॉल एंड-टू-एंड एन्क्रिप्टेड हैं.',
    'メッセージと通話はエンドツーエンドで暗号化されています。',
    '메시지와 통화는 종단간 암호화됩니다.',
    '消息和通话都进行端到端加密。',
    '訊息和通話經端對端加密。',
    'Your security code with Ann changed. Tap to learn more.',
    'Deine Sicherheitsnummer für Ann hat sich geändert.',
    'Tu código de seguridad con Ann cambió.',
    'Votre code de sécurité avec Ann a changé.',
    'Seu código de segurança com Ann mudou.',
    'Il tuo codice di sicurezza con Ann è cambiato.',
    'Ваш код безопасности с Ann изменился.',
    'Ann updated the message timer. New messages will disappear from this chat 24 hours after they’re sent.',
    'Ann turned off disappearing messages.',
    'Ann hat selbstlöschende Nachrichten aktiviert.',
    'Ann activó los mensajes temporales.',
    'Ann a activé les messages éphémères.',
    'Ann changed their phone number to a new number. Tap to message or add the new number.',
    'Ann hat eine neue Telefonnummer.',
    'Ann is a contact',
    'Ann ist ein Kontakt',
    'Ann created group “Rome”',
    'Ann added Bob',
    'Ann hat Bob hinzugefügt',
    'Ann añadió a Bob',
    'Ann a ajouté Bob',
    'Ann adicionou Bob',
    'Ann ha aggiunto Bob',
    'Ann left',
    'Ann hat die Gruppe verlassen',
    'You’re now an admin',
    'Ann pinned a message',
    'You blocked this contact.',
    'Ann started a video call',
    'This chat is with a business account.',
    'Ann turned on advanced chat privacy.',
  ])('is a notice: %s', (body) => {
    expect(isNotice(body)).toBe(true);
  });

  test.each(['Bild weggelassen', 'obraz pominięto', 'Ann made a grouper dish', 'a cutleft'])(
    'is none: %s',
    (body) => {
      expect(isNotice(body)).toBe(false);
    },
  );
});

describe('a line without author', () => {
  test.each([
    'Ann created group "Rome"',
    'You were added',
    'Ann left',
    'Messages to this group are now secured with end-to-end encryption.',
    'Ann hat das Gruppenbild geändert',
    'Ann cambió el ícono del grupo',
    'Ann a quitté le groupe',
    'Ann вышел из группы',
    'Ann grubun simgesini değiştirdi',
    'Annが参加しました',
    'Ann 退出了群组',
  ])('is of a group: %s', (line) => {
    expect(isGroupNotice(line)).toBe(true);
  });

  test.each([
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
    'Your security code with Ann changed.',
    'Missed voice call',
    'Ann is a contact',
    'Ann turned on disappearing messages.',
  ])('is of any chat: %s', (line) => {
    expect(isGroupNotice(line)).toBe(false);
  });
});

test('a notice with an author names that author again', () => {
  const timer = 'updated the message timer. New messages will disappear.';
  expect(isNoticeAbout('+49 151 234', `+49 151 234 ${timer}`)).toBe(true);
  expect(isNoticeAbout('Ada', `You ${timer}`)).toBe(true);
  expect(isNoticeAbout('Ada', 'You turned off disappearing messages. Tap to change.')).toBe(true);
  expect(isNoticeAbout('Ada', 'You turned off disappearing messages, why?')).toBe(false);
  expect(isNoticeAbout('Ann', 'Ann added sugar')).toBe(false);
  expect(isNoticeAbout('Ann', 'Ann left, finally')).toBe(false);
  expect(isNoticeAbout('Ann', 'my phone number changed')).toBe(false);
});

test('words before a colon are no name when they are too long or leave a quotation open', () => {
  expect(isPartOfNotice('Sara changed the subject from "A')).toBe(true);
  expect(isPartOfNotice('Ann “Annie” Lee')).toBe(false);
  expect(isPartOfNotice('x'.repeat(100))).toBe(false);
  expect(isPartOfNotice('x'.repeat(101))).toBe(true);
});
