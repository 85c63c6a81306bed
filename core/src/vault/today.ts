// What today's cards are made from.

import type { DuePromise, RitualCard, TodayWorld } from '../practice/cards.ts';
import { isYearly } from '../practice/ritual.ts';
import { mondayOf, nudgesIn } from '../practice/ritual-nudges.ts';
import { todaysQuestion } from '../practice/todays-question.ts';
import { answersIn } from '../store/cards.ts';
import { tendedIn } from '../store/people.ts';
import { askedIn } from '../store/reflections.ts';
import type { Store } from '../store/store.ts';
import { wallText, zoneClock } from '../time.ts';
import type { CommitmentShown } from '../facade/commitments.ts';
import { dueSoonIn } from './commitments.ts';
import { dueIn } from './hard-times.ts';
import { kindnessesIn } from './kindness.ts';
import type { Uses } from './uses/uses.ts';
import {
  dayOn,
  occasionSeen,
  occasionsIn,
  type RitualWithOccasions,
  type Wall,
} from './rituals.ts';

export function worldOf(uses: Uses): TodayWorld {
  const { store, clock } = uses;
  const wall = { now: clock.now(), zone: clock.zone };
  const people = tendedIn(store);
  const ids = new Set(people.map(({ id }) => id));
  const date = wallText(zoneClock(wall.zone).wallOf(wall.now)).slice(0, 10);
  return {
    now: wall.now,
    people: ids,
    rituals: ritualCards(store, wall),
    promises: dueSoonIn(uses).flatMap(promiseOf),
    hardTimes: dueIn(uses),
    kindnesses: kindnessesIn(store, people, wall.now),
    question: { key: `question/${date}`, question: todaysQuestion(date, askedIn(store)) },
    answers: answersIn(store),
  };
}

/** A promise without a day is no card: it waits on its own page. */
const promiseOf = ({ id, person, what, days, moment }: CommitmentShown): readonly DuePromise[] =>
  days === undefined
    ? []
    : [{ id, person, what, days, moments: moment === undefined ? [] : [moment] }];

/** A date is told two days ahead. */
const ahead = 2;

/** Of the nudges of this week and the ones beside it, those whose time is now. */
function ritualCards(store: Store, wall: Wall): readonly RitualCard[] {
  const today = dayOn(wall, wall.now);
  return nudgesAround(occasionsIn(store, wall), today)
    .filter(({ one, occasion: { on, state } }) => {
      const isNear = isYearly(one.ritual.rhythm) && on > today && on - today <= ahead;
      return state === 'open' || (state === 'to-come' && isNear);
    })
    .map(({ one: { ritual }, occasion }) => cardOf(ritual, occasionSeen(ritual, occasion, wall)));
}

function cardOf(
  { id, person, what, rhythm }: RitualWithOccasions['ritual'],
  { key, on }: ReturnType<typeof occasionSeen>,
): RitualCard {
  const kind = isYearly(rhythm) ? 'date' : 'ritual';
  return { kind, key, ritual: id, person, what, on, moments: [] };
}

function nudgesAround(all: readonly RitualWithOccasions[], today: number) {
  return [-7, 0, 7].flatMap((shift) => {
    const monday = mondayOf(today + shift);
    const week = all.flatMap((one) =>
      one.occasions
        .filter(({ on }) => on >= monday && on < monday + 7)
        .map((occasion) => ({ one, ritual: one.ritual.id, occasion })),
    );
    return nudgesIn(week);
  });
}
