// What the portraits of the people on a sheet offer for it, and the keys they are chosen by: the number of the
// person and what is said, as `2/more-often-begins/them`.

import {
  atMostPatterns,
  en,
  failed,
  offeredBy,
  ok,
  statementKey,
  type ChosenStatement,
  type Result,
  type SheetChoices,
  type SheetMaterial,
} from '@eachother/core';
import type { Told } from './tell.ts';

export interface OfferedLine {
  readonly key: string;
  readonly as: 'kindness' | 'line';
  readonly sentence: string;
  readonly chosen: ChosenStatement;
}

export const offeredLines = (
  { portraits, zone }: Pick<SheetMaterial, 'portraits' | 'zone'>,
  { period }: SheetChoices,
): readonly OfferedLine[] =>
  portraits.flatMap((portrait) => {
    const { id, name } = portrait.person;
    const { kindnesses, patterns } = offeredBy(portrait, period);
    const telling = { names: { me: '', them: name }, zone };
    return [...kindnesses, ...patterns].map((one) => ({
      key: `${id}/${statementKey(one)}`,
      as: kindnesses.includes(one) ? 'kindness' : 'line',
      sentence: en.sentence(one, telling),
      chosen: { person: id, key: statementKey(one), quotes: [] },
    }));
  });

export function patternsChosen(
  keys: readonly string[],
  offered: readonly OfferedLine[],
): Result<SheetChoices['patterns'], Told> {
  const lines = offered.filter((one) => one.as === 'line');
  const unknown = keys.find((key) => !lines.some((one) => one.key === key));
  if (unknown !== undefined)
    return failed({
      kind: 'no-such-line',
      message: `Nothing can be shown under “${unknown}”. What can be is listed by: eachother sheet PERSON.`,
    });
  if (keys.length > atMostPatterns)
    return failed({
      kind: 'too-many-lines',
      message: `A sheet shows at most ${atMostPatterns} lines of what the messages say.`,
    });
  return ok(
    keys.flatMap((key) =>
      lines.filter((one) => one.key === key).map(({ chosen }) => ({ ...chosen, thoughts: '' })),
    ),
  );
}

/** A kindness that is told, by its key; anything else is the person's own words for one. */
export function kindnessChosen(
  text: string,
  offered: readonly OfferedLine[],
): SheetChoices['kindness'] {
  const told = offered.find(({ as, key }) => as === 'kindness' && key === text);
  return told === undefined ? { words: text } : { told: told.chosen, words: '' };
}
