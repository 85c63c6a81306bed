// The part of the document on real chats: only sums over all of them are told.

import { openingChances } from '@eachother/core/measured';
import { columnsIn, tablesIn } from '../files.ts';
import { historyOf } from '../history.ts';
import { fixedGaps, openingsAfter, shareAfter } from '../score/fixed-gap.ts';
import { realisedShare, scoreReal, type MarkedChat, type RealScore } from '../score/real-chats.ts';
import { held } from '../score/share-errors.ts';
import { shareOf } from '../score/share-found.ts';
import { sum } from '../score/statistics.ts';
import { atLeast, atMost, between, goals, share, table, type Row } from './markdown.ts';

/** `folder`: one table of times, people and marks for each chat. */
export function realChats(folder: string): string {
  const chats = tablesIn(folder).map((path): MarkedChat => {
    const [at, by, openings] = columnsIn(path);
    return { at, by, openings };
  });
  const ours = scoreReal(chats, (chat) => ({
    q: openingChances(historyOf(chat)).q,
    me: shareOf(historyOf(chat)).me,
  }));
  const messages = sum(chats.map(({ at }) => at.length));
  return `
${chats.length} chats of real people, ${messages.toLocaleString('en-GB')} messages in all. Two readers marked what opened a conversation and what
answered and opened at once, which counts half; pauses under a quarter of an hour were not read. Times only, no
words. _Curve_: the area under it, the chance that a marked message stands above another one. _F1_: of calling a
message an opening when that is more likely than not. _Share_: root mean square error of one's share of the openings.

${table(
  ['', 'openings', 'curve', 'F1', 'share'],
  [
    ['marked by hand', String(marked(chats)), '', '', ''],
    row('Each Other', ours),
    ...fixedGaps.map((hours) => row(`fixed gap of ${hours} h`, scoreGap(chats, hours))),
  ],
)}
${goals(goalsOf(chats, ours))}`;
}

const marked = (chats: readonly MarkedChat[]): number =>
  sum(chats.flatMap(({ openings }) => openings));

const scoreGap = (chats: readonly MarkedChat[], hours: number): RealScore =>
  scoreReal(chats, (chat) => ({
    q: openingsAfter(hours, chat.at),
    me: shareAfter(hours, chat),
  }));

const row = (name: string, { counted, areaUnderCurve, f1, shareError }: RealScore): Row => [
  name,
  counted.toFixed(0),
  ...[areaUnderCurve, f1, shareError].map(share),
];

function goalsOf(chats: readonly MarkedChat[], ours: RealScore) {
  const ranges = chats.map((chat) => {
    const { me, low, high } = shareOf(historyOf(chat));
    return { true: realisedShare(chat), found: me, low, high };
  });
  return [
    between('openings, as part of those marked', [0.75, 1.25], ours.counted / marked(chats)),
    atMost('share, root mean square error', 0.07, ours.shareError),
    atLeast('area under the curve, pauses of 15 minutes and more', 0.89, ours.areaUnderCurve),
    atLeast('90 % ranges that hold the share marked', 1, held(ranges)),
  ];
}
