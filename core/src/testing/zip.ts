// Zips made in a test: honest, or lying where told to.

import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Packed bytes instead of those made from the content. */
  readonly packed?: Uint8Array;
  readonly stored?: true;
  /** Its numbers stand in 64 bits beside the list's own fields. */
  readonly wide?: true;
  /** Lies of the list at the end. */
  readonly claims?: {
    readonly name?: string;
    readonly method?: number;
    readonly flags?: number;
    readonly crc?: number;
    readonly size?: number;
    readonly packed?: number;
    readonly offset?: number;
  };
}

export interface Ending {
  readonly comment?: string;
  /** The list's place and length stand in a record of 64 bits before the end. */
  readonly wide?: true;
  readonly count?: number;
  readonly disk?: number;
  readonly listFrom?: number;
  readonly listSize?: number;
}

export function zipOf(entries: readonly Packed[], ending: Ending = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localOf(entry);
    locals.push(local);
    listed.push(listedOf(entry, offset));
    offset += local.length;
  }
  const listSize = listed.reduce((sum, { length }) => sum + length, 0);
  return joined([...locals, ...listed, endOf({ offset, listSize, count: entries.length }, ending)]);
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const packedOf = ({ content, packed, stored }: Packed): Uint8Array =>
  packed ?? (stored ? bytesOf(content) : deflateRawSync(bytesOf(content)));

function localOf(entry: Packed): Uint8Array {
  const name = bytesOf(entry.name);
  const packed = packedOf(entry);
  const head = new DataView(new ArrayBuffer(30));
  head.setUint32(0, 0x04034b50, true);
  head.setUint16(8, entry.stored ? 0 : 8, true);
  head.setUint32(14, crc32(bytesOf(entry.content)), true);
  head.setUint32(18, packed.length, true);
  head.setUint32(22, bytesOf(entry.content).length, true);
  head.setUint16(26, name.length, true);
  return joined([new Uint8Array(head.buffer), name, packed]);
}

function listedOf(entry: Packed, offset: number): Uint8Array {
  const { claims = {}, content, stored, wide } = entry;
  const name = bytesOf(claims.name ?? entry.name);
  const numbers = [
    claims.size ?? bytesOf(content).length,
    claims.packed ?? packedOf(entry).length,
    claims.offset ?? offset,
  ];
  const extra = wide ? joined([u16(1, 24), ...numbers.map(u64)]) : new Uint8Array(0);
  const [size, packed, from] = wide ? numbers.map(() => 0xffffffff) : numbers;
  const head = new DataView(new ArrayBuffer(46));
  head.setUint32(0, 0x02014b50, true);
  head.setUint16(8, claims.flags ?? 0, true);
  head.setUint16(10, claims.method ?? (stored ? 0 : 8), true);
  head.setUint32(16, claims.crc ?? crc32(bytesOf(content)), true);
  head.setUint32(20, packed, true);
  head.setUint32(24, size, true);
  head.setUint16(28, name.length, true);
  head.setUint16(30, extra.length, true);
  head.setUint32(42, from, true);
  return joined([new Uint8Array(head.buffer), name, extra]);
}

interface ListPlace {
  readonly offset: number;
  readonly listSize: number;
  readonly count: number;
}

function endOf(place: ListPlace, ending: Ending): Uint8Array {
  const comment = bytesOf(ending.comment ?? '');
  const count = ending.wide ? 0xffff : (ending.count ?? place.count);
  const head = new DataView(new ArrayBuffer(22));
  head.setUint32(0, 0x06054b50, true);
  head.setUint16(4, ending.disk ?? 0, true);
  head.setUint16(8, count, true);
  head.setUint16(10, count, true);
  head.setUint32(12, ending.wide ? 0xffffffff : (ending.listSize ?? place.listSize), true);
  head.setUint32(16, ending.wide ? 0xffffffff : (ending.listFrom ?? place.offset), true);
  head.setUint16(20, comment.length, true);
  const wide = ending.wide ? wideEnd(place) : new Uint8Array(0);
  return joined([wide, new Uint8Array(head.buffer), comment]);
}

function wideEnd({ offset, listSize, count }: ListPlace): Uint8Array {
  const record = joined([u32(0x06064b50), u64(44), u16(45, 45), u32(0), u32(0)]);
  const locator = joined([u32(0x07064b50), u32(0), u64(offset + listSize), u32(1)]);
  return joined([record, ...[count, count, listSize, offset].map(u64), locator]);
}

function u16(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  for (const [index, value] of values.entries()) view.setUint16(2 * index, value, true);
  return new Uint8Array(view.buffer);
}

const u32 = (value: number): Uint8Array => u16(value & 0xffff, value >>> 16);
const u64 = (value: number): Uint8Array => joined([u32(value), u32(0)]);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
