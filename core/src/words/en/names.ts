// What things are called, and how each rule works in words a person can check it by.

import type { PersonKind, Way } from '../../person.ts';
import type { Rule } from '../../portrait/statement.ts';
import type { QualityKey } from '../../qualities/quality.ts';
import type { Preparation } from '../../vault.ts';

type Steps = Preparation['steps'];

export const qualityNames: {
  readonly [Q in QualityKey]: { readonly title: string; readonly question: string };
} = {
  initiative: { title: 'Initiative', question: 'Who opens, after quiet?' },
  presence: { title: 'Presence', question: 'When one reaches out, is the other there?' },
  warmth: { title: 'Warmth', question: 'What is said that is kind?' },
  openness: { title: 'Openness', question: 'Who tells of themselves, and how is it met?' },
  'follow-through': { title: 'Words and acts', question: 'What was said, and what was done?' },
  lightness: { title: 'Lightness', question: 'Do you laugh together?' },
  'showing-up': {
    title: 'Showing up',
    question: 'When life got hard for one, did the other come?',
  },
  constancy: { title: 'Constancy', question: 'Is there time for each other, over the months?' },
  gestures: { title: 'Gestures', question: 'What stands beside contact?' },
};

export const kindNames: { readonly [K in PersonKind]: string } = {
  partner: 'Partner',
  family: 'Family',
  sibling: 'Siblings',
  friend: 'Friends',
  other: 'Others',
};

export const wayNames: { readonly [W in Way]: string } = {
  'not-said': 'Not said yet',
  here: 'Here, like anyone',
  'by-custom': 'Here, and custom has a say in who may begin',
  elsewhere: 'Mostly elsewhere',
};

export const stepNames: { readonly [K in keyof Steps]: string } = {
  noticed: 'What I noticed',
  otherwise: 'What else could explain it',
  feel: 'How I feel',
  need: 'What I need',
  ask: 'What I would like to ask',
  part: 'My own part',
  listen: 'How I will listen',
};

const rules: { readonly [R in Rule]: string } = {
  initiative:
    'A message or call counts as a first step when it neither answers something nor goes on with what was being said. Each gets a chance of being one, from how long it was quiet in both your waking hours and from words like a greeting; the share is what those chances come to, with room for error.',
  presence:
    'Of the first steps by one of you, how many the other answered before the next. Waiting is counted in waking hours, and what is still open at the end of the export is left out. Slow is not the same as uncaring.',
  'asks-back':
    'News is a turn in which one of you tells of something new or hard. It counts as asked about when a question by the other follows within their next turns and three days. A small model on this device reads the words, and errs at times: say so where it does.',
  warmth:
    'What one of you writes in a row is a turn. A turn counts when a small model on this device reads thanks, a good wish, a blessing or a tender name in it. It errs at times: say so where it does. Nobody is set beside anybody else.',
  openness:
    'A turn of a dozen words or more counts when a small model on this device reads something hard or tender that one of you tells of themselves, once in a conversation. It takes only what it is sure of, and passes over much. How deep something went is not looked at.',
  listening:
    'Of what one of you told, what the other met with a question or a kind word in the next turns, within three days.',
  'follow-through':
    'Only what you kept as a promise counts, for each of you alike, once its day is past. It happened when you said so, or when a call, a meeting, something sent or a word of thanks shows it in those days; moved and done within 30 days happened too. What fell through only you can say. Those for days inside a season you marked are left out.',
  lightness:
    'What you two write with less than six hours between is one conversation. It counts when both of you laugh or joke in it: haha, a laughing face, a tease.',
  'showing-up':
    'Looked at only in hard times you marked or confirmed, and where the other knew: first steps, calls and visits in the four weeks from the first day, beside the year before, and coming back to ask in the weeks after. Only who came is told; who came to the door unseen is not in here.',
  constancy:
    'The last year is cut into months of four weeks, and a month counts when contact went both ways. Weeks that could not be seen and seasons you marked are left out.',
  change:
    'How often you two were in touch in recent weeks, next to your own past with each other and to nobody else’s. It speaks only when chance alone would rarely look like this.',
  more: 'How often you two were in touch in the last half year, next to the same half year a year before. It speaks only when that is very likely a third more or above.',
  'each-year':
    'Where contact is rare, its time of the year is looked at: a time near which you two were in touch in every year that can be seen, which chance alone would rarely hit.',
  'usual-gap':
    'The time from the beginning of one conversation to the next: half of the time it lies within the span told.',
  gestures:
    'Likes, stickers and bare emoji since the one who sent them last wrote, called or met. A like is a wave across the street.',
};

export const ruleText = (rule: Rule): string => rules[rule];

export function surenessText(sure: number): string {
  if (sure >= 0.97) return 'very sure';
  if (sure >= 0.9) return 'quite sure';
  return 'rather sure';
}
