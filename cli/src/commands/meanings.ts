// A meaning for people and for programs.

import { actCards, actSaid, en, type ChosenAct, type Meaning } from '@eachother/core';
import { joined, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import type { Call } from './command.ts';
import { dateText } from './moments.ts';

/** As the user says it, else as the card does. */
export const actText = (act: ChosenAct): string => actSaid(act, en);

export function printMeaning({ terminal, zone }: Call, { id, at, words, acts }: Meaning): void {
  const { paint } = terminal;
  terminal.print(joined([paint.quiet(say`#${id}  `), shown(dateText(at, zone))]));
  for (const paragraph of words === '' ? [] : words.split('\n'))
    for (const line of folded(shown(paragraph), terminal.width, '    ')) terminal.print(line);
  for (const act of acts)
    for (const line of folded(shown(`- ${actText(act)}`), terminal.width, '    '))
      terminal.print(line);
}

export const meaningJson = ({ id, at, words, acts }: Meaning): object => ({
  id,
  at: new Date(at).toISOString(),
  words,
  acts: acts.map((act) => ({
    card: act.card ?? null,
    words: act.words,
    text: actText(act),
    unseen: act.card === undefined || actCards[act.card].unseen,
  })),
});
