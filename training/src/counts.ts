// How often each head is said with given curves, and how often rightly, a language at a time.

import { heads, readLanguages, type Head, type ReadLanguage } from '@eachother/core/measured';
import { settledChance, type Curve, type Seen } from './curves.ts';
import { countsOf, none, plus, precision, recall, type Counts } from './statistics.ts';

export type LanguageCounts = Readonly<Record<ReadLanguage, ReadonlyMap<Head, Counts>>>;

/** What is said and what is there, with these curves. */
export const countsBy = (
  seen: readonly Seen[],
  curves: Readonly<Record<ReadLanguage, Curve>>,
): LanguageCounts =>
  Object.fromEntries(
    readLanguages.map((language) => {
      const own = seen.filter((one) => one.language === language);
      const of = (head: Head, place: number): Counts =>
        countsOf(
          own.map((one) => isSaid(one, { head, place }, curves[language])),
          own.map(({ labels }) => labels.has(head)),
        );
      return [language, new Map(heads.map((head, place) => [head, of(head, place)]))];
    }),
  ) as unknown as LanguageCounts;

export const sumOf = (all: readonly LanguageCounts[]): LanguageCounts =>
  Object.fromEntries(
    readLanguages.map((language) => [
      language,
      new Map(
        heads.map((head) => [
          head,
          all.map((one) => one[language].get(head) ?? none).reduce(plus, none),
        ]),
      ),
    ]),
  ) as unknown as LanguageCounts;

function isSaid(
  one: Seen,
  { head, place }: { readonly head: Head; readonly place: number },
  { slopes, lifts, least }: Curve,
): boolean {
  const chance = 1 / (1 + Math.exp(-(slopes[place] * one.odds[place] + lifts[place])));
  return settledChance(chance, one, head) >= least[place];
}

/** Right and found, a line a language. */
export const toldOf = (counts: LanguageCounts): string =>
  readLanguages
    .map((language) => {
      const cells = [...counts[language]].map(
        ([head, one]) => `${head} ${precision(one).toFixed(2)} ${recall(one).toFixed(2)}`,
      );
      return `${language}, chats not seen, with thresholds chosen on others (right, found): ${cells.join(', ')}`;
    })
    .join('\n');
