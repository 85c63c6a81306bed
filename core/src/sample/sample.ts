// The sample circle: five invented people over three years, told as the export files their apps would write,
// so that a newcomer looks around in what the real importers, qualities and portraits make of them. It is
// the same circle on every day and in every zone. Everyone and everything in it is made up.

import type { SourceFile } from '../importers/importer.ts';
import type { PersonKind } from '../person.ts';
import { day, toWallTime, week, zoneClock, type Instant, type Span, type Zone } from '../time.ts';
import {
  kabirInHospital,
  lenaComes,
  myKnee,
  sofiaTold,
  toldLines,
  type SampleSeason,
  type Told,
} from './hard-weeks.ts';
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
import { growingQuiet, parent, sibling, slow, steady } from './ties.ts';
import { androidText, callsCsv, iosText, telegramJson, type Names } from './write.ts';

export interface SampleExport {
  readonly file: SourceFile;
  /** The owner's name in the file. */
  readonly me: string;
  readonly kind: PersonKind;
  readonly zone: Zone;
  /** Marked in this tie, or my own; `knew`: by name. */
  readonly seasons: readonly MarkedInSample[];
  /** What was said of the promises in it. */
  readonly taps: readonly SampleTap[];
}

export type MarkedInSample = Pick<SampleSeason, 'name' | 'kind' | 'whose' | 'knew'> & {
  readonly span: Span;
};

interface Invented {
  readonly them: string;
  readonly kind: PersonKind;
  readonly tie: Tie;
  readonly files: readonly Written[];
  readonly promised?: readonly Promised[];
  readonly told?: readonly Told[];
  readonly seasons?: readonly SampleSeason[];
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
    told: lenaComes,
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
    seasons: [kabirInHospital],
  },
  {
    them: 'Sofia Marín',
    kind: 'friend',
    tie: growingQuiet,
    told: sofiaTold,
    seasons: [myKnee],
    files: [{ name: 'WhatsApp Chat - Sofia Marín.txt', text: iosText }],
  },
];

export function sampleCircle(end: Instant, zone: Zone): readonly SampleExport[] {
  const clock = zoneClock(zone);
  // From midnight to midnight, so that it is the same circle on every day.
  const last = toWallTime(Math.floor(clock.wallOf(end) / day) * day);
  const weeksBefore = (weeks: number): Instant => clock.instantOf(toWallTime(last - weeks * week));
  return circle.flatMap(({ them, kind, tie, files, seasons = [], promised = [], told = [] }, k) => {
    const talk = talkOf(tie, last, createRandom(k + 1));
    const added = [...promisedLines(promised, last), ...toldLines(told, last)];
    const lines = [...talk, ...added].toSorted((a, b) => a.at - b.at);
    return files.map(({ name, text }, file) => ({
      file: textFile(name, text(lines, { me, them }, zone)),
      me,
      kind,
      zone,
      taps: tapsOf(promised),
      seasons: file > 0 ? [] : seasons.map((one) => marked(one, weeksBefore)),
    }));
  });
}

const marked = (
  { name, kind, whose, knew, from, to }: SampleSeason,
  weeksBefore: (weeks: number) => Instant,
): MarkedInSample => ({
  name,
  kind,
  whose,
  knew,
  span: { from: weeksBefore(from), to: weeksBefore(to) },
});

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  };
}
