// What was odd in a file, counted: said so that a person knows what happened to those lines.

import { plural } from './phrases.ts';
import type { DoubtKind } from '../../importers/entry.ts';

const texts: { readonly [K in DoubtKind]: (count: number) => string } = {
  'not-understood': (n) => `${plural(n, 'line')} that could not be understood`,
  'impossible-date': (n) => `${plural(n, 'line')} with a date that does not exist`,
  'date-order': (n) => `${plural(n, 'date')} that can be read two ways`,
  'out-of-order': (n) => `${plural(n, 'message')} stepping back in time`,
  'quoted-header': (n) => `${plural(n, 'line')} looking pasted from another chat, kept as text`,
  'unknown-nontext': (n) =>
    `${plural(n, 'message')} without words: a call, a photo seen once, or something the export does not name`,
  'damaged-characters': (n) => `${plural(n, 'place')} with damaged characters`,
  'line-too-long': (n) => `${plural(n, 'very long line')}, read in parts`,
  'message-too-long': (n) => `${plural(n, 'line')} of messages longer than any book, left out`,
  'other-chat': (n) =>
    `${plural(n, 'other chat')} in the same archive, not read: unpack it and bring in one at a time`,
  repaired: (n) => `${plural(n, 'place')} repaired while reading`,
  capped: () =>
    'This is as long as such an export is allowed to be: older messages are probably missing',
  'duplicate-key': (n) => `${plural(n, 'record')} naming the same thing twice`,
  truncated: () => 'The file ends in the middle: what came after is missing',
};

export const doubtText = (kind: DoubtKind, count: number): string => texts[kind](count);
