// Why a quality keeps silent. "Can't tell yet" is a full answer, and nobody's fault.

import type { Why } from '../../qualities/quality.ts';
import type { Telling } from '../words.ts';
import { plural } from './phrases.ts';

type WhyOf<K extends Why['kind']> = Extract<Why, { readonly kind: K }>;
type Texts = { readonly [K in Why['kind']]: (why: WhyOf<K>, telling: Telling) => string };

const notYet = 'Not enough to say yet:';

const texts: Texts = {
  'too-few-openings': ({ have, need }) =>
    have < need
      ? `${notYet} about ${plural(have, 'first step')} can be seen, and at least ${need} are needed.`
      : `${notYet} about ${plural(have, 'first step')} can be seen, and some more by each of you are needed.`,
  'too-few-turns': ({ have, need }) =>
    `${notYet} one of you has ${plural(have, 'turn')} here, and at least ${need} are needed.`,
  'too-few-waiting': ({ have, need }) =>
    `${notYet} ${need} first steps by each of you have to be seen together with what followed; of one of you there are ${have === 0 ? 'none' : have}.`,
  'too-few-plans': ({ have, need }) =>
    `${notYet} of ${plural(have, 'promise')} by one of you it is known what became of them, and at least ${need} are needed.`,
  'no-plans': () =>
    'Nothing that one of you said they would do is kept here yet. What was found in the words waits under Commitments.',
  'no-hard-times': (_, { names }) =>
    `No hard time is marked that you or ${names.them} knew of. You can mark one, or look at what was found in the words.`,
  'too-few-hard-times': ({ have, need }) =>
    `${notYet} ${plural(have, 'hard time')} can be seen, and at least ${need} are needed to say how it usually is.`,
  'too-short': ({ weeks, need }) =>
    `${notYet} ${plural(weeks, 'week')} can be seen, and at least ${need} are needed.`,
  'too-few-blocks': ({ have, need }) =>
    `${notYet} ${plural(have, 'month')} of the last thirteen can be seen, and at least ${need} are needed.`,
  'too-few-tellings': ({ have, need }) =>
    `${notYet} ${have === 0 ? 'nothing' : have} of this kind can be seen, and at least ${need} are needed. Much is told where no message shows it.`,
  'too-few-conversations': ({ have, need }) =>
    `${notYet} ${plural(have, 'conversation')} can be seen, and at least ${need} are needed.`,
  'words-not-kept': () => 'Not measured: only times were kept, not the words.',
  'no-words': () => 'No words came with what was brought in, so this cannot be seen here.',
  'words-not-read-yet': () => 'The words have not been read yet.',
  'language-not-read': () =>
    'Not read: most of the words here are in a language that cannot be read yet. That says nothing about either of you.',
  'reading-unsure': () =>
    'Not measured: in the language you two write, words like these are not yet read surely enough.',
  'range-too-wide': () => 'Not clear yet. What can be seen fits several readings.',
  'readings-disagree': () => 'Not clear yet. The times and the words point different ways.',
  'source-cannot-carry': () => 'Not measured: this kind of export does not carry it.',
  'nothing-seen': () => 'Nothing of this kind shows in what was brought in.',
  remembered: (_, { names }) => `${names.them} is remembered here, and nothing is measured.`,
  'no-moments': () =>
    'There is nothing here yet. Bring in a conversation, or add a moment by hand.',
  'one-voice': (_, { names }) =>
    `Only one of you writes here, so nothing can be said about what goes back and forth between you and ${names.them}.`,
  'by-custom': (_, { names }) =>
    `Custom has a say in who may begin between you and ${names.them}, so nothing is read into it.`,
  elsewhere: (_, { names }) =>
    `You and ${names.them} talk mostly elsewhere, so nothing is read into this channel.`,
};

export const silenceText = <K extends Why['kind']>(why: WhyOf<K>, telling: Telling): string =>
  (texts[why.kind] as (why: WhyOf<K>, telling: Telling) => string)(why, telling);
