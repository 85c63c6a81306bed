// How long something was, where the line says so: "called amma 20 min", "an hour on the phone", "1h 30".

const lengths: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [
    /\b(\d{1,2}) ?h(?:ours?|rs?)? ?(?:and )?(\d{1,2})(?: ?m(?:in(?:ute)?s?)?)?\b/iu,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ],
  [/\b(\d{1,3}) ?(?:min(?:ute)?s?|m)\b/iu, ([, m]) => Number(m)],
  [/\b(\d{1,2}) ?(?:h|hrs?|hours?)\b/iu, ([, h]) => Number(h) * 60],
  [/\bhalf an hour\b/iu, () => 30],
  [/\ban hour and a half\b/iu, () => 90],
  [/\ban hour\b/iu, () => 60],
];

/** Seconds; undefined where nothing is said. */
export function secondsIn(text: string): number | undefined {
  for (const [pattern, minutes] of lengths) {
    const found = pattern.exec(text);
    if (found !== null) return 60 * minutes(found);
  }
  return undefined;
}
