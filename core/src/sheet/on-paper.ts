// A new sheet begins with what give and take means now: own words, and each act as the person says it. A page has
// less room than a screen.

import type { SheetChoices } from '../practice/sheet.ts';
import type { WrittenMeaning } from '../vault.ts';
import { actSaid } from '../words/act-said.ts';
import type { Language } from '../words/words.ts';

/** As much as a sheet takes (practice/sheet.ts). */
const room = { words: 2000, act: 80, acts: 5 } as const;

export const onPaper = (
  { words, acts }: WrittenMeaning,
  language: Pick<Language, 'act'>,
): SheetChoices['meaning'] => ({
  words: cut(words, room.words),
  acts: acts.slice(0, room.acts).map((act) => cut(actSaid(act, language), room.act)),
});

const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed();
