// Files people choose by mistake, and what to choose instead. Told by their first bytes, name or head.

export interface OtherExport {
  readonly found: string;
  readonly ask: string;
}

const chatAsk = 'In the chat app, choose “Export chat” or the JSON export, and bring in that file.';

const byBytes: readonly (readonly [string, string, string])[] = [
  ['53514c69746520666f726d6174', 'a database, not an export', chatAsk],
  ['25504446', 'a PDF', chatAsk],
  ['89504e47', 'a picture', chatAsk],
  ['ffd8ff', 'a picture', chatAsk],
  ['47494638', 'a picture', chatAsk],
  ['52494646', 'a sound or a picture', chatAsk],
  ['4f676753', 'a sound', chatAsk],
  [
    '1f8b',
    'a packed file of a kind I do not open',
    'Unpack it first, then bring in the chat inside.',
  ],
  [
    '377abcaf',
    'a packed file of a kind I do not open',
    'Unpack it first, then bring in the chat inside.',
  ],
  [
    '526172211a',
    'a packed file of a kind I do not open',
    'Unpack it first, then bring in the chat inside.',
  ],
];

const byName: readonly (readonly [RegExp, string, string])[] = [
  [
    /\.crypt\d*$/iu,
    'WhatsApp’s locked backup',
    'Open the chat in WhatsApp, choose More, then Export chat.',
  ],
  [/\.(?:jpe?g|png|heic|mp4|mov|opus|mp3|m4a)$/iu, 'a picture, film or sound', chatAsk],
];

const byHead: readonly (readonly [RegExp, string, string])[] = [
  [/^\s*BEGIN:VCALENDAR/iu, 'a calendar', 'Calendars cannot be read yet.'],
  [/^\s*BEGIN:VCARD/iu, 'a contact card', 'Contacts cannot be read yet.'],
  [/^From \S+ .*\r?\n/u, 'a mailbox', 'Mail cannot be read yet.'],
  [
    /"participants"\s*:[\s\S]{0,4000}"(?:sender_name|timestamp_ms)"/u,
    'a Messenger or Instagram export',
    'Those cannot be read yet.',
  ],
  [/<smses\b/iu, 'a backup of text messages', 'Those cannot be read yet.'],
  [
    /<html[\s\S]{0,4000}(?:telegram|tgme|page_wrap)/iu,
    'Telegram’s export for reading in a browser',
    'Export the chat again and choose “Machine-readable JSON”.',
  ],
  [/^\s*<(?:!doctype|html|\?xml)/iu, 'a web page or XML', chatAsk],
];

export function otherExport(
  name: string,
  first: Uint8Array,
  head: string,
): OtherExport | undefined {
  const hex = [...first.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const bytes = byBytes.find(([magic]) => hex.startsWith(magic));
  if (bytes !== undefined) return { found: bytes[1], ask: bytes[2] };
  const found =
    byName.find(([ending]) => ending.test(name)) ?? byHead.find(([start]) => start.test(head));
  if (found !== undefined) return { found: found[1], ask: found[2] };
  return isBinary(head) ? { found: 'not a text', ask: chatAsk } : undefined;
}

/** Control characters that no text holds. */
function isBinary(head: string): boolean {
  let odd = 0;
  const length = Math.min(head.length, 4096);
  for (let at = 0; at < length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd += 1;
  }
  return odd > 0.1 * length;
}
