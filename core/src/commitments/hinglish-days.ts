// The days people name in Hindi written in Latin letters. "kal" is the day before or the day after; beside a
// promise it is the day after.

/** Days from the one on which it was said: the first, and how many. */
export interface DaysFrom {
  readonly words: string;
  readonly from: number;
  readonly count: number;
}

const numbers: ReadonlyMap<string, number> = new Map(
  'ek do teen char paanch chhe saat aath nau das'.split(' ').map((word, k) => [word, k + 1]),
);
const number = `(\\d{1,2}|${[...numbers.keys(), 'chaar', 'panch', 'che'].join('|')})`;
const spelled: ReadonlyMap<string, number> = new Map([
  ['chaar', 4],
  ['panch', 5],
  ['che', 6],
]);
const countOf = (word: string): number =>
  numbers.get(word.toLowerCase()) ?? spelled.get(word.toLowerCase()) ?? Number(word);

/** From Sunday on; English names stand with "ko" in Hinglish. */
const weekdays = [
  'sunday|itvaar|itwar|itvar|ravivar|raviwar',
  'monday|somvar|somwar',
  'tuesday|mangalvar|mangalwar',
  'wednesday|budhvar|budhwar',
  'thursday|guruvar|guruwar|brihaspativar',
  'friday|shukravar|shukrawar|jumme',
  'saturday|shanivar|shaniwar',
];

type Rule = readonly [RegExp, (match: RegExpExecArray, weekday: number) => Omit<DaysFrom, 'words'>];

const one = (from: number): Omit<DaysFrom, 'words'> => ({ from, count: 1 });
const untilNext = (weekday: number, wanted: number): number => ((wanted - weekday + 6) % 7) + 1;

const rules: readonly Rule[] = [
  [/\bagle (?:hafte|week)\b/iu, (_, weekday) => ({ from: untilNext(weekday, 1), count: 7 })],
  [/\bagle (?:mahine|month)\b/iu, () => ({ from: 14, count: 31 })],
  [/\b(?:is |iss )?weekend (?:pe|par|ko|mein|me)\b/iu, (_, weekday) => weekend(weekday)],
  [new RegExp(`\\b${number} din (?:mein|me|main|baad)\\b`, 'iu'), (m) => one(countOf(m[1]))],
  [
    new RegExp(`\\b${number} hafte (?:mein|me|main|baad)\\b`, 'iu'),
    (m) => ({ from: countOf(m[1]) * 7 - 2, count: 5 }),
  ],
  [/\bparso[n]?\b/iu, () => one(2)],
  [/\bkal\b/iu, () => one(1)],
  [/\baaj\b(?: (?:raat|shaam|sham|dopahar))?/iu, () => one(0)],
  ...weekdays.map((names, day): Rule => [
    new RegExp(`\\b(?:agle )?(?:${names})(?: tak)? ?(?:ko|tak|shaam|subah|raat)\\b`, 'iu'),
    (_, weekday) => one(untilNext(weekday, day)),
  ]),
];

/** Saturday and Sunday to come. */
const weekend = (weekday: number): Omit<DaysFrom, 'words'> =>
  weekday === 0 ? one(0) : { from: (6 - weekday + 7) % 7, count: 2 };

/** `weekday` of the day on which it was said, Sunday 0. */
export function hinglishDays(text: string, weekday: number): DaysFrom | undefined {
  for (const [pattern, daysOf] of rules) {
    const match = pattern.exec(text);
    if (match !== null) return { words: match[0], ...daysOf(match, weekday) };
  }
  return undefined;
}
