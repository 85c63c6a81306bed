// Acts: as a card says them of the other, and as a sentence of what one of the two did.

import { ownWordsOf, actKeyOf, type ActKey } from '../../practice/act.ts';
import type { Channel, Deed } from '../../vault.ts';
import type { Telling } from '../words.ts';

export const actNames: { readonly [K in ActKey]: string } = {
  'writes-first': 'writes first',
  remembers: 'remembers what I told',
  'asks-back': 'asks back',
  'shows-up': 'comes when it is hard',
  'keeps-plans': 'does what was said',
  'tells-me-how-they-are': 'tells me how they are',
  'makes-me-laugh': 'makes me laugh',
  'warm-words': 'puts care into words: thanks, praise, a blessing',
  'makes-time': 'makes time',
  'gives-me-space': 'gives me room',
  'practical-help': 'lends a hand',
  'feeds-me': 'feeds me, cooks for me',
  'looks-after-family': 'looks after my family',
  prayer: 'prays for me',
  affection: 'holds my hand, hugs me',
  'small-gifts': 'brings me small things',
};

/** `s` did it, `o` is the other; `they` is how the one who did it is spoken of. */
interface Parties {
  readonly s: string;
  readonly o: string;
  readonly os: string;
  readonly they: string;
}

const deeds: { readonly [K in ActKey]: (parties: Parties) => string } = {
  'writes-first': ({ s, o }) => `${s} wrote to ${o} first.`,
  remembers: ({ s, o }) => `${s} remembered what ${o} had told.`,
  'asks-back': ({ s, o }) => `${s} asked ${o} back.`,
  'shows-up': ({ s, o }) => `${s} came to be with ${o}.`,
  'keeps-plans': ({ s, o }) => `${s} did what had been said to ${o}.`,
  'tells-me-how-they-are': ({ s, o, they }) => `${s} told ${o} how ${they} were.`,
  'makes-me-laugh': ({ s, o }) => `${s} made ${o} laugh.`,
  'warm-words': ({ s, o }) => `${s} had warm words for ${o}.`,
  'makes-time': ({ s, o }) => `${s} made time for ${o}.`,
  'gives-me-space': ({ s, o }) => `${s} gave ${o} room.`,
  'practical-help': ({ s, o }) => `${s} lent ${o} a hand.`,
  'feeds-me': ({ s, o }) => `${s} fed ${o}.`,
  'looks-after-family': ({ s, os }) => `${s} looked after ${os} family.`,
  prayer: ({ s, o }) => `${s} prayed for ${o}.`,
  affection: ({ s, o }) => `${s} held ${o} close.`,
  'small-gifts': ({ s, o }) => `${s} brought ${o} something.`,
};

/** An act in one's own words is told as it was written. */
export function deedText({ act, who }: Pick<Deed, 'act' | 'who'>, { names }: Telling): string {
  const mine = who === 'me';
  const card = actKeyOf(act);
  if (card === undefined) return `${mine ? 'You' : names.them}: ${ownWordsOf(act) ?? act}`;
  const me = { s: 'You', o: names.them, os: `${names.them}’s`, they: 'you' };
  const them = { s: names.them, o: 'you', os: 'your', they: 'they' };
  return deeds[card](mine ? me : them);
}

export const channelNames: { readonly [C in Channel]: string } = {
  home: 'Home, under one roof',
  phone: 'By phone',
  work: 'At work',
  'in-person': 'Face to face',
  'through-family': 'Through family: someone’s phone, someone’s news',
};
