// The sample circle: five invented people over three years, told as the export files their apps would write,
// so that a newcomer looks around in what the real importers, qualities and portraits make of them. It is
// the same circle on every day and in every zone. Everyone and everything in it is made up.

import type { SourceFile } from '../importers/importer.ts';
import type { PersonKind } from '../person.ts';
import { day, toWallTime, week, zoneClock, type Instant, type Span, type Zone } from '../time.ts';
import {
  promisedLines,
  tapsOf,
  withKabir,
  withLena,
  type Promised,
  type SampleTap,
} from './promises.ts';
import { createRandom } from './random.ts';
import { talkOf, type Line, type Tie } from './talk.ts';
import { growingQuiet, hardWeeks, parent, sibling, slow, steady } from './ties.ts';
import { androidText, callsCsv, iosText, telegramJson, type Names } from './write.ts';

export interface SampleExport {
  readonly file: SourceFile;
  /** The owner's name in the file. */
  readonly me: string;
  readonly kind: PersonKind;
  readonly zone: Zone;
  readonly season?: { readonly span: Span; readonly name: string; readonly personName: string };
  /** What was said of the promises in it. */
  readonly taps: readonly SampleTap[];
}

interface Invented {
  readonly them: string;
  readonly kind: PersonKind;
  readonly tie: Tie;
  readonly files: readonly Written[];
  readonly promised?: readonly Promised[];
  readonly season?: { readonly name: string; readonly from: number; readonly to: number };
}

interface Written {
  readonly name: string;
  readonly text: (lines: readonly Line[], names: Names, zone: Zone) => string;
}

const me = 'Mira Sen';
const isCall = ({ call }: Line): boolean => call !== undefined;

const circle: readonly Invented[] = [
  {
    them: 'Lena Okafor',
    kind: 'friend',
    tie: steady,
    promised: withLena,
    files: [{ name: 'WhatsApp Chat with Lena Okafor.txt', text: androidText }],
  },
  {
    them: 'Jonas Weber',
    kind: 'friend',
    tie: slow,
    files: [{ name: 'result.json', text: telegramJson }],
  },
  {
    them: 'Maa',
    kind: 'family',
    tie: parent,
    files: [
      {
        name: 'WhatsApp Chat with Maa.txt',
        text: (lines, names) =>
          androidText(
            lines.filter((line) => !isCall(line)),
            names,
          ),
      },
      {
        name: 'Calls with Maa.csv',
        text: (lines, names) => callsCsv(lines.filter(isCall), names),
      },
    ],
  },
  {
    them: 'Kabir Sen',
    kind: 'sibling',
    tie: sibling,
    promised: withKabir,
    files: [{ name: 'WhatsApp Chat - Kabir Sen.txt', text: iosText }],
    season: { name: 'Kabir in hospital', ...hardWeeks },
  },
  {
    them: 'Sofia Marín',
    kind: 'friend',
    tie: growingQuiet,
    files: [{ name: 'WhatsApp Chat - Sofia Marín.txt', text: iosText }],
  },
];

export function sampleCircle(end: Instant, zone: Zone): readonly SampleExport[] {
  const clock = zoneClock(zone);
  // From midnight to midnight, so that it is the same circle on every day.
  const last = toWallTime(Math.floor(clock.wallOf(end) / day) * day);
  const weeksBefore = (weeks: number): Instant => clock.instantOf(toWallTime(last - weeks * week));
  return circle.flatMap(({ them, kind, tie, files, season, promised = [] }, index) => {
    const talk = talkOf(tie, last, createRandom(index + 1));
    const lines = [...talk, ...promisedLines(promised, last)].toSorted((a, b) => a.at - b.at);
    const hard = season && {
      season: {
        span: { from: weeksBefore(season.from), to: weeksBefore(season.to) },
        name: season.name,
        personName: them,
      },
    };
    return files.map(({ name, text }) => ({
      file: textFile(name, text(lines, { me, them }, zone)),
      me,
      kind,
      zone,
      taps: tapsOf(promised),
      ...hard,
    }));
  });
}

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  };
}
