// Histories for laws: two people over weeks, months or years, with all that may happen to a history. Few
// numbers describe one, so that a counterexample is small and can be read.

import fc from 'fast-check';
import { createRandom, type Random } from '../sample/random.ts';
import { hour, toInstant, week, type Span } from '../time.ts';
import { aHistory, type MadeHistory, type MadeMoment } from './history.ts';
import { standings, type Plan } from '../commitment.ts';
import { ME, THEM, type History } from '../history.ts';
import { toMomentId } from '../moment.ts';
import type { HardTime } from '../season.ts';

interface Traits {
  readonly seed: number;
  readonly weeks: number;
  /** Conversations a week at first, and later as a multiple of it. */
  readonly rate: number;
  readonly later: number;
  /** Weeks before the end from which it is later. */
  readonly turn: number;
  /** How often it is I who begin, at first and later. */
  readonly mine: number;
  readonly mineLater: number;
  readonly answered: number;
  readonly hoursToAnswer: number;
  readonly calls: boolean;
  readonly words: boolean;
  readonly season: boolean;
  /** Two hard times of each, which the other knew of. */
  readonly hard: boolean;
  /** A kind word brings another. */
  readonly courteous: boolean;
  readonly hidden: boolean;
  readonly corrected: boolean;
  readonly gestures: number;
  /** The owner's other ties, which go the same way. */
  readonly others: number;
}

const part: fc.Arbitrary<number> = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);

const traits: fc.Arbitrary<Traits> = fc.record({
  seed: fc.nat(1_000_000),
  weeks: fc.constantFrom(3, 20, 60, 110, 160),
  rate: fc.constantFrom(0.02, 0.3, 1, 2, 4),
  later: fc.constantFrom(1, 1, 0.1, 0, 4),
  turn: fc.constantFrom(14, 26, 40),
  mine: part,
  mineLater: part,
  answered: part,
  hoursToAnswer: fc.constantFrom(0.1, 2, 20, 120),
  calls: fc.boolean(),
  words: fc.boolean(),
  season: fc.boolean(),
  hard: fc.boolean(),
  courteous: fc.boolean(),
  hidden: fc.boolean(),
  corrected: fc.boolean(),
  gestures: fc.constantFrom(0, 0, 4, 9),
  others: fc.constantFrom(0, 2, 4),
});

/** Generated histories, from too little to say anything to three years in which all can be said. */
export const histories: fc.Arbitrary<History> = traits.map((one) => aHistory(made(one)));

const start = Date.UTC(2023, 0, 2, 9);
type Said = Pick<MadeMoment, 'text' | 'says'>;

const worry =
  'I have been so worried since the letter came, I hardly sleep, and I do not know whom to tell';
const thanks: Said = { text: 'thank you, dear', says: ['warmth'] };
const texts: readonly Said[] = [
  { text: 'hey, how are you?', says: ['opens', 'question'] },
  { text: 'yes, and you?', says: ['question'] },
  { text: 'ok', says: [] },
  { text: 'see you on Sunday', says: ['plan'] },
  { text: 'oh no, really?', says: ['question', 'followUp', 'support'] },
  thanks,
  { text: 'haha', says: ['lightness'] },
  { text: worry, says: ['trouble', 'disclosure', 'information'] },
];
const nothingSaid: Said = { text: '' };

function made(one: Traits): MadeHistory {
  const random = createRandom(one.seed);
  const moments = one.rate === yearly ? greetings(one) : talk(one, random);
  const end = start + one.weeks * week + 1;
  return {
    moments,
    gestures: Array.from({ length: one.gestures }, (_, k) => ({
      at: end + k * hour,
      by: random.chance(0.5) ? 'me' : 'them',
    })),
    end: toInstant(end),
    seasons: one.season ? [stretch(random, end)] : [],
    hardTimes: one.hard ? hardTimes(end) : [],
    observed: one.hidden ? around(stretch(random, end), end) : [span(start, end)],
    circle: one.others > 0 ? circleOf(one, random) : undefined,
    commitments: plans(one.seed, end, moments.length),
  };
}

const span = (from: number, to: number): Span => ({ from: toInstant(from), to: toInstant(to) });

/** Mine and theirs in turns, over the years. */
const hardTimes = (end: number): readonly HardTime[] =>
  [0.4, 0.55, 0.7, 0.85].map((part, k) => {
    const from = start + part * (end - start);
    return {
      season: k + 1,
      whose: k % 2 === 0 ? 'me' : 'them',
      span: span(from, Math.min(end, from + 3 * week)),
      kind: 'hard',
      known: true,
    };
  });

/** Conversations a week that stand for: only on one day of the year. */
const yearly = 0.02;

const greetings = ({ weeks, words }: Traits): readonly MadeMoment[] =>
  Array.from({ length: Math.ceil(weeks / 52) }, (_, k) => start + k * 52 * week).flatMap((at) => [
    { at, by: 'me', text: words ? 'happy birthday!' : '' },
    { at: at + hour, by: 'them', text: words ? 'thank you' : '' },
  ]);

function talk(one: Traits, random: Random): readonly MadeMoment[] {
  const moments: MadeMoment[] = [];
  const end = start + one.weeks * week;
  const turn = end - one.turn * week;
  let at = start;
  while (at < end) {
    const isLater = at >= turn;
    const begun = conversation(one, random, { at, mine: isLater ? one.mineLater : one.mine });
    moments.push(...begun.filter((moment) => moment.at < end));
    at = begun[begun.length - 1].at;
    const rate = one.rate * (isLater ? one.later : 1);
    at += rate === 0 ? Infinity : random.wait(week / rate) + hour;
    if (!isLater && at >= turn && one.later === 0) break;
  }
  return moments;
}

interface Begun {
  readonly at: number;
  readonly mine: number;
}

function conversation(one: Traits, random: Random, { at, mine }: Begun): readonly MadeMoment[] {
  const by = random.chance(mine) ? 'me' : 'them';
  const said = (before?: MadeMoment): Said => {
    if (!one.words) return nothingSaid;
    return one.courteous && before?.says?.includes('warmth') === true ? thanks : random.pick(texts);
  };
  if (one.calls && random.chance(0.3))
    return [{ at, by, act: random.chance(one.answered) ? 'answeredCall' : 'missedCall' }];
  const corrected = one.corrected && random.chance(0.1) ? ({ corrected: 1 } as const) : {};
  const moments: MadeMoment[] = [{ at, by, ...said(), ...corrected }];
  for (let turn = 0; turn < 5 && random.chance(one.answered); turn += 1) {
    const last = moments[moments.length - 1];
    const answers = last.by === 'me' ? 'them' : 'me';
    const later = last.at + random.around(one.hoursToAnswer * hour, 0.8);
    moments.push({ at: later, by: answers, ...said(last) });
  }
  return moments;
}

function stretch(random: Random, end: number): Span {
  const from = start + random.next() * (end - start);
  return span(from, Math.min(end, from + 10 * week * random.next()));
}

/** What the two said they would do, over the whole time; of every second pair nothing is known. */
function plans(seed: number, end: number, rows: number): readonly Plan[] {
  const random = createRandom(seed + 1);
  const said = Array.from({ length: rows === 0 ? 0 : [0, 0, 3, 24][seed % 4] }, () =>
    random.next(),
  ).toSorted();
  return said.map((part, k) => {
    const at = toInstant(Math.floor(start + part * (end - start)));
    const standing = random.chance(0.5) ? 'happened' : random.pick(standings.slice(0, -1));
    const due = random.chance(0.8) ? span(at + hour, at + 40 * hour) : undefined;
    const done = standing === 'happened' ? (due?.from ?? at) : undefined;
    const moments = [toMomentId(1 + (k % rows))];
    return { by: random.chance(0.5) ? ME : THEM, said: at, due, standing, done, moments };
  });
}

const around = ({ from, to }: Span, end: number): readonly Span[] =>
  [span(start, from), span(to, end)].filter((one) => one.to > one.from);

const circleOf = (one: Traits, random: Random): History['circle'] => ({
  from: toInstant(start),
  weeks: Array.from({ length: one.others }, () =>
    Float64Array.from({ length: one.weeks }, (_, k) =>
      Math.round(2 * random.next() * 4 * (k < one.weeks - one.turn ? 1 : one.later)),
    ),
  ),
});
