// An export on its way back in: read as it streams by, each record handed on as it is found. Whatever is not
// an export, or not all of one, stops the reading; nothing is guessed and nothing is passed over.

import { JsonScanner, type Taken } from '../../importers/source/json.ts';
import { limits } from '../../limits.ts';
import { Faulty } from './fault.ts';
import type { JsonRecord } from './records.ts';
import { formatName, formatVersion, isSection, type SectionName } from './sections.ts';
import { Sum } from './sum.ts';

export interface Read {
  readonly section: SectionName;
  readonly record: JsonRecord;
  /** Its place in the section, from 1. */
  readonly place: number;
}

const heads = ['format', 'version', 'exported', 'contentHash', 'check'];

export class ExportReader {
  /** As the file says, if it does. */
  contentHash: string | undefined;
  private check: string | undefined;
  private readonly sum = new Sum();
  private readonly take: (read: Read) => void;
  private readonly scanner = new JsonScanner(
    {
      interest: (path) => this.interest(path),
      taken: (value) => this.taken(value),
      left: ([name]) => void this.open.delete(name),
    },
    limits.exportRecord,
  );
  /** Records so far, by section. */
  private readonly counts = new Map<string, number>();
  private readonly open = new Set<string>();
  private isOurs = false;
  private isKnown = false;

  constructor(take: (read: Read) => void) {
    this.take = take;
  }

  /** `bytes`: of the file, up to the end of this piece. */
  feed(piece: string, bytes: number): void {
    const trouble = this.scanner.feed(piece);
    if (trouble === undefined) return;
    throw new Faulty(
      this.isOurs
        ? { kind: 'not-json', offset: bytes - trouble.unread }
        : { kind: 'not-an-export' },
    );
  }

  /** At the end of the file. */
  end(): void {
    if (!this.isOurs) throw new Faulty({ kind: 'not-an-export' });
    if (this.scanner.rest !== 'whole') throw new Faulty({ kind: 'cut-off' });
    const [odd] = this.open;
    if (odd !== undefined) throw new Faulty({ kind: 'unknown-part', part: odd });
    if (this.check !== undefined && this.check !== this.sum.text)
      throw new Faulty({ kind: 'not-as-written' });
  }

  private interest([name, below]: readonly string[]): 'enter' | 'take' {
    if (below === '*') return 'take';
    if (!this.isOurs && name !== 'format') throw new Faulty({ kind: 'not-an-export' });
    if (heads.includes(name)) return 'take';
    if (!this.isKnown || !isSection(name) || below !== undefined)
      throw new Faulty({ kind: 'unknown-part', part: name });
    if (this.counts.has(name)) throw new Faulty({ kind: 'twice', section: name });
    this.counts.set(name, 0);
    this.open.add(name);
    return 'enter';
  }

  private taken({ path: [name], text, colons }: Taken): void {
    const value = parsed(text);
    if (isSection(name)) return this.record(name, value, colons);
    if (name === 'format') this.isOurs = value === formatName;
    if (name === 'version') this.isKnown = isKnownVersion(value);
    if (name === 'contentHash') this.contentHash = String(value);
    if (name === 'check') this.check = String(value);
    if (!this.isOurs) throw new Faulty({ kind: 'not-an-export' });
  }

  private record(section: SectionName, value: unknown, colons: number): void {
    const place = (this.counts.get(section) ?? 0) + 1;
    this.counts.set(section, place);
    if (!isRecord(value) || Object.keys(value).length !== colons)
      throw new Faulty({ kind: 'misfit', section, record: place, field: '' });
    this.sum.add(JSON.stringify(value));
    this.take({ section, record: value, place });
  }
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isKnownVersion(value: unknown): boolean {
  const found = Number(value);
  if (found > formatVersion) throw new Faulty({ kind: 'newer', found, known: formatVersion });
  return found === formatVersion;
}

/** Undefined when it is no JSON, which no head and no record can be. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
