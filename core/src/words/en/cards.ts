// The cards of today in words: what may be done, never what was left undone; and by which rule each came.

import type { Card, CardKind, KindnessKind } from '../../practice/cards.ts';
import { toInstant, type Instant, type Span, type Zone } from '../../time.ts';
import type { CardTold } from '../words.ts';
import { dayText } from './rituals.ts';

type CardOf<K extends CardKind> = Extract<Card, { readonly kind: K }>;
type Sentences = { readonly [K in CardKind]: (card: CardOf<K>, told: CardTold) => string };

const who = ({ name }: CardTold): string => name ?? 'someone';
const when = (at: Instant, { now, zone }: CardTold): string => {
  const [day, today] = [dayText(at, zone), dayText(now, zone)];
  return day === today ? 'today' : `on ${day}`;
};

/** A span ends where its last day does. */
function daysText({ from, to }: Span, zone: Zone): string {
  const [first, last] = [dayText(from, zone), dayText(toInstant(to - 1), zone)];
  return first === last ? `Its day is ${first}` : `Its days are from ${first} to ${last}`;
}

const kindnesses: { readonly [K in KindnessKind]: (name: string, day: string) => string } = {
  opening: (name, day) =>
    `${name} reached out ${day}, and nothing after it is here. Is there something you would like to say back?`,
  warmth: (name, day) =>
    `There was warmth in what ${name} wrote ${day}. Would you like to read it again?`,
  support: (name, day) =>
    `${name} stood by you with words ${day}. Is there a thank-you you would like to send?`,
};

const sentences: Sentences = {
  ritual: ({ what }) => what,
  date: ({ what, on }, told) => `${what}: ${when(on, told).replace(/^on /u, '')}.`,
  promise: ({ what, days }, told) =>
    `You said to ${who(told)}: “${what}”. ${daysText(days, told.zone)}.`,
  'hard-time': ({ name: what }, told) =>
    `${what === '' ? `It has been a hard time for ${who(told)}` : `${who(told)}: ${what}`}. Would you like to ask how it is going?`,
  kindness: ({ how, at }, told) => kindnesses[how](who(told), when(at, told)),
  question: ({ question }) => question.text,
};

export const cardText = <K extends CardKind>(card: CardOf<K>, told: CardTold): string =>
  (sentences[card.kind] as (card: CardOf<K>, told: CardTold) => string)(card, told);

/** The rule that put it here. */
export const cardRules: { readonly [K in CardKind]: string } = {
  ritual:
    'You made this ritual, and its day has come. Contact about that day keeps it, then this card goes by itself. All rituals together come at most three times a week, and a day that has gone by is let go.',
  date: 'You noted this date. It is shown from two days before.',
  promise:
    'You said you would, and its day is near: from two days before it until it is over. After that it is not brought up here.',
  'hard-time':
    'You know of a hard time: it began two days to four weeks ago, or its last day was within a week, and no question of yours about it, no call and no visit since is here. An answer lets this rest for a week.',
  kindness:
    'From the last weeks of what you brought in: the latest beginning of theirs that nothing of yours follows here, or warm words. An answer by another way cannot be seen.',
  question: 'One question a day, the same all day. Nothing you write is read for it.',
};

export const cardNames: { readonly [K in CardKind]: string } = {
  ritual: 'A ritual',
  date: 'A date',
  promise: 'Something you said you would do',
  'hard-time': 'A question that may do good',
  kindness: 'A kindness you may have missed',
  question: 'A question to reflect on',
};
