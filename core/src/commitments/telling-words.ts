// Words that tell that a promise was kept: by the one who promised ("sent!", "I'm outside"), or by the other ("thanks
// for coming"). They must stand alone or begin the message: "done" within a long sentence is mostly about something
// else.

import type { Doing } from './doing.ts';

export interface Promised {
  readonly doing: Doing;
  readonly what: string;
}

export function tellsOf({ doing, what }: Promised, text: string, isPromiser: boolean): boolean {
  if (text.length > longest || unsure.test(text)) return false;
  if ((isPromiser ? byPromiser : byOther)[doing].some((words) => words.test(text))) return true;
  const ofIt = isPromiser ? sentSomething : thanksForSomething;
  return doing === 'send' && ofIt.test(text) && isOfTheSame(what, text);
}

/** "Thanks for the photos" is about the photos that were promised, "thanks for the laugh" is not. */
function isOfTheSame(what: string, text: string): boolean {
  const promised = new Set(thingsIn(what));
  return thingsIn(text).some((thing) => promised.has(thing));
}

const thingsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.test(word))
    .map((word) => word.slice(0, 5));
const common =
  /^(?:will|send|sent|share|bring|give|that|this|these|those|your|with|thank|thanks|from|over|back|just|have|them|some|today|tomorrow|tonight|morning|evening|weekend|week|\p{L}+day)$/u;

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
const sending = "(?:just |i (?:have )?|i[’']ve )?(?:sent|transferred)";
const sent = begins(
  `${sending}(?=\\s*(?:$|[\\p{P}\\p{S}]|it\\b|them\\b|you\\b|u\\b|now\\b|already\\b))|bhej diy[ai]|bhej di|de diy[ai]`,
);
/** What was sent has to be what was promised. */
const sentSomething = begins(sending);
const handed = isOnly('here (?:it is|they are|you go)|as promised');
const thanksFor = (what: string): RegExp =>
  begins(`(?:thanks|thank you|thanku)(?: so much| a lot| again)? for (?:${what})`);
const gladTo = (what: string): RegExp =>
  begins(`(?:(?:so|it was so|it was) )?(?:glad|happy|good|lovely|great|nice) (?:${what})`);

const thanksForSomething = thanksFor('sharing|the|your|those|these|that|my');
/** Seen here and now, and not in a photograph or at the end of a long week. */
const hereNow =
  '(?=\\s*(?:$|[\\p{P}\\p{S}]|here\\b|over\\b|today\\b|yesterday\\b|tonight\\b|again\\b|last night\\b|both\\b|all\\b|after so long))';

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
  call: [
    thanksFor('calling|the call'),
    gladTo('you called|to talk|talking|(?:to hear|hearing) (?:from you|your voice|you)'),
  ],
  come: [
    thanksFor('coming|visiting|being (?:here|there)|picking'),
    gladTo(`you (?:came|were here)|(?:to (?:see|have|have seen) you|seeing you)${hereNow}`),
    begins('mil ?ke (?:accha|achha|bahut)|aane ke liye'),
  ],
  send: [
    thanksFor('sending|bringing|paying|returning|lending'),
    isOnly(
      '(?:i )?(?:got|received) (?:it|them)(?: thanks?| thank you)?|mil gay[aei]|it (?:came|arrived)',
    ),
  ],
  other: [thanksFor('doing|helping|taking|making|your help|the help')],
};
