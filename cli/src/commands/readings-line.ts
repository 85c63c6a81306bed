// One line of what `readings` is given: {"id", "text", "context"}.

import { failed, ok, type Result } from '@eachother/core';
import type { Told } from './tell.ts';

export interface Asked {
  readonly id: string | number;
  readonly text: string;
  /** The other's previous message. */
  readonly before: string | undefined;
}

const shape = 'Each line is one object like {"id": "1", "text": "…", "context": "…"}.';

export function lineIn(line: string, number: number): Result<Asked, Told> {
  const wrong = (what: string) =>
    failed({ kind: 'bad-line', line: number, message: `Line ${number}: ${what} ${shape}` });
  const value = parsed(line);
  if (value === undefined) return wrong('this is not JSON.');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('this is not an object.');
  const { id = number, text, context } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return wrong('“text” is missing, or is not text.');
  if (typeof id !== 'string' && typeof id !== 'number')
    return wrong('“id” is neither text nor a number.');
  const before = Array.isArray(context) ? (context.at(-1) as unknown) : context;
  if (before !== undefined && before !== null && typeof before !== 'string')
    return wrong('“context” is neither text nor a list of texts.');
  return ok({ id, text, before: before ?? undefined });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
