// The vault as the page sees it: the same facade core defines, each call a message to the worker.

import {
  failed,
  ok,
  type Result,
  type SourceFile,
  type StoreProblem,
  type Vault,
} from '@eachother/core';
import { fileOf } from './file.ts';
import type { FromVault, Packed, StoreName, ToVault } from './protocol.ts';
import { scriptUrl, vaultWorkerUrl } from './trusted.ts';

export interface VaultClient extends Vault {
  /** Calls back after anything in the vault has changed, in whatever tab. Returns its undoing. */
  onChange(listener: () => void): () => void;
}

interface Waiting {
  done(value: unknown): void;
  threw(error: Error): void;
  progress(value: unknown): void;
}

export function openVaultClient({
  store,
}: {
  readonly store: StoreName;
}): Promise<Result<VaultClient, StoreProblem>> {
  const worker = new Worker(scriptUrl(vaultWorkerUrl), { type: 'module' });
  const waiting = new Map<string, Waiting>();
  const listeners = new Set<() => void>();
  const send = (message: ToVault): void => worker.postMessage(message);
  let closed = (): void => {};
  const close = async (): Promise<void> => {
    const left = new Promise<void>((done) => (closed = done));
    send({ kind: 'leave' });
    await left;
    worker.terminate();
  };
  const client = clientOver({ send, waiting, listeners, close });
  return new Promise((opened, broke) => {
    worker.onerror = (event) => broke(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromVault>) => {
      if (data.kind === 'opened') opened(ok(client));
      else if (data.kind === 'not-opened') opened(failed(data.problem));
      else if (data.kind === 'closed') closed();
      else if (data.kind === 'broke') broke(new Error(data.message));
      else if (data.kind === 'changed') for (const listener of listeners) listener();
      else settle(data, waiting);
    };
    send({ kind: 'open', store });
  });
}

type Answer = Extract<FromVault, { readonly id: string }>;

function settle(answer: Answer, waiting: Map<string, Waiting>): void {
  const one = waiting.get(answer.id);
  if (one === undefined) return;
  if (answer.kind === 'progress') return one.progress(answer.value);
  waiting.delete(answer.id);
  if (answer.kind === 'done') one.done(answer.value);
  else one.threw(new Error(answer.message));
}

interface Connection {
  send(message: ToVault): void;
  readonly waiting: Map<string, Waiting>;
  readonly listeners: Set<() => void>;
  close(): Promise<void>;
}

/** Every method of the facade is the same message with another name. */
function clientOver({ send, waiting, listeners, close }: Connection): VaultClient {
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const call = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const id = crypto.randomUUID();
    const packed = await Promise.all(args.map(pack));
    const signal = args.find((one) => one instanceof AbortSignal);
    signal?.addEventListener('abort', () => send({ kind: 'abort', id }), { once: true });
    return new Promise((done, threw) => {
      const progress = args.find((one) => typeof one === 'function') ?? ((): void => {});
      waiting.set(id, { done, threw, progress: progress as (value: unknown) => void });
      send({ kind: 'call', id, method, args: packed });
    });
  };
  return new Proxy({} as VaultClient, {
    get: (_, name) => {
      if (name === 'onChange') return onChange;
      if (name === 'close') return close;
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args: readonly unknown[]) => call(name, args);
    },
  });
}

async function pack(value: unknown): Promise<Packed> {
  if (typeof value === 'function') return { is: 'progress' };
  if (value instanceof AbortSignal) return { is: 'signal', aborted: value.aborted };
  if (isSource(value)) return { is: 'file', file: await fileOf(value) };
  return { is: 'value', value };
}

const isSource = (value: unknown): value is SourceFile =>
  typeof value === 'object' &&
  value !== null &&
  'read' in value &&
  typeof value.read === 'function';
