// Answers calls with the vault that is open here, for this page and for other tabs alike.

import type { Vault } from '@eachother/core';
import { sourceOf } from './file.ts';
import { readings, typings, type Call, type FromVault, type Packed } from './protocol.ts';

export interface VaultServer {
  answer(call: Call, reply: (message: FromVault) => void): Promise<void>;
  abort(id: string): void;
}

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

/** `changed`: called after each call that may have written. */
export function createServer(vault: Vault, changed: () => void): VaultServer {
  const cancellations = new Map<string, AbortController>();
  const methods = vault as unknown as Methods;

  async function answer(
    { id, method, args }: Call,
    reply: (message: FromVault) => void,
  ): Promise<void> {
    const cancellation = new AbortController();
    cancellations.set(id, cancellation);
    const progress = (value: unknown): void => reply({ kind: 'progress', id, value });
    try {
      const value = await methods[method](
        ...args.map((arg) => unpack(arg, cancellation, progress)),
      );
      reply({ kind: 'done', id, value });
    } catch (error) {
      reply({ kind: 'threw', id, message: error instanceof Error ? error.message : String(error) });
    }
    cancellations.delete(id);
    if (!readings.has(method) && !typings.has(method)) changed();
  }

  return { answer, abort: (id) => cancellations.get(id)?.abort() };
}

function unpack(
  arg: Packed,
  cancellation: AbortController,
  progress: (value: unknown) => void,
): unknown {
  if (arg.is === 'value') return arg.value;
  if (arg.is === 'file') return sourceOf(arg.file);
  if (arg.is === 'progress') return progress;
  if (arg.aborted) cancellation.abort();
  return cancellation.signal;
}
