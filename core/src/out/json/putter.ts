// Puts the records of an export into an empty vault, as they come. Only people wait until the file is read to
// its end: until then nobody is there whose moments could show. Then it is looked whether anything is of
// somebody who is not in the file, and whether every record found a place of its own.

import { createBulk, type Bulk } from '../../store/bulk.ts';
import type { SqlValue } from '../../store/driver.ts';
import type { Store } from '../../store/store.ts';
import { Faulty } from './fault.ts';
import { Links } from './links.ts';
import { isWhereItsIdSays, MomentPutter } from './moment-putter.ts';
import type { Read } from './reader.ts';
import { partNamed, sectionNames, type SectionName } from './sections.ts';

type Values = ReadonlyMap<string, SqlValue>;

export class Putter {
  private readonly store: Store;
  private readonly moments: MomentPutter;
  private readonly bulks = new Map<SectionName, Bulk>();
  private readonly counts = new Map<SectionName, number>();
  private readonly people: Values[] = [];
  private readonly links = new Links();

  constructor(store: Store) {
    this.store = store;
    this.moments = new MomentPutter(store);
  }

  put({ section, record, place }: Read): void {
    this.links.section = section;
    this.counts.set(section, place);
    const values = this.valuesOf({ section, record, place });
    this.links.define(section, values.get('id'));
    if (section === 'people') this.people.push(values);
    else if (section === 'moments') this.moments.put(values);
    else this.write(section, values);
  }

  /** How many of each, when all is in its place. */
  finish(): ReadonlyMap<SectionName, number> {
    for (const one of this.people) this.write('people', one);
    for (const bulk of this.bulks.values()) bulk.flush();
    this.moments.finish();
    this.links.end();
    for (const section of sectionNames) this.everyOne(section);
    return this.counts;
  }

  /** By column. */
  private valuesOf({ section, record, place }: Read): Values {
    const { fields } = partNamed(section);
    const misfit = (field: string): Faulty =>
      new Faulty({ kind: 'misfit', section, record: place, field });
    const values = new Map<string, SqlValue>();
    let known = 0;
    for (const { name, column, kind } of fields) {
      const isThere = Object.hasOwn(record, name);
      if (isThere) known += 1;
      const value = kind.read(isThere ? record[name] : undefined, this.links);
      if (value === undefined) throw misfit(name);
      values.set(column.startsWith('(') ? name : column, value);
    }
    const names = Object.keys(record);
    if (names.length > known) throw misfit(names.find((name) => !isFieldOf(section, name)) ?? '');
    if (section === 'threads') values.set('id', this.links.threadRow(String(values.get('key'))));
    if (section === 'moments' && !isWhereItsIdSays(values)) throw misfit('id');
    return values;
  }

  private write(section: SectionName, values: Values): void {
    const bulk = this.bulks.get(section) ?? this.bulkFor(section, [...values.keys()]);
    this.bulks.set(section, bulk);
    for (const value of values.values()) bulk.put(value);
  }

  private bulkFor(section: SectionName, columns: readonly string[]): Bulk {
    const head = `INSERT OR IGNORE INTO ${partNamed(section).table} (${columns.join(', ')})`;
    return createBulk(this.store, head, columns.length);
  }

  /** A record that another one stood in the place of was not written. */
  private everyOne(section: SectionName): void {
    const { table } = partNamed(section);
    const row = this.store.sql(`SELECT count(*) AS n FROM ${table}`).one();
    if (row?.n !== (this.counts.get(section) ?? 0)) throw new Faulty({ kind: 'twice', section });
  }
}

const isFieldOf = (section: SectionName, name: string): boolean =>
  partNamed(section).fields.some((field) => field.name === name);
