// Which act that no log can see a line tells of: who fed whom, lent a hand, looked after family, prayed. The first
// that is named, by whoever stands before it. It reads English by a few words, and what it read is shown to be changed.

import type { Side } from '../person.ts';
import type { ActKey } from './act.ts';

export interface NotedDeed {
  readonly act: ActKey;
  readonly who: Side;
}

const food =
  'soup|food|dinner|lunch|breakfast|supper|cake|curry|bread|cookies|biscuits|a meal|meals|khana|khaana|tiffin|dal|roti|biryani|halwa|laddu|sweets|mithai|chai|tea|dosa|idli|rajma|kheer';
const family =
  'mum|mom|mother|dad|father|parents|kids?|children|baby|son|daughter|gran\\w*|amma|papa';
/** What is given in a manner of speaking. */
const notAGift =
  '(?:call|ring|bell|buzz|hand|lift|ride|hug|kiss|shout|go|try|break|look|piece|chance|minute|moment|talk)';

const signs: readonly (readonly [ActKey, RegExp])[] = [
  [
    'feeds-me',
    new RegExp(
      `\\b(?:cooked|fed|baked|khila\\p{L}+|pakay[ai])\\b|\\b(?:brought|made|took|packed|sent)\\b[^.,;]{0,24}\\b(?:${food})\\b(?! (?:plans?|reservations?|time))|\\b(?:${food}) (?:bana\\p{L}*|laa?y[aei]|laa?[ai]?y[aei]|le aay\\p{L}*)`,
      'iu',
    ),
  ],
  [
    'looks-after-family',
    new RegExp(
      `\\b(?:looked after|babysat|minded the (?:kids|baby)|watched (?:my|the|his|her|their|our) (?:kids?|children|baby|son|daughter))\\b|\\btook (?:my|his|her|their|our|\\p{Lu}\\p{Ll}+['’]s) (?:${family})\\b`,
      'iu',
    ),
  ],
  [
    'practical-help',
    /\b(?:helped|fixed(?! (?:a |the )?(?:date|time|day|meeting))|repaired|carried (?:my|his|her|the|our|their|all)|lent|drove|mended|assembled)\b|\b(?:picked|dropped) (?:\S+ )?(?:up|off)\b(?! the (?:phone|call))|\bgave \S+ a (?:hand|lift|ride)\b|\bmadad k\p{L}+|\b(?:lene|chhodne|chodne) (?:a+y|ga)\p{L}+|\b(?:hospital|doctor|airport|station)\b[^.,;]* le (?:ga\p{L}+|kar)/iu,
  ],
  ['prayer', /\b(?:prayed|prayers?|blessed|lit a candle|dua k\p{L}+|prarthana|pooja)\b|🙏/iu],
  [
    'affection',
    /\b(?:hugged|gave \S+ an? (?:\p{L}+ )?hug|held (?:my|his|her|their) hand|an? (?:\p{L}+ )?hug|gale laga\p{L}+)\b|🤗/iu,
  ],
  [
    'small-gifts',
    new RegExp(
      `\\b(?:flowers|a gift|a present|phool|gift diy[ai]|(?<!\\b(?:was|were|am|got|so|be) )surprised (?:me|us|him|her|\\p{Lu}\\p{Ll}+)|gave \\S+ an? (?!${notAGift}\\b)\\w+|brought (?!up\\b|along\\b|back\\b|her\\b|him\\b|them\\b))|[💐🎁]`,
      'iu',
    ),
  ],
];

/** Words that stand between who did it and what was done. */
const between =
  /\b(?:has|had|have|just|also|then|already|even|and|kindly|both|ghar|mere liye|hamare liye)\s+$/iu;
const mine = /(?:^|[,;.:]|\b(?:i|we|i[’']ve|we[’']ve|maine|humne))\s*$/iu;

/** Whoever stands before the act did it: “she brought flowers” is hers, whoever began the meeting. */
function doerAt(text: string, at: number, began: Side): Side {
  if (/\b(?:from|by) \p{L}+/iu.test(text) && began === 'them') return began;
  let before = text.slice(0, at);
  if (/\b(?:maine|humne)\b/iu.test(before)) return 'me';
  while (between.test(before)) before = before.replace(between, '');
  const isOurs = before.trim() === '' || !/\p{L}/u.test(before);
  if (isOurs) return /^\S+ (?:me|us)\b/iu.test(text.slice(at)) ? 'them' : began;
  if (/\b(?:to|for|ko|ke liye)\s+$|\bsent \S+\s+$/iu.test(before)) return began;
  return mine.test(before) ? 'me' : 'them';
}

export function deedIn(text: string, began: Side): NotedDeed | undefined {
  const [first] = signs
    .map(([act, sign]) => ({ act, at: text.search(sign) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first && { act: first.act, who: doerAt(text, first.at, began) };
}
