import type { OutKey } from '@eachother/core';
import { count } from './counts.ts';

interface Format {
  readonly name: string;
  readonly holds: string;
}

export const out = {
  title: 'Take it with you',
  formats: {
    json: {
      name: 'Everything',
      holds:
        'All that is in your vault, as JSON, to bring back here or to keep. Names and words are in it and nothing locks it: keep it where only you can read it.',
    },
    csv: { name: 'Moments as a table', holds: 'A row for each moment, for a spreadsheet.' },
    'people-csv': { name: 'People as a table', holds: 'A row for each person.' },
    ics: {
      name: 'Calendar',
      holds: 'When you met and spoke, your seasons and your rituals, for a calendar app.',
    },
    rituals: {
      name: 'Rituals as a calendar',
      holds:
        'The days of your rituals, for a calendar app. One at your own pace has no days of its own and is not in it.',
    },
    vcard: {
      name: 'Address cards',
      holds: 'Names and numbers of the people you have a tie with. Names stand whole.',
    },
  } satisfies Record<OutKey, Format>,
  asks: { names: 'Whole names, not letters', words: 'Also what was written' },
  take: 'Save a file',
  taken: 'The file is saved.',
  last: (date: string, since: number) =>
    since === 0
      ? `Everything was last saved on ${date}.`
      : `Everything was last saved on ${date}; ${count(since, 'moment')} came since.`,
  bringBack: 'Bring a file back',
  bringBackWhy:
    'A file that “Everything” saved, here or on another device. All of it comes back, or nothing.',
  choose: 'File to bring back',
  replaceWhy:
    'Your vault is not empty. What is in it now would be given up for what is in the file. That cannot be undone.',
  replace: 'Give it up and bring the file back',
  back: (people: number, moments: number) =>
    `Back again: ${count(moments, 'moment')}, ${count(people, 'person', 'people')}.`,
} as const;
