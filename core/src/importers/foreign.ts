// Files people choose by mistake, or that we know and cannot read yet: told by their first bytes, by how
// their text begins, or by what an archive holds. Words for each, and what to bring instead, are in words/.

import type { Head } from './importer.ts';

export type Foreign =
  | 'messenger-or-instagram'
  | 'discord'
  | 'discord-own-messages'
  | 'signal'
  | 'google-chat'
  | 'hangouts'
  | 'skype'
  | 'line'
  | 'kakaotalk'
  | 'telegram-pages'
  | 'whatsapp-backup'
  | 'phone-backup'
  | 'calendar'
  | 'contacts'
  | 'mail'
  | 'database'
  | 'document'
  | 'media'
  | 'packed'
  | 'web-page'
  | 'xml'
  | 'binary';

/** `first`: at least the first 16 bytes. */
export function foreignBytes(first: Uint8Array): Foreign | undefined {
  const hex = [...first.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return byBytes.find(([start]) => start.test(hex))?.[1];
}

const byBytes: readonly (readonly [RegExp, Foreign])[] = [
  [/^53514c69746520666f726d6174/u, 'database'], // SQLite format
  [/^25504446/u, 'document'], // %PDF
  [/^d0cf11e0/u, 'document'], // old Office
  [/^(?:89504e47|ffd8ff|47494638|52494646|4f676753|494433|fffb|2321414d52)/u, 'media'],
  [/^.{8}66747970/u, 'media'], // ftyp: films, and photos of newer telephones
  [/^(?:1f8b|377abcaf|526172211a|425a68|fd377a58)/u, 'packed'],
];

/** A text none of the importers is for, though it may look like it to them. */
export const foreignHead = ({ name, text }: Head): Foreign | undefined =>
  byHead.find(([signs]) => signs.every((sign) => sign.test(text)))?.[1] ??
  (/\.crypt\d*$/iu.test(name) ? 'whatsapp-backup' : undefined);

const json = /^\uFEFF?\s*[[{]/u;
const tag = /^\uFEFF?\s*</u;

/** All signs must be there. Inside a chat in JSON, quoted keys are written \" and do not match. */
const byHead: readonly (readonly [readonly RegExp[], Foreign])[] = [
  [[json, /"sender_name"\s*:/u, /"timestamp_ms"\s*:/u], 'messenger-or-instagram'],
  [[json, /"senderName"\s*:/u, /"(?:threadName|isUnsent)"\s*:/u], 'messenger-or-instagram'],
  [[json, /"guild"\s*:\s*\{/u, /"channel"\s*:\s*\{/u], 'discord'],
  [[/^\uFEFF?AuthorID,Author,Date,Content/u], 'discord'],
  [[json, /"ID"\s*:/u, /"Timestamp"\s*:/u, /"Contents"\s*:/u], 'discord-own-messages'],
  [[/^\uFEFF?ID,Timestamp,Contents/u], 'discord-own-messages'],
  [[json, /"backupTimeMs"\s*:/u], 'signal'],
  [[json, /"chatItem"\s*:|"recipient"\s*:\s*\{\s*"id"/u], 'signal'],
  [[/^\uFEFF?\[\d{4}-\d\d-\d\d, \d\d:\d\d\] /u], 'signal'],
  [[json, /"creator"\s*:/u, /"topic_id"\s*:/u], 'google-chat'],
  [[json, /"conversations"\s*:/u, /"conversation_(?:id|state)"\s*:/u], 'hangouts'],
  [[json, /"exportDate"\s*:/u, /"conversations"\s*:/u], 'skype'],
  [[/^\uFEFF?\[LINE\]/u], 'line'],
  [[/^.{0,200}(?:KakaoTalk Chats|카카오톡 대화)/u], 'kakaotalk'],
  [[tag, /<html/iu, /tgme|telegram|class="page_wrap/iu], 'telegram-pages'],
  [[tag, /^\uFEFF?\s*<(?:!doctype html|html)/iu], 'web-page'],
  [[tag, /<(?:smses|calls)\b/u], 'phone-backup'],
  [[/^\uFEFF?\s*<\?xml/iu], 'xml'],
  [[/^\uFEFF?\s*BEGIN:VCALENDAR/iu], 'calendar'],
  [[/^\uFEFF?\s*BEGIN:VCARD/iu], 'contacts'],
  [[/^\uFEFF?From \S+ [^\n]{0,40}\d\d:\d\d/u], 'mail'],
  [[/^\uFEFF?(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version): /iu], 'mail'],
];

/** An archive none of whose texts is a chat, by the names in it. */
export const foreignNames = (names: readonly string[]): Foreign | undefined =>
  byNames.find(([sign]) => names.some((name) => sign.test(name)))?.[1];

const byNames: readonly (readonly [RegExp, Foreign])[] = [
  [
    /(?:^|\/)messages\/(?:inbox|archived_threads|e2ee_cutover|message_requests)\//u,
    'messenger-or-instagram',
  ],
  [/(?:^|\/)messages\/c\d+\/messages\./u, 'discord-own-messages'],
  [/(?:^|\/)Google Chat\//u, 'google-chat'],
  [/(?:^|\/)Hangouts(?:\/|\.json)/u, 'hangouts'],
  [/(?:^|\/)main\.jsonl$/u, 'signal'],
  [/(?:^|\/)messages\d*\.html$/u, 'telegram-pages'],
  [/\.crypt\d*$/iu, 'whatsapp-backup'],
  [/(?:^|\/)(?:word|xl|ppt)\/\w+\.xml$/u, 'document'],
];

/** Control characters that no text holds. */
export function isBinary(text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, 4096);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd += 1;
  }
  return odd > 0.1 * length;
}
