// The few words and marks that settle a head by themselves, as often as any fitted weight does: laughter, thanks, an
// ending question mark, a sorry; and a promise taken back as it is made. Whether one holds in a language was looked up on the chats thresholds are chosen on.

import { bitOf } from './heads.ts';
import { classBit } from './lexicons.ts';
import type { Promised } from './promises.ts';
import type { Scan } from './scan.ts';

const laughter = bitOf('lightness');
const thanks = bitOf('warmth');
const asking = bitOf('question');
const sorry = bitOf('apology');
const bits = {
  laugh: classBit('laugh'),
  thanks: classBit('thanks'),
  sorry: classBit('sorry'),
};

const undertaken = bitOf('commitment');

/** Heads that are not there whatever the weights say, as bits: what is denied, on a condition or told of another. */
export const refutedIn = (promised: Promised | undefined): number =>
  promised === undefined || promised === 'clean' || promised === 'round' ? 0 : undertaken;

/** Heads that are there, as bits. */
export function certainIn({ classesSeen: seen, laughs, endsAsking, lines }: Scan): number {
  // A forward laughs, thanks and asks, and means none of it.
  if (lines > 4) return 0;
  return (
    (laughs || seen & bits.laugh ? laughter : 0) |
    (seen & bits.thanks ? thanks : 0) |
    (endsAsking ? asking : 0) |
    (seen & bits.sorry ? sorry : 0)
  );
}
