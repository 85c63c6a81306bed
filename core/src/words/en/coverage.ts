// Coverage before pattern: what the data holds and what it cannot see, said first. Silence in the data
// is not silence in life.

import { dateText, daysText, inARow, monthText, monthsText, plural } from './phrases.ts';
import { day, type Span } from '../../time.ts';
import { asksWay, type Coverage, type Season, type SourceSeen } from '../../portrait/portrait.ts';
import type { Blindness } from '../../portrait/statement.ts';
import type { Channel } from '../../vault.ts';
import type { Telling } from '../words.ts';

export function coverageLines(coverage: Coverage, telling: Telling): readonly string[] {
  return [
    ...coverage.sources.map((source) => sourceLine(source, telling)),
    ...endLine(coverage, telling),
    ...gapLine(coverage.gaps, telling),
    ...coverage.seasons.map((season) => seasonLine(season, telling)),
    ...blindLine(coverage.cannotSee, telling),
    ...channelLine(coverage, telling),
    ...wayLine(coverage, telling),
    ...(coverage.groupMessagesLeftOut > 0
      ? [`${plural(coverage.groupMessagesLeftOut, 'message')} in shared groups are left out here.`]
      : []),
  ];
}

function sourceLine(source: SourceSeen, telling: Telling): string {
  const holds = [
    ...(source.messages > 0 ? [plural(source.messages, 'message')] : []),
    ...(source.calls > 0 ? [plural(source.calls, 'call')] : []),
  ];
  const held = `${source.title}, ${monthsText(source.span, telling)}${holds.length > 0 ? `: ${inARow(holds)}` : ''}.`;
  return source.isCut ? `${held} ${cutLine}` : held;
}

const cutLine = 'That is as long as such an export may be: older messages are probably missing.';

/** An old export is not a quiet friend. */
const endLine = ({ cannotSee, end }: Coverage, telling: Telling): readonly string[] =>
  cannotSee.includes('after-the-export')
    ? [`It ends on ${dateText(end, telling)}. What came after is not in here.`]
    : [];

const seasonLine = ({ name, span }: Season, telling: Telling): string =>
  `Left out of every pattern: ${name}, ${monthsText(span, telling)}.`;

function wayLine(coverage: Coverage, { names }: Telling): readonly string[] {
  if (coverage.way === 'elsewhere')
    return [`You and ${names.them} talk mostly elsewhere: only examples are shown here.`];
  return asksWay(coverage)
    ? [
        `Do you and ${names.them} talk mostly elsewhere? Say so, and nothing is read into this channel.`,
      ]
    : [];
}

function channelLine({ channels }: Coverage, { names }: Telling): readonly string[] {
  if (channels.length === 0) return [];
  const ways = inARow(channels.map((one) => channelNouns[one]));
  return [`You and ${names.them} also have ${ways}. None of that is in here.`];
}

const channelNouns: { readonly [C in Channel]: string } = {
  home: 'a home',
  phone: 'the phone',
  work: 'work',
  'in-person': 'time face to face',
  'through-family': 'family who carry news between you',
};

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

/** What comes after the export has a line of its own. */
export const blindNouns: { readonly [K in Blindness]: string | undefined } = {
  calls: 'calls',
  reactions: 'reactions',
  'in-person': 'time spent together',
  'other-apps': 'other apps',
  words: 'the words themselves',
  'other-languages': undefined,
  tone: undefined,
  'after-the-export': undefined,
};

function blindLine(blind: readonly Blindness[], telling: Telling): readonly string[] {
  const missing = blind.flatMap((one) => blindNouns[one] ?? []);
  if (missing.length === 0) return [];
  return [
    `Not in here: ${inARow(missing)}. Quiet here is not quiet between you and ${telling.names.them}.`,
  ];
}

const blindTexts: { readonly [K in Blindness]: (telling: Telling) => string } = {
  calls: () => 'Calls are not in here. Whoever prefers to call will seem quieter than they are.',
  reactions: () => 'This kind of export does not carry reactions.',
  'in-person': (telling) =>
    `Time you and ${telling.names.them} spend together does not show in messages.`,
  'other-apps': () => 'What goes on in other apps is not in here.',
  words: () => 'Only times were kept, not the words.',
  'other-languages': () =>
    'Part of the words is in a language that is not read yet. It counts for nothing here.',
  tone: () => 'Voice notes, pictures and a tone of voice are not read.',
  'after-the-export': () => 'The export ends somewhere; later answers are not in it.',
};

export const periodText = (span: Span, telling: Telling): string =>
  `This speaks of ${monthsText(span, telling)}.`;

export const blindText = (blind: Blindness, telling: Telling): string => blindTexts[blind](telling);
