// What the lines of a file are handed to: a table's rows, or one object of JSON a line.

import type { Records } from './records.ts';

export interface Rows {
  line(text: string): void;
  end(): void;
}

export class JsonLines implements Rows {
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  line(text: string): void {
    if (text.trim() === '') return this.#records.passOver(1);
    const object = objectIn(text);
    if (object === undefined || !isPlain(object.get('text')))
      this.#records.doubt('not-understood', 1, text);
    else this.#records.add(1, text, (name) => textOf(object.get(name)));
  }

  end(): void {}
}

function objectIn(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? new Map(Object.entries(json)) : undefined;
  } catch {
    return undefined;
  }
}

/** Words are a text or none; anything else would be lost. */
const isPlain = (text: unknown): boolean =>
  text === undefined || text === null || typeof text === 'string' || typeof text === 'number';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
