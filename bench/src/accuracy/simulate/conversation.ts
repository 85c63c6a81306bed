// Conversations, one turn after the other: what comes first, the answer that is owed or the next opening
// that comes to mind? Who owes an answer gives it instead of opening; within half an hour of the last message
// one goes on with the same conversation; while the ball is in the other court one often holds back.

import { asleep, day } from './activity.ts';
import { answerTime } from './answers.ts';
import { two, type Said } from './habits.ts';
import { openingTimes, ritualTimes, type Stage } from './openings.ts';
import type { Random } from './random.ts';
import type { Talker, Talking } from './talking.ts';

interface Due {
  readonly at: number;
  readonly by: 0 | 1;
}

interface Scene {
  readonly habits: Talking;
  readonly stage: Stage;
  readonly random: Random;
  readonly said: Said[];
  last: Due | undefined;
  /** The answer that comes next, if nothing else comes before. */
  owed: Due | undefined;
  /** Reaching out again, if the opening at `after` has stayed the last word. */
  reminder: (Due & { readonly after: number }) | undefined;
  tempo: number;
  quick: boolean | undefined;
}

/** `most`: messages wanted. */
export function talk(habits: Talking, stage: Stage, most: number, random: Random): readonly Said[] {
  const scene = newScene(habits, stage, random);
  const minds = two((side) => mindOf(scene, side));
  const next = [0, 0];
  while (scene.said.length < most) {
    const times = two((side) => minds[side][next[side]] ?? Infinity);
    const by = times[0] <= times[1] ? 0 : 1;
    const soonest = Math.min(times[by], scene.owed?.at ?? Infinity);
    if (scene.reminder !== undefined && scene.reminder.at < soonest) remind(scene, scene.reminder);
    else if (soonest > stage.end) break;
    else if (scene.owed?.at === soonest) speak(scene, scene.owed, false);
    else think(scene, { at: times[by], by }, next);
  }
  return scene.said.sort((a, b) => a.at - b.at).slice(0, most);
}

const newScene = (habits: Talking, stage: Stage, random: Random): Scene => ({
  habits,
  stage,
  random,
  said: [],
  last: undefined,
  owed: undefined,
  reminder: undefined,
  tempo: 1,
  quick: undefined,
});

/** Openings that come to one's mind, ascending. */
function mindOf({ habits, stage, random }: Scene, side: 0 | 1): readonly number[] {
  const { mine, rituals, rhythm } = habits;
  const rate = (habits.rate * (side === 0 ? mine : 1 - mine)) / day;
  if (rituals === undefined) return openingTimes(stage, side, rate, random);
  const { part, each } = rituals;
  const greeting = { hour: each[side].hour, zone: rhythm[side].zone, rate: rate * part };
  const others = openingTimes(stage, side, rate * (1 - part), random);
  return [...others, ...ritualTimes(stage, greeting, random)].sort((a, b) => a - b);
}

/** An opening came to mind: it is written, held back, or the answer. */
function think(scene: Scene, thought: Due, next: number[]): void {
  const { last, owed, habits, random } = scene;
  next[thought.by] += 1;
  if (last === undefined) return speak(scene, thought, true);
  if (thought.at <= last.at) return undefined;
  const heldBack = last.by === thought.by && !random.chance(habits.each[thought.by].eager);
  if (heldBack) return undefined;
  if (owed?.by === thought.by) return speak(scene, thought, false);
  const stillTalking = thought.at - last.at < 1800;
  if (stillTalking && owed !== undefined) return undefined;
  return speak(scene, thought, !stillTalking);
}

function remind(scene: Scene, { at, by, after }: Due & { readonly after: number }): void {
  const { last, stage } = scene;
  scene.reminder = undefined;
  const awake = stage.days[by].rate(Math.min(at, stage.end)) > asleep;
  if (awake && last?.at === after) speak(scene, { at, by }, true);
}

/** Writes a turn, and settles who is to write next. */
function speak(scene: Scene, { at, by }: Due, opens: boolean): void {
  const { random, habits } = scene;
  if (opens) [scene.tempo, scene.quick] = [random.logNormal(1, 0.6), undefined];
  scene.last = { at: burst(scene, { at, by }, opens), by };
  const other = by === 0 ? 1 : 0;
  const talker = habits.each[other];
  scene.owed = undefined;
  if (random.chance(opens ? talker.answers : 1 - 1 / habits.turns))
    scene.owed = answerOf(scene, talker, { at: scene.last.at, by: other });
  else if (opens) scene.reminder = reminderOf(scene, scene.last);
}

/** The time of its last message. */
function burst({ said, habits, random }: Scene, { at, by }: Due, opens: boolean): number {
  let now = at;
  const messages = random.tries(habits.each[by].burst);
  for (let k = 0; k < messages; k += 1) {
    if (k > 0) now += Math.max(1, random.logNormal(random.chance(0.85) ? 14 : 120, 0.9));
    said.push({ at: now, by, opens: opens && k === 0 });
  }
  return now;
}

function answerOf(scene: Scene, talker: Talker, { at, by }: Due): Due | undefined {
  const { habits, stage, random, tempo } = scene;
  if (scene.quick === undefined || !random.chance(habits.keep))
    scene.quick = random.chance(talker.quickly);
  const time = answerTime(habits, stage, { at, by, tempo, quick: scene.quick }, random);
  return time === undefined ? undefined : { at: time, by };
}

function reminderOf({ habits, random }: Scene, { at, by }: Due): Scene['reminder'] {
  const reminds = habits.rituals?.each[by].reminds ?? 0;
  if (!random.chance(reminds)) return undefined;
  return { at: at + random.uniform(0.5, 2.5) * day, by, after: at };
}
