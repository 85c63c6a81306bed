// In what a reading is believed: a head, in a language, that is right at least eight times in ten. What was
// measured on texts never seen counts like twenty cases; the user's own checks count one each, so that a few
// of them can settle it for the way these two people write.

import { measured } from './measured.ts';
import { bitOf, heads, languages, type Head, type TextLanguage } from './heads.ts';

/** How often a reading was right where it was measured, 0 to 1; undefined where it was not. */
export type Precision = (head: Head, language: TextLanguage) => number | undefined;

/** From the measured cases, leaning towards not knowing where they are few (Laplace). */
export function measuredPrecision(head: Head, language: TextLanguage): number | undefined {
  if (language === 'none' || language === 'other') return undefined;
  const { right, said } = measured[language][head];
  return (right + 1) / (said + 2);
}

/** What the user said of a reading: whether it was right. */
export interface Checked {
  readonly head: Head;
  readonly language: TextLanguage;
  readonly right: boolean;
}

const least = 0.8;
const measuredWeight = 20;
/** Checks needed where nothing was measured (METHOD 4.4). */
const leastChecks = 20;

/** By place in `languages`: a bit a head. A text without words (an emoji, a number) is read by rule alone. */
export const trustedHeads = (precision: Precision, checks: readonly Checked[]): Uint16Array =>
  Uint16Array.from(languages, (language) => {
    if (language === 'other') return 0;
    const held = heads.filter((head) => isBelieved(head, language, precision, checks));
    return held.reduce((bits, head) => bits | bitOf(head), 0);
  });

function isBelieved(
  head: Head,
  language: TextLanguage,
  precision: Precision,
  checks: readonly Checked[],
): boolean {
  const own = checks.filter((one) => one.head === head && one.language === language);
  const right = own.filter((one) => one.right).length;
  const measured = language === 'none' ? 1 : precision(head, language);
  if (measured === undefined) return own.length >= leastChecks && right / own.length >= least;
  return (measured * measuredWeight + right) / (measuredWeight + own.length) >= least;
}

const unchecked = trustedHeads(measuredPrecision, []);

/** Before the user has checked anything. */
export const isTrusted = (head: Head, language: TextLanguage): boolean =>
  (unchecked[languages.indexOf(language)] & bitOf(head)) !== 0;
