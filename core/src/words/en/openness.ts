// Openness in English (METHOD 4.4). How deep something went is never told, and who tells less lacks nothing.

import type { Ear } from '../../portrait/statement.ts';
import type { Sentences } from '../words.ts';
import { dateText, oftenOrRarely, oftenText } from './phrases.ts';

const ears: { readonly [E in Ear]: string } = {
  asked: 'asked more about it',
  kindly: 'answered kindly',
};

export const openness: Sentences<
  'both-tell' | 'tells-more' | 'listens' | 'tells-in-turn' | 'an-ear'
> = {
  'both-tell': (_, { names }) =>
    `Both of you have told hard or tender things here, you and ${names.them}.`,
  'tells-more': ({ values: { who, share } }, { names }) => {
    const one = who === 'them' ? names.them : 'you';
    return `When something hard or tender is told here, it is ${one} who tells it ${oftenText(share)}. Who needs to be heard changes with the seasons.`;
  },
  listens: ({ values: { who, met } }, { names }) =>
    who === 'them'
      ? `When you tell of something hard or tender, ${names.them} asks on or answers kindly ${oftenOrRarely(met)}.`
      : `When ${names.them} tells of something hard or tender, you ask on or answer kindly ${oftenOrRarely(met)}.`,
  'tells-in-turn': ({ values: { who, times } }, { names }) =>
    who === 'them'
      ? `When you have told of something, ${names.them} tells of something too within two months, ${oftenOrRarely(times)}.`
      : `When ${names.them} has told of something, you tell of something too within two months, ${oftenOrRarely(times)}.`,
  'an-ear': ({ values: { who, at, how } }, telling) => {
    const date = dateText(at, telling);
    const { them } = telling.names;
    return who === 'them'
      ? `When you told of something hard or tender, ${them} ${ears[how]} on ${date}.`
      : `When ${them} told of something hard or tender, you ${ears[how]} on ${date}.`;
  },
};
