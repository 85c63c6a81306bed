// Coverage before pattern: what the data holds and what it cannot see, said first. Silence in the data
// is not silence in life.

import { daysText, inARow, monthText, plural } from './phrases.ts';
import { day, type Span } from '../../time.ts';
import type { Coverage, SourceSeen } from '../../portrait/portrait.ts';
import type { Blindness } from '../../portrait/statement.ts';
import type { Why } from '../../qualities/quality.ts';
import type { Telling } from '../words.ts';

export function coverageLines(coverage: Coverage, telling: Telling): readonly string[] {
  return [
    ...coverage.sources.map((source) => sourceLine(source, telling)),
    ...gapLine(coverage.gaps, telling),
    ...blindLine(coverage.cannotSee, telling),
    ...(coverage.groupMessagesLeftOut > 0
      ? [`${plural(coverage.groupMessagesLeftOut, 'message')} in shared groups are left out here.`]
      : []),
  ];
}

function sourceLine(source: SourceSeen, telling: Telling): string {
  const from = monthText(source.span.from, telling);
  const to = monthText(source.span.to, telling);
  const when = from === to ? from : `${from} to ${to}`;
  const holds = [
    ...(source.messages > 0 ? [plural(source.messages, 'message')] : []),
    ...(source.calls > 0 ? [plural(source.calls, 'call')] : []),
  ];
  return `${source.title}, ${when}${holds.length > 0 ? `: ${inARow(holds)}` : ''}.`;
}

function gapLine(gaps: readonly Span[], telling: Telling): readonly string[] {
  if (gaps.length === 0) return [];
  const longest = gaps.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
  const first = `Nothing could be seen for ${daysText((longest.to - longest.from) / day)} from ${monthText(longest.from, telling)}`;
  return [
    gaps.length === 1
      ? `${first}.`
      : `${first}, and in ${plural(gaps.length - 1, 'other stretch', 'other stretches')}.`,
  ];
}

const blindNouns: { readonly [K in Blindness]: string } = {
  calls: 'calls',
  reactions: 'reactions',
  'in-person': 'time spent together',
  'other-apps': 'other apps',
  groups: 'groups',
  deleted: 'deleted messages',
  words: 'the words themselves',
  'after-the-export': 'anything after the export',
};

function blindLine(blind: readonly Blindness[], telling: Telling): readonly string[] {
  if (blind.length === 0) return [];
  return [
    `Not in here: ${inARow(blind.map((one) => blindNouns[one]))}. Quiet here is not quiet between you and ${telling.names.them}.`,
  ];
}

const blindTexts: { readonly [K in Blindness]: (telling: Telling) => string } = {
  calls: () => 'Calls are not in this export. Whoever prefers to call will seem quieter here.',
  reactions: () => 'This kind of export does not carry reactions.',
  'in-person': (telling) =>
    `Time you and ${telling.names.them} spend together does not show in messages.`,
  'other-apps': () => 'What goes on in other apps is not in here.',
  groups: () => 'Messages in groups are left out.',
  deleted: () => 'Deleted and disappearing messages leave gaps that look like silence.',
  words: () => 'Only times were kept, not the words.',
  'after-the-export': () => 'The export ends somewhere; later answers are not in it.',
};

export const blindText = (blind: Blindness, telling: Telling): string => blindTexts[blind](telling);

type WhyOf<K extends Why['kind']> = Extract<Why, { readonly kind: K }>;
const silences: {
  readonly [K in Why['kind']]: (why: WhyOf<K>, telling: Telling) => string;
} = {
  'too-few-openings': (why) =>
    `Not enough to say yet: about ${plural(why.have, 'beginning')} can be seen, and at least ${why.need} are needed.`,
  'too-few-turns': (why) =>
    `Not enough to say yet: ${plural(why.have, 'turn')} waited for an answer here, and at least ${why.need} are needed.`,
  'too-short': (why) =>
    `Not enough to say yet: ${plural(why.weeks, 'week')} can be seen, and at least ${why.need} are needed.`,
  'too-few-blocks': (why) =>
    `Not enough to say yet: ${plural(why.have, 'month')} of the last thirteen can be seen, and at least ${why.need} are needed.`,
  'range-too-wide': () => 'Not clear yet. What can be seen fits several readings.',
  'readings-disagree': () => 'Not clear yet. The times and the words point different ways.',
  'source-cannot-carry': () => 'Not measured: this kind of export does not carry it.',
  'nothing-seen': () => 'Nothing of this kind shows in what was brought in.',
  'no-moments': () =>
    'There is nothing here yet. Bring in a conversation, or add a moment by hand.',
  'one-voice': (_, telling) =>
    `Only one of you writes here, so nothing can be said about what goes back and forth with ${telling.names.them}.`,
  elsewhere: (_, telling) =>
    `You said that you and ${telling.names.them} talk mostly elsewhere, so nothing is read into this channel.`,
};

export const silenceText = <K extends Why['kind']>(why: WhyOf<K>, telling: Telling): string =>
  (silences[why.kind] as (why: WhyOf<K>, telling: Telling) => string)(why, telling);
