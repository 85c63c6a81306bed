// The vault as the records of its file, one after the other, and what they come to: a hash over content that
// no order of rows and no row number changes. Where one record points to another, the other's own content
// counts in its place; so two vaults that hold the same say so, however they came to hold it.

import type { Store } from '../../store/store.ts';
import { contentHash } from '../../hash.ts';
import { targets, type Json, type Kind, type Outward, type Target } from './kinds.ts';
import type { Part } from './section.ts';
import { partNamed, sectionNames, type SectionName } from './sections.ts';
import { Sum } from './sum.ts';

export type JsonRecord = Readonly<Record<string, Json>>;

/** Reads the records of one section after the other; what is pointed to comes before what points. */
export function recordsOf(store: Store): (section: SectionName) => Generator<JsonRecord> {
  const vault = threadKeys(store);
  return (section) => recordsIn(store, partNamed(section), vault);
}

function* recordsIn(
  store: Store,
  { table, fields, order, where = '1' }: Part,
  vault: Outward,
): Generator<JsonRecord, void, void> {
  const columns = fields.map(({ column }) => column).join(', ');
  const query = `SELECT ${columns} FROM ${table} WHERE ${where} ORDER BY ${order}`;
  for (const row of store.sql(query).rows()) {
    const record: Record<string, Json> = {};
    for (let k = 0; k < fields.length; k++) {
      const json = fields[k].kind.write(row[k], vault);
      if (json !== undefined) record[fields[k].name] = json;
    }
    yield record;
  }
}

function threadKeys(store: Store): Outward {
  const keys = new Map<number, string>();
  for (const { id, key } of store.sql('SELECT id, key FROM thread').all())
    keys.set(Number(id), String(key));
  return { threadKey: (row) => keys.get(row) };
}

/** What the whole vault holds, as one fingerprint. */
export function contentHashOf(store: Store): string {
  const content = new Content();
  const records = recordsOf(store);
  for (const section of sectionNames)
    for (const record of records(section)) content.add(section, record);
  return content.hash;
}

/** Takes records in the order of the file. */
export class Content {
  private readonly sum = new Sum();
  private readonly hashes = new Map<string, string>();

  add(name: SectionName, record: JsonRecord): void {
    const part = partNamed(name);
    if (part.aside === true) return;
    const content = this.contentOf(name, part, record);
    this.sum.add(content);
    if (!isTarget(name)) return;
    const own = record['id'] ?? record['key'];
    this.hashes.set(`${name} ${String(own)}`, String(contentHash(content)));
  }

  get hash(): string {
    return this.sum.text;
  }

  private contentOf(name: string, { fields }: Part, record: JsonRecord): string {
    let content = name;
    for (const { name: field, kind } of fields)
      if (kind.role === undefined) content += `\n${this.valueOf(kind, record[field])}`;
    return content;
  }

  private valueOf({ points }: Kind, value: Json | undefined): string {
    if (value === undefined) return '';
    if (points !== undefined) return this.hashes.get(`${points} ${String(value)}`) ?? '';
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  }
}

const isTarget = (name: string): name is Target => targets.some((target) => target === name);
