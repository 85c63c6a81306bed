import { expect, test } from 'vitest';
import { titleOf } from './titles.ts';

test.each([
  ['WhatsApp Chat with Maya Rao.txt', 'Maya Rao'],
  ['WhatsApp Chat with Maya Rao (1).txt', 'Maya Rao'],
  ['WhatsApp_Chat_with_Maya_Rao.txt', 'Maya Rao'],
  ['WhatsApp Chat - Maya Rao.zip', 'Maya Rao'],
  ['WhatsApp Chat - Maya Rao.zip/_chat.txt', 'Maya Rao'],
  ['backup.zip/WhatsApp Chat - Maya Rao/_chat.txt', 'Maya Rao'],
  ['WhatsApp Chat with +49 151 2345678.txt', '+49 151 2345678'],
  ['Chat de WhatsApp con Lucía.txt', 'Lucía'],
  ['Conversa do WhatsApp com João.txt', 'João'],
  ['Conversa no WhatsApp com João.txt', 'João'],
  ['WhatsApp Chat mit Jürgen.txt', 'Jürgen'],
  ['Discussion WhatsApp avec Zoé.txt', 'Zoé'],
  ['Chat WhatsApp con Luca.txt', 'Luca'],
  ['WhatsApp-chat met Sanne.txt', 'Sanne'],
  ['Чат WhatsApp с Олей.txt', 'Олей'],
  ['与小明的 WhatsApp 聊天.txt', '小明'],
  ['與小明的 WhatsApp 對話.txt', '小明'],
  ['_chat.txt', ''],
  ['notes.txt', ''],
])('%s is a chat with %j', (path, title) => {
  expect(titleOf(path)).toBe(title);
});
