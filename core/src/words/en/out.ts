// What leaves the vault and comes back: things in a calendar, and why a file cannot be brought back.

import type { Fault } from '../../vault.ts';
import type { OutWords } from '../words.ts';

export const outWords: OutWords = {
  called: (name) => `Call with ${name}`,
  met: (name) => `With ${name}`,
  ritual: ({ name, what = 'A ritual' }) => (name === undefined ? what : `${what} (${name})`),
  season: ({ name, season = 'A season' }) => (name === undefined ? season : `${season} (${name})`),
};

type FaultOf<K extends Fault['kind']> = Extract<Fault, { readonly kind: K }>;
type Texts = { readonly [K in Fault['kind']]: (fault: FaultOf<K>) => string };

const another = 'Nothing was changed. Try another copy of it.';

/** What is wrong with the file, after its name, and what to do. */
const texts: Texts = {
  'not-an-export': () =>
    'is not an export of Each Other. Choose the .json file that an export as JSON made.',
  newer: () =>
    'was made by a newer version of Each Other. Update this one to bring it back; nothing was changed.',
  'cut-off': () => `ends in the middle: the end of the file is missing. ${another}`,
  'not-json': ({ offset }) => `is damaged after ${offset} bytes. ${another}`,
  'unknown-part': ({ part }) => `holds a part that is not known here: “${part}”. ${another}`,
  misfit: ({ section, record, field }) =>
    `cannot be read: in “${section}”, record ${record}${field === '' ? '' : `, “${field}”`} is not as it has to be. ${another}`,
  twice: ({ section }) => `holds something twice in “${section}”. ${another}`,
  missing: ({ section }) =>
    `is not whole: something in “${section}” belongs to someone or something that is not in the file. ${another}`,
  'not-as-written': () => `is not as it was when it was saved. ${another}`,
};

export const faultText = <K extends Fault['kind']>(fault: FaultOf<K>): string =>
  (texts[fault.kind] as (fault: FaultOf<K>) => string)(fault);
