// What can be wrong with a file, and what to bring instead.

import type { Foreign } from '../../importers/foreign.ts';
import type { Budget, Damage, Refusal } from '../../importers/importer.ts';

export const refusals: { readonly [why in Refusal]: string } = {
  overlapping: 'its files lie over one another',
  locked: 'it is locked with a password',
  'packed-unknown': 'it is packed in a way that is not known here',
  'two-names': 'a file in it has two names',
  'grows-without-end': 'it grows without end when unpacked',
  'in-parts': 'it is one of several parts that belong together',
};

export const damages: { readonly [why in Damage]: string } = {
  'end-missing': 'its end is missing, it was not copied whole',
  'list-unreadable': 'its list of files cannot be read',
  'entry-misplaced': 'a file in it is not where its list says',
  'entry-cut-short': 'a file in it is cut short',
  'entry-unpackable': 'a file in it cannot be unpacked',
  'entry-altered': 'a file in it is not what its checksum says',
  'not-json': 'it is not JSON here',
};

export const budgets: { readonly [limit in Budget]: string } = {
  'archive-entries': 'files in an archive',
  'archive-list': 'bytes in an archive’s list of files',
  'unpacked-bytes': 'bytes unpacked',
  'json-depth': 'lists within lists',
  'json-key': 'characters in one name',
  'json-value': 'characters in one record',
};

interface Wording {
  readonly found: string;
  readonly ask: string;
}

const later = 'It cannot be read yet.';
const exportChat =
  'In the chat app, choose “Export chat” or the JSON export, and bring in that file.';
const byHand =
  'It cannot be read yet. A table with the columns “at” (when), “from” (who) and “text” can be.';

export const foreigners: { readonly [found in Foreign]: Wording } = {
  'messenger-or-instagram': { found: 'a Messenger or Instagram export', ask: byHand },
  discord: { found: 'a Discord export', ask: byHand },
  'discord-own-messages': {
    found: 'what Discord sends on request: only your own messages',
    ask: 'One side of a conversation cannot show give and take. Export the channel itself instead.',
  },
  signal: { found: 'a Signal export', ask: byHand },
  'google-chat': { found: 'a Google Chat export', ask: byHand },
  hangouts: { found: 'a Hangouts export', ask: byHand },
  skype: { found: 'a Skype export', ask: byHand },
  line: { found: 'a LINE export', ask: byHand },
  kakaotalk: { found: 'a KakaoTalk export', ask: byHand },
  'telegram-pages': {
    found: 'Telegram’s export for reading in a browser',
    ask: 'Export the chat again and choose “Machine-readable JSON”.',
  },
  'whatsapp-backup': {
    found: 'WhatsApp’s locked backup',
    ask: 'Open the chat in WhatsApp, choose More, then Export chat.',
  },
  'phone-backup': { found: 'a telephone’s backup of text messages or calls', ask: byHand },
  calendar: { found: 'a calendar', ask: later },
  contacts: { found: 'a contact card', ask: later },
  mail: { found: 'mail', ask: later },
  database: { found: 'a database, not an export', ask: exportChat },
  document: { found: 'a document for reading or printing', ask: exportChat },
  media: { found: 'a picture, a film or a sound', ask: exportChat },
  packed: {
    found: 'a packed file of a kind that is not opened here',
    ask: 'Unpack it first, then bring in the chat inside.',
  },
  'web-page': { found: 'a web page', ask: exportChat },
  xml: { found: 'XML of an unknown kind', ask: exportChat },
  binary: { found: 'not a text', ask: exportChat },
};
