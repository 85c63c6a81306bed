// The few words and marks that settle a head by themselves, as often as any fitted weight does: laughter, what
// is said at birthdays and farewells, an ending question mark, a sorry; and a promise taken back as it is made. Whether one holds in a language was looked up on the chats thresholds are chosen on.

import { bitOf } from './heads.ts';
import { classBit } from './lexicons.ts';
import { phrasedHeads } from './phrases.ts';
import type { Promised } from './promises.ts';
import type { Scan } from './scan.ts';
import type { Signs } from './signs.ts';

const laughter = bitOf('lightness');
const warmth = bitOf('warmth');
const planning = bitOf('plan');
const asking = bitOf('question');
const sorry = bitOf('apology');
const bits = {
  laugh: classBit('laugh'),
  sorry: classBit('sorry'),
};

const phrase = {
  warmth: 1 << phrasedHeads.indexOf('warmth'),
  plan: 1 << phrasedHeads.indexOf('plan'),
};
/** Words: more than people write to say one thing. */
const longWinded = 60;
const undertaken = bitOf('commitment');

/** Heads that are not there whatever the weights say, as bits: what is denied, on a condition or told of another. */
export const refutedIn = (promised: Promised | undefined): number =>
  promised === undefined || promised === 'clean' || promised === 'round' ? 0 : undertaken;

/** Heads that are there, as bits. */
export function certainIn(
  scan: Scan,
  { phrased, tongue }: Pick<Signs, 'phrased' | 'tongue'>,
): number {
  const { classesSeen: seen, laughs, endsAsking, lines, wordCount } = scan;
  // A forward laughs, thanks and asks, and means none of it.
  if (lines > 4 || wordCount > longWinded) return 0;
  return (
    (laughs || tongue || seen & bits.laugh ? laughter : 0) |
    (phrased & phrase.warmth ? warmth : 0) |
    (phrased & phrase.plan ? planning : 0) |
    (endsAsking ? asking : 0) |
    (seen & bits.sorry ? sorry : 0)
  );
}
