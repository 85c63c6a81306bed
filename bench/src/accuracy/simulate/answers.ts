// When an answer comes, in each family's way. Undefined: never, because a night came between.

import { asleep, day } from './activity.ts';
import type { Stage } from './openings.ts';
import type { Random } from './random.ts';
import type { Nights, Rituals, Talking } from './talking.ts';

export interface Asked {
  readonly at: number;
  /** Who answers. */
  readonly by: 0 | 1;
  /** Tempo of this conversation: delays are multiplied by it. */
  readonly tempo: number;
  readonly quick: boolean;
}

export function answerTime(
  { rituals, nights, each }: Talking,
  stage: Stage,
  asked: Asked,
  random: Random,
): number | undefined {
  if (rituals !== undefined) return inWallTime(rituals, stage, asked, random);
  const talker = each[asked.by];
  if (asked.quick) return inLivedTime(stage, asked, random.logNormal(talker.quick, 0.8));
  if (nights !== undefined) return unlessNight(nights, stage, asked, talker.slow, random);
  return inLivedTime(stage, asked, random.logNormal(talker.slow, 1));
}

function inLivedTime({ days }: Stage, { at, by, tempo }: Asked, delay: number): number {
  const { lived, when } = days[by];
  return Math.max(at + 2, when(lived(at) + tempo * delay));
}

/** Weibull in wall time; what would fall into the night mostly waits until after waking. */
function inWallTime(rituals: Rituals, { days, end }: Stage, asked: Asked, random: Random): number {
  const { shape, median } = rituals.each[asked.by];
  const scale = (asked.at > end / 2 ? median * rituals.later : median) / Math.log(2) ** (1 / shape);
  const delay = Math.min(6 * day, asked.tempo * scale * random.exponential(1) ** (1 / shape));
  const at = asked.at + delay;
  const { lived, when, rate } = days[asked.by];
  const sleeps = rate(Math.min(at, end)) < asleep && random.chance(0.9);
  const awake = sleeps ? when(lived(at) + 600) + random.exponential(2400) : at;
  return Math.max(asked.at + 2, awake);
}

function unlessNight(
  { end, shape }: Nights,
  stage: Stage,
  asked: Asked,
  median: number,
  random: Random,
): number | undefined {
  const odds = random.uniform(0, 1);
  const delay = Math.min(5 * day, median * (odds / (1 - odds)) ** (1 / shape));
  const at = inLivedTime(stage, asked, delay);
  const lapsed = stage.days[asked.by].nights(asked.at, at) > 0 && random.chance(end);
  return lapsed ? undefined : at;
}
