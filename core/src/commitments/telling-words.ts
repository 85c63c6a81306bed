// Words that tell that a promise was kept: by the one who promised ("sent!", "I'm outside"), or by the other ("thanks
// for coming"). They must stand alone or begin the message: "done" within a long sentence is mostly about something
// else.

import type { Doing } from './doing.ts';

export function tellsOf(doing: Doing, text: string, isPromiser: boolean): boolean {
  if (text.length > longest || unsure.test(text)) return false;
  return (isPromiser ? byPromiser : byOther)[doing].some((words) => words.test(text));
}

const longest = 120;
const unsure =
  /\?|n['’]t\b|\b(?:not|nahi|nahin|if|will|soon|when|almost|yet|kal|home|office|but)\b/iu;

const opening = '^(?:(?:ok(?:ay)?|hey|hi|haan|yes|there|all|finally|so|aw+|oh|wow)[,!. ]+)*';
const alone = '[\\s\\p{P}\\p{S}]*$';
const begins = (words: string): RegExp => new RegExp(`${opening}(?:${words})\\b`, 'iu');
const isOnly = (words: string): RegExp => new RegExp(`${opening}(?:${words})${alone}`, 'iu');

const finished = isOnly(
  '(?:all )?(?:done|finished|fixed|booked|paid|sorted)(?: it)?|ho gay[ai]|kar diy[ai]|kar di|as promised',
);
const sent = begins(
  "(?:just |i (?:have )?|i[’']ve )?sent|bhej diy[ai]|bhej di|de diy[ai]|transferred",
);
const handed = isOnly('here (?:it is|they are|you go)|as promised');
const thanksFor = (what: string): RegExp =>
  begins(`(?:thanks|thank you|thanku)(?: so much| a lot| again)? for (?:${what})`);
const gladTo = (what: string): RegExp =>
  begins(`(?:(?:so|it was so|it was) )?(?:glad|happy|good|lovely|great|nice) (?:${what})`);

type Telling = { readonly [D in Doing]: readonly RegExp[] };

const byPromiser: Telling = {
  call: [],
  come: [
    isOnly(
      "reached|i[’']?m (?:here|outside|downstairs|at the (?:door|gate|station))|i am (?:here|outside)",
    ),
    isOnly('pahunch gay[ai]|aa gay[ai](?: hoo?n)?|(?:main )?bahar hoo?n'),
  ],
  send: [finished, sent, handed],
  other: [finished],
};
const byOther: Telling = {
  call: [thanksFor('calling|the call'), gladTo('you called|to (?:talk|hear)|talking|hearing')],
  come: [
    thanksFor('coming|visiting|being (?:here|there)|picking'),
    gladTo('you (?:came|were here)|to (?:see|have|have seen) you|seeing you'),
    begins('mil ?ke (?:accha|achha|bahut)|aane ke liye'),
  ],
  send: [
    thanksFor('sending|bringing|the|sharing|paying'),
    isOnly(
      '(?:i )?(?:got|received) (?:it|them)(?: thanks?| thank you)?|mil gay[aei]|it (?:came|arrived)',
    ),
  ],
  other: [thanksFor('doing|helping|taking|making|your help|the help')],
};
