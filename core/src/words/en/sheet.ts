// The session sheet in English (METHOD 8). It speaks to the one who brings it, and says what it is not.

import { blindNouns } from './coverage.ts';
import { dateText, inARow, monthsText } from './phrases.ts';
import { surenessText } from './names.ts';
import type { SheetWords, Telling } from '../words.ts';
import type { Zone } from '../../time.ts';

const lines = new Map([
  ['meaning', 'what give and take means to you'],
  ['acts', 'the acts you know it by'],
  ['drawing', 'the drawing'],
  ['kindness', 'the kindness'],
  ['seasons', 'the seasons'],
  ['wish', 'the one thing'],
]);
const ordinals = ['first', 'second', 'third'];

/** `pattern/1`, `thoughts/0` and the like are of a pattern by its place. */
function lineName(line: string): string {
  const [what, place] = line.split('/');
  const pattern = `the ${ordinals[Number(place)]} of what the messages show`;
  return lines.get(what) ?? (what === 'pattern' ? pattern : `your words on ${pattern}`);
}

/** A page that is too long, and what to leave so that it is one again. */
export const tooLongText = (line: string): string =>
  `This is longer than one page. Leave out or shorten ${lineName(line)}.`;

const inZone = (zone: Zone): Telling => ({ names: { me: '', them: '' }, zone });

export const sheetWords: SheetWords = {
  code: 'en',
  title: 'Session sheet',
  dated: (at, zone) => dateText(at, inZone(zone)),
  about: (period, zone) => `About ${monthsText(period, inZone(zone))}`,
  heads: {
    meaning: 'What give and take means to me',
    drawing: 'My circle, drawn by hand',
    kindness: 'A kindness I had not noticed',
    patterns: 'What the messages show',
    seasons: 'Seasons',
  },
  acts: 'I know it by:',
  you: 'In these sentences “you” is me.',
  howSure: (sure) => `How sure: ${surenessText(sure)}.`,
  cannotSee(blind) {
    const nouns = blind.flatMap((one) => blindNouns[one] ?? []);
    const later = blind.includes('after-the-export') ? ['what came after the export'] : [];
    return `It cannot see ${inARow([...nouns, ...later])}.`;
  },
  own: 'My side:',
  thoughts: 'What I make of it:',
  quoted: 'Words I brought along:',
  season: ({ name, span }, who, zone) => `${name} (${who}), ${monthsText(span, inZone(zone))}`,
  wish: {
    ask: 'One thing I would like to ask',
    give: 'One thing I would like to give',
    'let-be': 'One thing I would like to let be',
  },
  me: 'me',
  strokes: { strong: 'thick', light: 'thin', unsure: 'dotted', strained: 'wavy' },
  lines: { strong: 'strong', light: 'light', unsure: 'unsure', strained: 'strained' },
  careFlows: 'an arrow: care flows that way',
  tooLong: tooLongText,
  box: (methods) => [
    'From one person’s messages. Not an assessment of anyone. Not evidence.',
    ...(methods.length === 0 ? [] : [`Method: ${inARow(methods)}.`]),
  ],
};
