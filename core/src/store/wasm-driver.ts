// The driver over official sqlite-wasm, the same for the browser and for Node: who opens the database
// decides which files are below it (a VFS), this only binds, steps and reads. It calls the compiled
// functions directly, because a wrapper per value would cost more than SQLite itself on a million rows.

import { StoreFailure, type Driver, type Prepared, type Row, type SqlValue } from './driver.ts';
import type { StoreProblem } from './driver.ts';

/** As much of the sqlite3 module as is used here, so that core depends on no package. */
export interface Sqlite3 {
  readonly wasm: {
    readonly exports: Readonly<Record<string, Compiled>>;
    heap8u(): Uint8Array;
    alloc(bytes: number): number;
    dealloc(pointer: number): void;
  };
  readonly capi: { sqlite3_errmsg(db: number): string };
}
type Compiled = (...values: number[]) => number;

/** An open oo1 database, whatever VFS it lives in. */
export interface OpenDatabase {
  readonly pointer?: number | undefined;
  prepare(sql: string): OpenStatement;
  close(): void;
}
interface OpenStatement {
  readonly pointer?: number | undefined;
  readonly columnCount: number;
  readonly parameterCount: number;
  getColumnName(column: number): string;
  finalize(): unknown;
}

export interface WasmDriverOptions {
  /** Result codes that mean "no room" here: OPFS reports a quota as a plain I/O error (10). */
  readonly fullCodes?: readonly number[];
  /** After the database is closed: what the opener holds (a lock, a file). */
  readonly closed?: () => void;
}

export function wasmDriver(
  sqlite3: Sqlite3,
  database: OpenDatabase,
  options: WasmDriverOptions = {},
): Driver {
  const connection: Connection = {
    sqlite3,
    database,
    scratch: createScratch(sqlite3),
    fullCodes: new Set(options.fullCodes ?? [FULL]),
  };
  const { exports } = sqlite3.wasm;
  return {
    exec: (sql) => execute(connection, sql),
    prepare: (sql) => prepared(connection, sql),
    changes: () => exports.sqlite3_changes(pointerOf(database)),
    close() {
      connection.scratch.free();
      database.close();
      options.closed?.();
    },
  };
}

interface Connection {
  readonly sqlite3: Sqlite3;
  readonly database: OpenDatabase;
  readonly scratch: Scratch;
  readonly fullCodes: ReadonlySet<number>;
}

const OK = 0;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;
const ROW = 100;
const DONE = 101;
const TRANSIENT = -1;
const columnType = { integer: 1, float: 2, text: 3, blob: 4 } as const;

function pointerOf(opened: { readonly pointer?: number | undefined }): number {
  if (opened.pointer === undefined) throw new Error('used after it was closed');
  return opened.pointer;
}

function execute(connection: Connection, sql: string): void {
  const { exports, heap8u } = connection.sqlite3.wasm;
  const from = connection.scratch.room(sql.length * 3 + 1);
  const { written } = encoder.encodeInto(sql, heap8u().subarray(from));
  heap8u()[from + written] = 0;
  const code = exports.sqlite3_exec(pointerOf(connection.database), from, 0, 0, 0);
  if (code !== OK) throw failureOf(connection, code);
}

/** One statement while it is stepped: bound, row by row, and let go again. */
interface Cursor {
  begin(values: readonly SqlValue[]): void;
  /** True while there is a row. */
  step(): boolean;
  end(): void;
}

function cursorOf(connection: Connection, stmt: number, places: number): Cursor {
  const { exports } = connection.sqlite3.wasm;
  return {
    begin(values) {
      if (values.length !== places) throw new Error(`${values.length} values for ${places} places`);
      for (let k = 0; k < places; k++) bind(connection, stmt, k + 1, values[k]);
    },
    step() {
      const code = exports.sqlite3_step(stmt);
      if (code !== ROW && code !== DONE) throw failureOf(connection, code);
      return code === ROW;
    },
    end: () => void exports.sqlite3_reset(stmt),
  };
}

function prepared(connection: Connection, sql: string): Prepared {
  const statement = guarded(connection, () => connection.database.prepare(sql));
  const stmt = pointerOf(statement);
  const { exports } = connection.sqlite3.wasm;
  const read = columnReader(connection.sqlite3, stmt);
  const cursor = cursorOf(connection, stmt, statement.parameterCount);
  const names = Array.from({ length: statement.columnCount }, (_, k) => statement.getColumnName(k));
  const rowNow = (): Row => Object.fromEntries(names.map((name, k) => [name, read(k)]));
  const walk = (values: readonly SqlValue[], row: () => boolean): void => {
    try {
      cursor.begin(values);
      while (cursor.step() && row());
    } finally {
      cursor.end();
    }
  };
  return {
    run: (...values) => walk(values, () => true),
    all(...values) {
      const rows: Row[] = [];
      walk(values, () => rows.push(rowNow()) > 0);
      return rows;
    },
    one(...values) {
      let found: Row | undefined;
      walk(values, () => {
        found = rowNow();
        return false;
      });
      return found;
    },
    each(values, row) {
      const columns: SqlValue[] = names.map(() => null);
      walk(values, () => {
        for (let k = 0; k < columns.length; k++) columns[k] = read(k);
        row(columns);
        return true;
      });
    },
    eachNumbers(values, row) {
      const columns = new Float64Array(names.length);
      walk(values, () => {
        for (let k = 0; k < columns.length; k++)
          columns[k] = exports.sqlite3_column_double(stmt, k);
        row(columns);
        return true;
      });
    },
    rows: (...values) => rowsOf(cursor, values, { width: names.length, read }),
    [Symbol.dispose]: () => void statement.finalize(),
  };
}

interface Reading {
  readonly width: number;
  readonly read: (column: number) => SqlValue;
}

function* rowsOf(
  cursor: Cursor,
  values: readonly SqlValue[],
  { width, read }: Reading,
): Generator<readonly SqlValue[], void, void> {
  const columns = Array<SqlValue>(width).fill(null);
  try {
    cursor.begin(values);
    while (cursor.step()) {
      for (let k = 0; k < width; k++) columns[k] = read(k);
      yield columns;
    }
  } finally {
    cursor.end();
  }
}

function bind(connection: Connection, stmt: number, place: number, value: SqlValue): void {
  const { exports } = connection.sqlite3.wasm;
  const code =
    value === null
      ? exports.sqlite3_bind_null(stmt, place)
      : typeof value === 'number'
        ? bindNumber(exports, stmt, place, value)
        : bindBytes(connection, stmt, place, value);
  if (code !== OK) throw failureOf(connection, code);
}

/**
 * Integers beyond 32 bits go as doubles, which columns of integers take in exactly: a 64-bit integer is a
 * BigInt here, and making one costs more than writing the row.
 */
const bindNumber = (
  exports: Sqlite3['wasm']['exports'],
  stmt: number,
  place: number,
  value: number,
): number =>
  (value | 0) === value
    ? exports.sqlite3_bind_int(stmt, place, value)
    : exports.sqlite3_bind_double(stmt, place, value);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function bindBytes(
  { sqlite3, scratch }: Connection,
  stmt: number,
  place: number,
  value: string | Uint8Array,
): number {
  const { exports } = sqlite3.wasm;
  if (typeof value !== 'string') {
    const from = scratch.room(value.length);
    sqlite3.wasm.heap8u().set(value, from);
    return exports.sqlite3_bind_blob(stmt, place, from, value.length, TRANSIENT);
  }
  const from = scratch.room(value.length * 3);
  const { written } = encoder.encodeInto(value, sqlite3.wasm.heap8u().subarray(from));
  return exports.sqlite3_bind_text(stmt, place, from, written, TRANSIENT);
}

interface Scratch {
  /** Where in the memory of SQLite so many bytes may be written, until the next call. */
  room(bytes: number): number;
  free(): void;
}

function createScratch({ wasm }: Sqlite3): Scratch {
  let size = 1 << 16;
  let pointer = wasm.alloc(size);
  return {
    room(bytes) {
      if (bytes <= size) return pointer;
      wasm.dealloc(pointer);
      size = bytes * 2;
      return (pointer = wasm.alloc(size));
    },
    free: () => wasm.dealloc(pointer),
  };
}

function columnReader({ wasm }: Sqlite3, stmt: number): (column: number) => SqlValue {
  const { exports } = wasm;
  const bytesOf = (from: number, column: number): Uint8Array => {
    const length = exports.sqlite3_column_bytes(stmt, column);
    return wasm.heap8u().subarray(from, from + length);
  };
  return (column) => {
    const type = exports.sqlite3_column_type(stmt, column);
    if (type === columnType.integer || type === columnType.float)
      return exports.sqlite3_column_double(stmt, column);
    if (type === columnType.text)
      return textOf(bytesOf(exports.sqlite3_column_text(stmt, column), column));
    if (type === columnType.blob)
      return bytesOf(exports.sqlite3_column_blob(stmt, column), column).slice();
    return null;
  };
}

/** Chat messages are short and mostly ASCII; for those the decoder's call costs more than its work. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > 24) return decoder.decode(bytes);
  let text = '';
  for (const byte of bytes) {
    if (byte > 0x7f) return decoder.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

function guarded<T>(connection: Connection, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as { readonly resultCode?: unknown }).resultCode;
    throw typeof code === 'number' ? failureOf(connection, code) : error;
  }
}

/** A problem a person can act on, else a plain error with SQLite's own words. */
function failureOf(connection: Connection, code: number): Error {
  const primary = code & 0xff;
  const why = connection.sqlite3.capi.sqlite3_errmsg(pointerOf(connection.database));
  const problem = problemOf(connection, primary, why);
  return problem === undefined ? new Error(`SQLite ${code}: ${why}`) : new StoreFailure(problem);
}

function problemOf(connection: Connection, code: number, why: string): StoreProblem | undefined {
  if (connection.fullCodes.has(code)) return { kind: 'disk-full' };
  if (code === CORRUPT || code === NOT_A_DATABASE) return { kind: 'vault-damaged', why };
  return undefined;
}
