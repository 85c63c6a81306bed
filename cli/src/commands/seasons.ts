// What `season` and `hard` share of a season: its kind and name as they are asked for, and how it is printed for
// programs.

import { en, seasonKinds, whoseSeason, type MarkedSeason } from '@eachother/core';
import { exit, textOf, type Call, type ExitCode } from './command.ts';
import { spanJson } from './stretch.ts';
import { tell } from './tell.ts';

/** What a season without a name of its own is called. */
export function nameOf(call: Call): string | undefined {
  const kind = seasonKinds.find((one) => one === textOf(call, 'kind'));
  return kind && en.seasonKind(kind);
}

/** Undefined: it is none of these words. */
export function oneOf<T extends string>(
  call: Call,
  option: string,
  words: readonly T[],
  usual: T,
): T | undefined {
  const said = textOf(call, option);
  return said === undefined ? usual : words.find((word) => word === said);
}

export async function notOneOf(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'unknown-kind',
    message: `--kind is one of ${seasonKinds.join(', ')}; --whose one of ${whoseSeason.join(', ')}.`,
  });
  return exit.misused;
}

export const seasonJson = ({ id, person, name, kind, whose, knew, span }: MarkedSeason) => ({
  id,
  person: person ?? null,
  name,
  kind,
  whose,
  knew,
  ...spanJson(span),
});
