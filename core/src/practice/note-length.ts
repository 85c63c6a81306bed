// How long something was, where the line says so: "called amma 20 min", "an hour on the phone", "1h 30".

const words = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, k) => [word, k + 1]),
);
for (const [word, count] of [
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['ek', 1],
  ['do', 2],
  ['teen', 3],
  ['das', 10],
  ['bees', 20],
] as const)
  words.set(word, count);

const number = `(\\d{1,3}(?:\\.\\d)?|${[...words.keys()].join('|')})`;
const countOf = (text: string): number => words.get(text.toLowerCase()) ?? Number(text);
/** What is so far off, or so late, did not last so long. */
const notLong = '(?! (?:late|early|ago|away|back|drive|from)\\b)';
const minutes = `(?:min(?:ute)?s?|m)\\b${notLong}`;
const hours = `(?:h|hrs?|hours?|ghant[aei])\\b${notLong}`;

const lengths: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [
    /\b(\d{1,2}) ?h(?:ours?|rs?)? ?(?:and )?(\d{1,2})(?: ?m(?:in(?:ute)?s?)?)?\b/iu,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ],
  [new RegExp(`\\b${number}[ -]?${minutes}`, 'iu'), ([, m]) => countOf(m)],
  [/\ban hour and a half\b|\bdedh ghanta\b/iu, () => 90],
  [/\bhalf (?:an )?(?:hour|hr)\b|\baadha ghanta\b/iu, () => 30],
  [new RegExp(`\\b${number}[ -]?${hours}`, 'iu'), ([, h]) => countOf(h) * 60],
  [/\ba couple of (?:hours|hrs)\b/iu, () => 120],
  [new RegExp(`\\ban (?:hour|hr)\\b${notLong}`, 'iu'), () => 60],
];

/** Seconds; undefined where nothing is said. */
export function secondsIn(text: string): number | undefined {
  for (const [pattern, minutesOf] of lengths) {
    const found = pattern.exec(text);
    if (found !== null) return Math.round(60 * minutesOf(found));
  }
  return undefined;
}
