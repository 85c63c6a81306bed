// Which act that no log can see a line tells of: who fed whom, lent a hand, looked after family, prayed. The first
// that is named; whoever began did it. It reads English by a few words, and what it read is shown to be changed.

import type { Side } from '../person.ts';
import type { ActKey } from './act.ts';

export interface NotedDeed {
  readonly act: ActKey;
  readonly who: Side;
}

const food =
  'soup|food|dinner|lunch|breakfast|supper|cake|curry|bread|cookies|biscuits|a meal|meals|khana|tiffin|dal|roti|biryani|halwa|laddu';

const signs: readonly (readonly [ActKey, RegExp])[] = [
  [
    'feeds-me',
    new RegExp(
      `\\b(?:cooked|fed|baked)\\b|\\b(?:brought|made|took|packed|sent)\\b[^.,;]{0,24}\\b(?:${food})\\b`,
      'iu',
    ),
  ],
  [
    'looks-after-family',
    /\b(?:looked after|babysat|watched)\b|\btook (?:my|his|her|their|our) (?:mum|mom|mother|dad|father|parents|kids?|son|daughter|gran\w*)\b/iu,
  ],
  [
    'practical-help',
    /\b(?:helped|fixed|repaired|carried|lent|drove|mended|assembled)\b|\b(?:picked|dropped) (?:\S+ )?(?:up|off)\b|\bgave \S+ a (?:hand|lift|ride)\b/iu,
  ],
  ['prayer', /\b(?:prayed|prayers?|blessed|lit a candle)\b/iu],
  ['affection', /\b(?:hugged|held (?:my|his|her|their) hand|a hug)\b/iu],
  ['small-gifts', /\b(?:flowers|a gift|a present|gave \S+ an? \w+|brought|surprised)\b/iu],
];

export function deedIn(text: string, who: Side): NotedDeed | undefined {
  const [first] = signs
    .map(([act, sign]) => ({ act, at: text.search(sign) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first && { act: first.act, who };
}
