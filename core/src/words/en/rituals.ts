// Rituals in words: how often they come, and what became of them. A ritual is kept so many times of so many; no
// sentence tells what was left out.

import type { Kept } from '../../practice/occasions.ts';
import { isOnce, type Counting } from '../../practice/ritual.ts';
import { toInstant, type Instant, type Zone } from '../../time.ts';
import type { RhythmTold } from '../words.ts';
import { inARow } from './phrases.ts';

const days = new Map([
  ['MO', 'Monday'],
  ['TU', 'Tuesday'],
  ['WE', 'Wednesday'],
  ['TH', 'Thursday'],
  ['FR', 'Friday'],
  ['SA', 'Saturday'],
  ['SU', 'Sunday'],
]);
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const places = new Map([
  ['-1', 'last'],
  ['1', 'first'],
  ['2', 'second'],
  ['3', 'third'],
  ['4', 'fourth'],
]);

/** "every second Friday", "every year on 3 May", "on Monday 14 December 2026" */
export function rhythmText({ rhythm, start, zone }: RhythmTold): string {
  if (rhythm.kind === 'own-pace')
    return 'at your own pace, as often as the two of you are usually in touch';
  if (isOnce(rhythm)) return `on ${dayText(start, zone)}`;
  const parts = new Map(rhythm.rrule.split(';').map((part) => part.split('=') as [string, string]));
  const every = everyText(parts.get('FREQ') ?? '', Number(parts.get('INTERVAL') ?? 1), parts);
  const count = parts.get('COUNT');
  return count === undefined ? every : `${every}, ${count} times`;
}

type Parts = ReadonlyMap<string, string>;

function everyText(freq: string, interval: number, parts: Parts): string {
  const onDay = parts.get('BYDAY');
  const inMonth = parts.get('BYMONTHDAY');
  switch (freq) {
    case 'DAILY':
      return everySo(interval, 'day');
    case 'WEEKLY': {
      if (onDay === undefined) return everySo(interval, 'week');
      const names = onDay.split(',').map((code) => days.get(code) ?? code);
      if (names.length === 1) return everySo(interval, names[0]);
      return interval === 1
        ? `every ${inARow(names)}`
        : `${everySo(interval, 'week')} on ${inARow(names)}`;
    }
    case 'MONTHLY':
      return `${everySo(interval, 'month')} on the ${onDay === undefined ? dayOfMonth(inMonth) : placeText(onDay)}`;
    default: {
      const name = months[Number(parts.get('BYMONTH')) - 1];
      return `${everySo(interval, 'year')} on ${inMonth === '-1' ? `the last day of ${name}` : `${inMonth} ${name}`}`;
    }
  }
}

const everySo = (interval: number, unit: string): string => {
  if (interval === 1) return `every ${unit}`;
  return interval === 2 ? `every second ${unit}` : `every ${interval} ${unit}s`;
};

const dayOfMonth = (on = ''): string =>
  Number(on) === -1
    ? 'last day'
    : Number(on) < 0
      ? `${nth(String(-Number(on)))} day from the end`
      : nth(on);

function placeText(onDay: string): string {
  const [, place = '', code = ''] = /^(-?\d)(\w\w)$/u.exec(onDay) ?? [];
  return `${places.get(place)} ${days.get(code)}`;
}

function nth(on: string): string {
  const teen = /^1[123]$/u.test(on);
  const ending = { '1': 'st', '2': 'nd', '3': 'rd' }[on.slice(-1)];
  return `${on}${teen || ending === undefined ? 'th' : ending}`;
}

export const countsText: { readonly [C in Counting]: string } = {
  contact: 'any real contact about that day keeps it',
  call: 'a call about that day keeps it',
  meeting: 'being together about that day keeps it',
};

/** "Kept 3 of the last 5 times." Nothing where there is nothing to tell yet. */
export function keptText({ kept, of, unseen }: Kept): string {
  const seen =
    of === 0
      ? ''
      : of === 1
        ? kept === 1
          ? 'Kept the last time.'
          : ''
        : `Kept ${kept} of the last ${of} times.`;
  if (unseen === 0) return seen;
  const blind = `What is here cannot show ${unseen === 1 ? 'one time' : `${unseen} times`}${seen === '' ? ' yet' : ' more'}.`;
  return [seen, blind].filter((text) => text !== '').join(' ');
}

/** Monday 14 December 2026 */
export function dayText(at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(toInstant(at))
    .replace(',', '');
}
