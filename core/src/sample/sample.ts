// The sample circle: five invented people over three years, told as the export files their apps would write,
// so that a newcomer looks around in what the real importers, qualities and portraits make of them. The same
// end and zone give the same circle. Everyone and everything in it is made up.

import type { SourceFile } from '../importers/importer.ts';
import type { PersonKind } from '../person.ts';
import {
  toWallTime,
  week,
  zoneClock,
  type Instant,
  type Span,
  type WallTime,
  type Zone,
} from '../time.ts';
import { createRandom } from './random.ts';
import { talkOf, type Line } from './talk.ts';
import { growingQuiet, hardWeeks, parent, sibling, slow, steady } from './ties.ts';
import { androidText, callsCsv, iosText, telegramJson } from './write.ts';

export interface SampleExport {
  readonly file: SourceFile;
  /** The owner's name in the file. */
  readonly me: string;
  readonly kind: PersonKind;
  readonly zone: Zone;
  readonly season?: { readonly span: Span; readonly name: string; readonly personName: string };
}

const me = 'Mira Sen';

export function sampleCircle(end: Instant, zone: Zone): readonly SampleExport[] {
  const clock = zoneClock(zone);
  const last = clock.wallOf(end);
  const named = (them: string): { me: string; them: string } => ({ me, them });
  const friend = { me, kind: 'friend', zone } as const;
  const maa = talkOf(parent, last, createRandom(3));
  const isCall = ({ call }: Line): boolean => call !== undefined;
  const hardFrom = clock.instantOf(weeksBefore(last, hardWeeks.from));
  const hardTo = clock.instantOf(weeksBefore(last, hardWeeks.to));
  return [
    {
      ...friend,
      file: textFile(
        'WhatsApp Chat with Lena Okafor.txt',
        androidText(talkOf(steady, last, createRandom(1)), named('Lena Okafor')),
      ),
    },
    {
      ...friend,
      file: textFile(
        'result.json',
        telegramJson(talkOf(slow, last, createRandom(2)), named('Jonas Weber'), zone),
      ),
    },
    {
      ...friend,
      kind: 'family',
      file: textFile(
        'WhatsApp Chat with Maa.txt',
        androidText(
          maa.filter((line) => !isCall(line)),
          named('Maa'),
        ),
      ),
    },
    {
      ...friend,
      kind: 'family',
      file: textFile('Calls with Maa.csv', callsCsv(maa.filter(isCall), named('Maa'))),
    },
    {
      ...friend,
      kind: 'sibling',
      file: textFile(
        'WhatsApp Chat - Kabir Sen.txt',
        iosText(talkOf(sibling, last, createRandom(4)), named('Kabir Sen')),
      ),
      season: {
        span: { from: hardFrom, to: hardTo },
        name: 'Kabir in hospital',
        personName: 'Kabir Sen',
      },
    },
    {
      ...friend,
      file: textFile(
        'WhatsApp Chat - Sofia Marín.txt',
        iosText(talkOf(growingQuiet, last, createRandom(5)), named('Sofia Marín')),
      ),
    },
  ];
}

const weeksBefore = (end: WallTime, weeks: number): WallTime => toWallTime(end - weeks * week);

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  };
}
