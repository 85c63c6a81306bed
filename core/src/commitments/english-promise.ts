// Promises in English: "I'll call you", "will send it on Friday", "let me pay you back tomorrow", "I promise to
// come". An act towards you is clear by itself; other acts need a day.

import type { Clarity } from './promise.ts';

const lead =
  "(?:i['’`]?ll|i will|i (?:do )?promise(?: you)?(?: (?:to|that|i['’`]?ll|i will))?|i(?:['’`]m| am) (?:going to|gonna)|im gonna|let me)";
/** "Will call you Sunday": the one who writes is left out, but only where a sentence begins. */
const leads = `(?:\\b${lead}|^(?:(?:ok(?:ay)?|yes|sure|and|then|so|haha)[, ]+)*(?:will|ill|gonna))`;
const between =
  '(?: (?:definitely|surely|certainly|also|just|then|then just|be sure to|come and|come|go and|personally|really))*';

/** Said to you or done with you in it. */
const towards =
  'call|ring|phone|facetime|video call|text|message|email|mail|write to|write|visit|meet|tell|show|send|bring|give|get|buy|make|bake|cook|pay|lend|book|help|pick|drop|fetch|drive|transfer|forward|share|order|return|read|take|teach|fix|join|let|wait for|pray for|sing|knit|print|save|introduce|recommend|host|invite';
const towardsYou = new RegExp(
  `${leads}${between} (?:${towards})(?: (?:it|this|that|them|some|one|both|a|an|the|your|my|over|back|up|\\p{L}+)){0,4}? (?:you|u|ya|yours|your|urs|ur)\\b`,
  'iu',
);
/** What is said of a "you" is not yet for you. */
const soft = new RegExp(
  `${leads}${between} (?:let you (?:know|go|sleep|rest|be)|leave you|see you|miss you|show you (?:what|how|who)|give you (?:that|credit)|be with you|talk to you (?:later|soon)|write you off|take your word|get your point|hear from you)\\b`,
  'iu',
);
const beThere = new RegExp(
  `${leads}${between} (?:be there|be at|be over|come|come over|come by|come along|stop by|drop by|drop in|be back|pick (?:it|them) up|be on time|take care of (?:it|that|the)|sort (?:it|that) out|handle (?:it|that))\\b`,
  'iu',
);
const anAct = new RegExp(
  `${leads}${between} (?:${towards}|do|finish|check|ask|look|talk|speak|arrange|organi[sz]e|plan|clean|wash|repair|collect|sign|submit|upload|start|prepare|reply|answer|reserve|register|post|go|let you know)\\b`,
  'iu',
);
/** Done to someone else: "I'll call my mother" is no promise to you, whatever the day. */
const toOthers = new RegExp(
  `${leads}${between} (?:call|ring|phone|text|message|email|mail|visit|meet|tell|ask|help|pay|marry|see) (?:my|him|her|them|his|their|the|mum|mom|dad|papa|maa|work|home)\\b|${leads}${between} write to (?:my|him|her|them|his|their|the)\\b`,
  'iu',
);
const forYou = /\b(?:for|to|with) (?:you|u)\b/iu;

export function englishPromise(sentence: string): Clarity | undefined {
  if (soft.test(sentence)) return /\blet you know\b/iu.test(sentence) ? 'needs-a-day' : undefined;
  if (toOthers.test(sentence) && !forYou.test(sentence)) return undefined;
  if (towardsYou.test(sentence)) return 'clear';
  return beThere.test(sentence) || anAct.test(sentence) ? 'needs-a-day' : undefined;
}
