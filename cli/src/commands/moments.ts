// A moment in a line or two, for lists and receipts.

import type { Moment, ShownMoment, Side, Zone } from '@eachother/core';
import { joined, say, shown } from '../terminal/shown.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cut, folded } from '../terminal/width.ts';

/** Lines of a long text that are shown. */
const atMost = 4;

export interface MomentLines {
  readonly zone: Zone;
  readonly indent?: string;
  /** Who is reading. */
  readonly you?: Side;
}

export function printMoment(
  one: ShownMoment,
  terminal: Terminal,
  { zone, indent = '', you = 'me' }: MomentLines,
): void {
  const { paint, width } = terminal;
  const side: Side = one.byMe ? 'me' : 'them';
  const ink = one.byMe ? paint.mine : paint.theirs;
  const name = ink(side === you ? say`you` : shown(one.byName));
  const title = one.threadTitle === one.byName ? '' : one.threadTitle;
  const where = [cut(shown(title), 30), say`#${one.moment.id}`].filter((part) => part !== '');
  const head = joined([
    shown(indent + dateText(one.moment.at, zone)),
    say`  `,
    name,
    paint.quiet(say`  ${joined(where, '  ')}`),
  ]);
  terminal.print(head);
  const lines = folded(shown(wordsOf(one.moment)), width, `${indent}    `);
  for (const line of lines.slice(0, atMost)) terminal.print(line);
  if (lines.length > atMost) terminal.print(say`${shown(indent)}    …`);
}

export const dateText = (at: number, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);

export function wordsOf(moment: Moment): string {
  switch (moment.kind) {
    case 'called':
      return [callText(moment.answered, moment.seconds), moment.text]
        .filter((text) => text !== '')
        .join(': ');
    case 'said':
      return moment.text === '' ? `(${moment.form})` : moment.text;
    case 'reacted':
      return `reacted ${moment.text}`;
    case 'met':
      return `met: ${moment.text}`;
    case 'noted':
      return moment.text;
  }
}

function callText(answered: boolean, seconds: number | undefined): string {
  if (!answered) return 'a call that was not answered';
  if (seconds === undefined) return 'a call';
  return seconds < 90
    ? `a call of ${seconds} seconds`
    : `a call of ${Math.round(seconds / 60)} minutes`;
}

export const momentJson = ({
  moment,
  byName,
  byMe,
  person,
  threadTitle,
  format,
  deed,
}: ShownMoment): object => ({
  ...moment,
  at: new Date(moment.at).toISOString(),
  by: byName,
  byMe,
  person: person ?? null,
  threadTitle,
  format,
  ...(deed && { deed }),
});
