// Two invented people over the years: conversations begin by day, answers follow at each one's own pace,
// nights are slept through. Only the wall clock is known here.

import { day, hour, minute, second, toWallTime, week, type WallTime } from '../time.ts';
import { otherSide, type Both, type Side } from '../person.ts';
import { hospital } from './hinglish.ts';
import type { Random } from './random.ts';
import { filled, type Script, type Speech } from './speech.ts';

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
  /** How often a line is liked by the one who reads it. */
  readonly likes: number;
  readonly isHard: (weeksBefore: number) => boolean;
  /** What the other wrote in the last days, liked and not yet answered. */
  readonly leftOpen: Script;
}

export interface Line {
  readonly at: WallTime;
  readonly by: Side;
  readonly text: string;
  /** A call instead of words: seconds spoken, 0 when nobody answered. */
  readonly call?: number;
  /** When the one who read it left a heart on it. */
  readonly liked?: WallTime;
}

const years = 3;
const openDays = 2;

export function talkOf(tie: Tie, end: WallTime, random: Random): readonly Line[] {
  const lines: Line[] = [];
  const words = createWords(tie.speech.scripts, random);
  const hardWords = createWords(hospital, random);
  const last = end - (tie.leftOpen.length > 0 ? openDays * day : minute);
  let at: number = end - years * 52 * week;
  for (;;) {
    const before = (end - at) / week;
    at = awake(at + random.wait(week / tie.rate(Math.max(before, 0))) + hour, random);
    if (at >= last) break;
    const weeksBefore = (end - at) / week;
    const says = tie.isHard(weeksBefore) ? hardWords : words;
    const begun = { tie, random, at, weeksBefore, says };
    const said = random.chance(tie.calls.share) ? callOf(begun) : conversationOf(begun);
    lines.push(...said);
    at = said[said.length - 1].at;
  }
  return [...lines.filter((line) => line.at < last), ...openLines(tie, last)];
}

/** All within one morning, by the other. */
function openLines({ leftOpen }: Tie, from: number): readonly Line[] {
  const morning = Math.ceil(from / day) * day + 8.2 * hour;
  return leftOpen.map((text, k) => {
    const at = toWallTime(morning + k * 90 * second);
    return { at, by: 'them', text, liked: toWallTime(at + 3 * hour) };
  });
}

interface Begun {
  readonly tie: Tie;
  readonly random: Random;
  readonly at: number;
  readonly weeksBefore: number;
  readonly says: Words;
}

/** A missed call is followed by one that is answered. */
function callOf({ tie, random, at }: Begun): readonly Line[] {
  const by: Side = random.chance(tie.calls.mine) ? 'me' : 'them';
  const seconds = Math.max(20, Math.round(random.around(tie.calls.minutes * 60, 0.7)));
  const answered = { at: wholeSecond(at), by, text: '', call: seconds };
  if (!random.chance(0.15)) return [answered];
  const later = awake(at + random.around(50 * minute, 0.8), random);
  return [
    { ...answered, call: 0 },
    { ...answered, at: wholeSecond(later), by: otherSide(by) },
  ];
}

const wholeSecond = (wall: number): WallTime => toWallTime(Math.round(wall / second) * second);

function conversationOf({ tie, random, at, weeksBefore, says }: Begun): readonly Line[] {
  const { speech, likes } = tie;
  const first: Side = random.chance(tie.mine(weeksBefore)) ? 'me' : 'them';
  const turns = Math.max(2, Math.round(random.around(tie.turns, 0.5)));
  const script = says.begin();
  const lines: Line[] = [];
  let [by, now] = [first, at];
  const say = (text: string): void => {
    const liked = random.chance(likes) ? { liked: wholeSecond(now + random.wait(hour)) } : {};
    lines.push({ at: wholeSecond(now), by, text, ...liked });
    now += random.around(25 * second, 0.6) + second;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn === 0 && random.chance(0.65)) say(random.pick(speech.greetings));
    say(script(by));
    if (turn > 0 && random.chance(0.2)) say(random.pick(speech.shorts));
    by = otherSide(by);
    if (turn === turns - 1) break;
    const late = random.chance(tie.pace[by].late);
    now = late ? nextDays(now, tie.pace[by], random) : soon(now, tie.pace[by], random);
    if (late) say(random.pick(speech.lates));
  }
  if (hourOf(lines[lines.length - 1].at) >= 21) say(random.pick(speech.nights));
  return lines;
}

interface Words {
  /** A conversation's lines, each asked for by whose turn it is. */
  begin(): (by: Side) => string;
}

/** A script to its end, line by line, then another. None comes twice before each has been said. */
function createWords(scripts: Both<readonly Script[]>, random: Random): Words {
  const bags: Record<Side, Script[]> = { me: [], them: [] };
  function draw(by: Side): string[] {
    if (bags[by].length === 0) bags[by] = [...scripts[by]];
    const [script] = bags[by].splice(Math.floor(random.next() * bags[by].length), 1);
    return [...filled(script, random)];
  }
  return {
    begin() {
      let left: string[] = [];
      return (by) => {
        if (left.length === 0) left = draw(by);
        return left.shift() ?? '';
      };
    },
  };
}

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
