// What an export holds, told: as an object for programs and as a short account for people.

import { en, type Carries, type Survey } from '@eachother/core';
import { counted, joined, say, shown, type Shown } from '../terminal/shown.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { columnsOf, cut, padded } from '../terminal/width.ts';

/** The public shape of `read --json`; see docs/cli.md. */
export function surveyJson(survey: Survey, file: string): object {
  const kinds = [...survey.doubts].map(([kind, { count }]) => [kind, count] as const);
  return {
    file,
    format: survey.format,
    messages: survey.messages,
    calls: survey.calls,
    reactions: survey.reactions,
    system: survey.system,
    doubts: {
      count: kinds.reduce((sum, [, count]) => sum + count, 0),
      kinds: Object.fromEntries(kinds),
    },
    lines: survey.lines,
    people: survey.people,
    from: survey.from ?? null,
    to: survey.to ?? null,
    dateOrder: survey.dateOrder,
    carries: survey.carries,
  };
}

/** People named before the rest is only counted. */
const named = 12;

export function printSurvey(survey: Survey, terminal: Terminal): void {
  const { strong, quiet } = terminal.paint;
  terminal.print(
    joined([
      strong(cut(shown(survey.file), terminal.width - 20)),
      quiet(say`  ${shown(survey.title)}`),
    ]),
  );
  terminal.print(indented(counts(survey)));
  if (survey.from !== undefined && survey.to !== undefined)
    terminal.print(
      indented(
        shown(`from ${readable(survey.from)} to ${readable(survey.to)}, as the clock stood there`),
      ),
    );
  printPeople(survey, terminal);
  for (const line of [...oddities(survey), ...cannotCarry(survey.carries)])
    terminal.print(indented(shown(line)));
  terminal.print(say``);
}

const indented = (line: Shown): Shown => say`  ${line}`;

const readable = (wall: string): string => wall.slice(0, 16).replace('T', ' ');

function counts(survey: Survey): Shown {
  const all = [
    counted(survey.messages, 'message'),
    ...(survey.calls > 0 ? [counted(survey.calls, 'call')] : []),
    ...(survey.reactions > 0 ? [counted(survey.reactions, 'reaction')] : []),
    ...(survey.system > 0 ? [say`${counted(survey.system, 'line')} by the app itself`] : []),
  ];
  return joined(all, ', ');
}

function printPeople({ people }: Survey, terminal: Terminal): void {
  const shownPeople = people.slice(0, named);
  const left = Math.min(32, Math.max(0, ...shownPeople.map(({ name }) => columnsOf(shown(name)))));
  for (const { name, messages } of shownPeople)
    terminal.print(
      joined([
        say`    `,
        padded(cut(shown(name), left), left),
        shown(messages.toLocaleString('en-GB').padStart(10)),
      ]),
    );
  if (people.length > named) terminal.print(shown(`    and ${people.length - named} more`));
}

function oddities(survey: Survey): readonly string[] {
  const doubts = [...survey.doubts].flatMap(([kind, { count, samples }]) => [
    en.doubt(kind, count),
    ...samples.slice(0, 2).map(({ line, sample }) => `    line ${line}: ${sample}`),
  ]);
  const open =
    survey.dateOrder === 'ambiguous'
      ? [
          `Dates can be read two ways, like ${survey.dateExamples.join(' and ')}: pass --date-order.`,
        ]
      : [];
  return [...open, ...doubts];
}

const inARow = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function cannotCarry(carries: Carries): readonly string[] {
  const absent = [
    ...(carries.calls === 'no' ? ['calls'] : []),
    ...(carries.reactions ? [] : ['reactions']),
    ...(carries.readTimes ? [] : ['when something was read']),
  ];
  return absent.length === 0
    ? []
    : [`This kind of export does not carry ${inARow.format(absent)}.`];
}
