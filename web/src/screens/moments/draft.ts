// A line of plain words on its way to becoming moments: how it was read, as a form can show and change it.

import {
  toInstant,
  toPersonId,
  toWallTime,
  wallText,
  zoneClock,
  type Instant,
  type Named,
  type NewNote,
  type Person,
  type ShownMoment,
  type Zone,
} from '@eachother/core';

/** Whom a select points at: a person's number, 'new' with a name beside it, or '' for nobody yet. */
export interface Who {
  readonly choice: string;
  readonly newName: string;
}

export const someoneNew = 'new';

export function whoFrom(named: readonly Named[], given: Person | undefined): readonly Who[] {
  if (named.length === 0)
    return [{ choice: given === undefined ? '' : String(given.id), newName: '' }];
  return named.map((one) => {
    if (one.kind === 'known') return { choice: String(one.person), newName: '' };
    return one.kind === 'new'
      ? { choice: someoneNew, newName: one.name }
      : { choice: '', newName: '' };
  });
}

/** Undefined while somebody is still to be chosen. */
export function peopleOf(who: readonly Who[]): readonly NewNote['person'][] | undefined {
  const people = who.map(({ choice, newName }) => {
    if (choice === someoneNew) return newName.trim() === '' ? undefined : { name: newName.trim() };
    return choice === '' ? undefined : toPersonId(Number(choice));
  });
  return people.every((one) => one !== undefined) ? people : undefined;
}

/** 2024-05-12T18:05, as a field for date and time has it. */
export const fieldOf = (at: Instant, zone: Zone): string =>
  wallText(zoneClock(zone).wallOf(at)).slice(0, 16);

/** What happened has happened: a time still to come is taken to be now. */
export function instantFrom(field: string, zone: Zone, now: Instant): Instant {
  const wall = Date.parse(`${field}Z`);
  if (Number.isNaN(wall)) return now;
  return toInstant(Math.min(now, zoneClock(zone).instantOf(toWallTime(wall))));
}

/** What would note it again; undefined for what was not noted by hand. */
export function noteOf(shown: ShownMoment): NewNote | undefined {
  const { moment, person, byMe, deed } = shown;
  if (person === undefined || moment.kind === 'reacted') return undefined;
  const seconds =
    moment.kind === 'called' && moment.seconds !== undefined ? { seconds: moment.seconds } : {};
  return {
    person,
    at: moment.at,
    kind: moment.kind,
    by: byMe ? 'me' : 'them',
    text: 'text' in moment ? moment.text : '',
    ...seconds,
    ...(deed === undefined ? {} : { deed }),
  };
}
