// The part of the document on the simulations themselves: do they look like those of the program they were
// ported from?

import { part, quantile } from '../score/statistics.ts';
import { originalChats, originalTies, type Tenths } from '../simulate/origin.ts';
import { simulateMessages } from '../simulate/pair.ts';
import { chatTraits, tieTraits, traitsOfChat, traitsOfTie } from '../simulate/traits.ts';
import { simulateTie } from '../simulate/weekly.ts';
import { between, goals, hundredths, table, type Row } from './markdown.ts';

const each = 300;
/** What chance leaves around a half, over so many traits. */
const near = [0.4, 0.6] as const;
const seeds = { chats: 100_000, ties: 200_000 };

export function port(): string {
  const all = [...chatsCompared(), ...tiesCompared()];
  const below = all.map((one) => one.below);
  return `
The simulations were ported to TypeScript from the program that the method was designed with, except for the
lively family, which is new. ${each} chats of 2,000 messages a family (seeds from ${seeds.chats}) and ${each} ties a course (seeds from
${seeds.ties}) beside the numbers of that program: lower tenth, middle, upper tenth.

${table(['', '', 'program', 'port'], all.map(row))}
${goals([
  between(
    'part of the port below the program’s middle, least',
    near,
    Math.min(...below),
    hundredths,
  ),
  between('greatest', near, Math.max(...below), hundredths),
])}`;
}

interface Compared {
  readonly of: string;
  readonly trait: string;
  readonly program: Tenths;
  readonly port: Tenths;
  /** Part of the port that lies below the program's middle. */
  readonly below: number;
}

const chatsCompared = (): readonly Compared[] =>
  originalChats.flatMap(([family, program], n) => {
    const chats = many((k) =>
      traitsOfChat(simulateMessages(family, 2000, seeds.chats + n * each + k)),
    );
    return chatTraits.map((trait, k) =>
      compared(
        { of: family, trait },
        program[k],
        chats.map((chat) => chat[k]),
      ),
    );
  });

const tiesCompared = (): readonly Compared[] =>
  originalTies.flatMap(([course, program], n) => {
    const ties = many((k) => traitsOfTie(simulateTie(course, seeds.ties + n * each + k)));
    return tieTraits.map((trait, k) =>
      compared(
        { of: course, trait },
        program[k],
        ties.map((tie) => tie[k]),
      ),
    );
  });

const many = <T>(make: (k: number) => T): readonly T[] =>
  Array.from({ length: each }, (_, k) => make(k));

const compared = (
  name: Pick<Compared, 'of' | 'trait'>,
  program: Tenths,
  found: readonly number[],
): Compared => ({
  ...name,
  program,
  port: [quantile(found, 0.1), quantile(found, 0.5), quantile(found, 0.9)],
  below: part(found, (value) => value < program[1]),
});

const three = (tenths: Tenths): string =>
  tenths.map((value) => Number(value.toPrecision(3)).toLocaleString('en-GB')).join(' · ');

const row = ({ of, trait, program, port: found }: Compared): Row => [
  of,
  trait,
  three(program),
  three(found),
];
