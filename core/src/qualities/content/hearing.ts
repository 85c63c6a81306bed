// Whether the words of a tie could be read at all. What was not read is not cold: a quality that rests on
// words then says why it keeps silent.

import type { History } from '../../history.ts';
import { bitOf, languages, type Head } from '../../readings/heads.ts';
import type { Blindness } from '../../portrait/statement.ts';
import { blindTo } from '../blind.ts';
import type { Why } from '../quality.ts';

/** Below half of what was written, what was read stands for nobody. */
const leastPart = 0.5;

/** Why this cannot be heard in these words; undefined when it can. */
export function whyUnheard(history: History, head: Head): Why | undefined {
  const { worded } = history.readings;
  if (history.length === 0) return { kind: 'no-moments' };
  if (history.way === 'elsewhere') return { kind: 'elsewhere' };
  if (worded === 0) return { kind: history.hasWords ? 'no-words' : 'words-not-kept' };
  const { read, known, heard } = partsOf(history, head);
  if (read < leastPart * worded) return { kind: 'words-not-read-yet' };
  if (known < leastPart * worded) return { kind: 'language-not-read' };
  return heard < leastPart * worded ? { kind: 'reading-unsure' } : undefined;
}

const other = languages.indexOf('other');

function partsOf({ readings, length }: History, head: Head) {
  const { read, language, hears } = readings;
  const parts = { read: 0, known: 0, heard: 0 };
  for (let row = 0; row < length; row += 1) {
    if (read[row] === 0) continue;
    parts.read += 1;
    if (language[row] === other) continue;
    parts.known += 1;
    if ((hears[language[row]] & bitOf(head)) !== 0) parts.heard += 1;
  }
  return parts;
}

/** What no reading of words can see. */
export function blindInWords(history: History): readonly Blindness[] {
  const { language } = history.readings;
  return [
    ...blindTo(history),
    ...(language.includes(other) ? (['other-languages'] as const) : []),
    'tone',
  ];
}
