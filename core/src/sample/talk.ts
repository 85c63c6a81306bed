// Two invented people over the years: conversations begin by day, answers follow at each one's own pace,
// nights are slept through. Only the wall clock is known here.

import { day, hour, minute, second, toWallTime, week, type WallTime } from '../time.ts';
import type { Side } from '../person.ts';
import { hardTopics, slots, type Speech, type Topic } from './phrases.ts';
import type { Random } from './random.ts';

export interface Pace {
  /** Median minutes until an answer. */
  readonly minutes: number;
  /** How often an answer waits for another day, and how many days then. */
  readonly late: number;
  readonly lateDays: number;
}

export interface Tie {
  readonly speech: Speech;
  /** Conversations a week, so many weeks before the end. */
  readonly rate: (weeksBefore: number) => number;
  /** How often it is I who begin. */
  readonly mine: (weeksBefore: number) => number;
  readonly pace: Readonly<Record<Side, Pace>>;
  /** Turns of a conversation, on average. */
  readonly turns: number;
  /** Conversations that are calls, and by whom they are begun. */
  readonly calls: { readonly share: number; readonly mine: number; readonly minutes: number };
  readonly isHard: (weeksBefore: number) => boolean;
}

export interface Line {
  readonly at: WallTime;
  readonly by: Side;
  readonly text: string;
  /** A call instead of words: seconds spoken, 0 when nobody answered. */
  readonly call?: number;
}

const years = 3;

export function talkOf(tie: Tie, end: WallTime, random: Random): readonly Line[] {
  const lines: Line[] = [];
  let at: number = end - years * 52 * week;
  for (;;) {
    const before = (end - at) / week;
    at = awake(at + random.wait(week / tie.rate(Math.max(before, 0))) + hour, random);
    if (at >= end - minute) return lines.filter((line) => line.at < end - minute);
    const begun = { tie, random, at, weeksBefore: (end - at) / week };
    const said = random.chance(tie.calls.share) ? callOf(begun) : conversationOf(begun);
    lines.push(...said);
    at = said[said.length - 1].at;
  }
}

interface Begun {
  readonly tie: Tie;
  readonly random: Random;
  readonly at: number;
  readonly weeksBefore: number;
}

/** A missed call is followed by one that is answered. */
function callOf({ tie, random, at }: Begun): readonly Line[] {
  const by: Side = random.chance(tie.calls.mine) ? 'me' : 'them';
  const seconds = Math.max(20, Math.round(random.around(tie.calls.minutes * 60, 0.7)));
  const answered = { at: wholeSecond(at), by, text: '', call: seconds };
  if (!random.chance(0.15)) return [answered];
  const back: Side = by === 'me' ? 'them' : 'me';
  const later = awake(at + random.around(50 * minute, 0.8), random);
  return [
    { ...answered, call: 0 },
    { ...answered, at: wholeSecond(later), by: back },
  ];
}

const wholeSecond = (wall: number): WallTime => toWallTime(Math.round(wall / second) * second);

function conversationOf({ tie, random, at, weeksBefore }: Begun): readonly Line[] {
  const { speech } = tie;
  const hard = tie.isHard(weeksBefore);
  const first: Side = random.chance(tie.mine(weeksBefore)) ? 'me' : 'them';
  const turns = Math.max(2, Math.round(random.around(tie.turns * (hard ? 0.6 : 1), 0.5)));
  const says = wordsOf(hard ? hardTopics : speech.topics, random);
  const lines: Line[] = [];
  let [by, now] = [first, at];
  const say = (text: string): void => {
    lines.push({ at: wholeSecond(now), by, text });
    now += random.around(25 * second, 0.6) + second;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn === 0 && random.chance(0.65)) say(random.pick(speech.greetings));
    say(turn > 1 && random.chance(0.25) ? random.pick(speech.shorts) : says(turn));
    if (turn > 0 && random.chance(0.2)) say(random.pick(speech.shorts));
    by = by === 'me' ? 'them' : 'me';
    const late = random.chance(tie.pace[by].late);
    now = late ? nextDays(now, tie.pace[by], random) : soon(now, tie.pace[by], random);
    if (late) say(random.pick(speech.lates));
  }
  if (hourOf(lines[lines.length - 1].at) >= 21) say(random.pick(speech.nights));
  return lines;
}

/** A topic's beginning, its answers and how it goes on, by turns; then another topic. */
function wordsOf(topics: readonly Topic[], random: Random): (turn: number) => string {
  let current = random.pick(topics);
  return (turn) => {
    const step = turn % 4;
    if (step === 0 && turn > 0) current = random.pick(topics);
    const kind = step === 0 ? current.opens : step === 2 ? current.goesOn : current.answers;
    return filled(random.pick(kind), random);
  };
}

const filled = (text: string, random: Random): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => random.pick(slots.get(name) ?? ['']));

const soon = (now: number, { minutes }: Pace, random: Random): number =>
  awake(now + random.around(minutes * minute, 1), random);

const nextDays = (now: number, { lateDays }: Pace, random: Random): number =>
  awake(now + random.around(lateDays * day, 0.4), random);

const hourOf = (wall: number): number => (((wall % day) + day) % day) / hour;

/** Between midnight and seven, the morning; the evening is a little likelier than the forenoon. */
function awake(wall: number, random: Random): number {
  const clock = hourOf(wall);
  if (clock < 7 || clock > 23.6) {
    const midnight = Math.floor(wall / day) * day + (clock > 12 ? day : 0);
    return midnight + 7 * hour + random.wait(2 * hour);
  }
  return clock < 17 && clock > 10 && random.chance(0.25) ? wall + 4 * hour : wall;
}
