// What names what in an export: everything that is named must be there in the end, whatever comes first.

import type { SqlValue } from '../../store/driver.ts';
import { Faulty } from './fault.ts';
import { targets, type Inward, type Target } from './kinds.ts';
import type { SectionName } from './sections.ts';

export class Links implements Inward {
  section: SectionName = 'people';
  private readonly rows = new Map<string, number>();
  private readonly defined = new Set<string>();
  /** By what is named: the section that named it first. */
  private readonly wanted = new Map<string, SectionName>();

  threadRow(key: string): number {
    const row = this.rows.get(key) ?? this.rows.size + 1;
    this.rows.set(key, row);
    return row;
  }

  named(target: Target, row: number): void {
    const name = `${target} ${row}`;
    if (!this.wanted.has(name)) this.wanted.set(name, this.section);
  }

  define(section: SectionName, row: SqlValue | undefined): void {
    if (targets.some((target) => target === section)) this.defined.add(`${section} ${String(row)}`);
  }

  end(): void {
    for (const [name, section] of this.wanted)
      if (!this.defined.has(name)) throw new Faulty({ kind: 'missing', section });
  }
}
