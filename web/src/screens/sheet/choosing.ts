// What every part of the form is given: what is chosen so far, and how to choose.

import {
  en,
  statementKey,
  type PersonId,
  type Portrait,
  type SheetChoices,
  type Statement,
  type Zone,
} from '@eachother/core';

export interface Choosing {
  readonly choices: SheetChoices;
  readonly change: (part: Partial<SheetChoices>) => void;
}

/** The list with it when it was not in it, without it when it was. */
export const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** A statement to choose, as it is told on the screen: with whole names. */
export interface Told {
  readonly person: PersonId;
  readonly key: string;
  readonly statement: Statement;
  readonly sentence: string;
}

export const toldOf = (
  { person }: Portrait,
  statements: readonly Statement[],
  zone: Zone,
): readonly Told[] =>
  statements.map((statement) => ({
    person: person.id,
    key: statementKey(statement),
    statement,
    sentence: en.sentence(statement, { names: { me: '', them: person.name }, zone }),
  }));
