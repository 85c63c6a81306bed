// The vault's own thread. Of all tabs one holds the files, by a Web Lock that the browser gives back when
// the tab goes; the others work through it over a channel, and one of them takes over when it goes.

import { openVault, toInstant, toZone, type StoreProblem } from '@eachother/core';
import { openBrowserDriver } from './driver.ts';
import {
  readings,
  type BetweenTabs,
  type Call,
  type FromVault,
  type StoreName,
  type ToVault,
} from './protocol.ts';
import { createServer, type VaultServer } from './serve.ts';

interface Page {
  postMessage(message: FromVault): void;
  onmessage: ((event: MessageEvent<ToVault>) => void) | null;
}
const page = globalThis as unknown as Page;
const self = crypto.randomUUID();
const patience = 15_000;

page.onmessage = ({ data }) => {
  if (data.kind === 'open') join(data.store);
};

function join(store: StoreName): void {
  const channel = new BroadcastChannel(`eachother-${store}`);
  const between = (message: BetweenTabs): void => channel.postMessage(message);
  const asked = new Map<string, Call>();
  let server: VaultServer | undefined;
  let opened = false;

  const tellPage = (message: FromVault): void => {
    if ('id' in message && message.kind !== 'progress') asked.delete(message.id);
    page.postMessage(message);
  };

  function isOpen(): void {
    if (!opened) tellPage({ kind: 'opened' });
    opened = true;
  }

  function own(made: VaultServer): void {
    server = made;
    isOpen();
    between({ to: 'all', message: { kind: 'opened' } });
    for (const call of [...asked.values()]) takeUp(call, made);
  }

  /** Calls the former owner did not answer: readings are asked again; of a writing nobody knows. */
  function takeUp(call: Call, made: VaultServer): void {
    if (readings.has(call.method)) void made.answer(call, tellPage);
    else if (call.method === 'import')
      tellPage({ kind: 'done', id: call.id, value: { ok: false, problem: { kind: 'cancelled' } } });
    else
      tellPage({ kind: 'threw', id: call.id, message: 'the tab that held the vault was closed' });
  }

  channel.onmessage = ({ data }: MessageEvent<BetweenTabs>) => {
    if (data.to === 'owner') return server === undefined ? undefined : fromGuest(server, data);
    if (data.to === 'guest' && data.guest !== self) return;
    if (data.message.kind === 'opened') isOpen();
    else tellPage(data.message);
  };

  function fromGuest(
    made: VaultServer,
    { from, message }: Extract<BetweenTabs, { to: 'owner' }>,
  ): void {
    const reply = (answer: FromVault): void =>
      between({ to: 'guest', guest: from, message: answer });
    if (message.kind === 'hello') reply({ kind: 'opened' });
    else if (message.kind === 'abort') made.abort(message.id);
    else void made.answer(message, reply);
  }

  page.onmessage = ({ data }) => {
    if (data.kind === 'open') return;
    if (data.kind === 'call') asked.set(data.id, data);
    if (server === undefined) between({ to: 'owner', from: self, message: data });
    else if (data.kind === 'abort') server.abort(data.id);
    else void server.answer(data, tellPage);
  };

  const changed = (): void => {
    tellPage({ kind: 'changed' });
    between({ to: 'all', message: { kind: 'changed' } });
  };

  between({ to: 'owner', from: self, message: { kind: 'hello' } });
  void navigator.locks.request(`eachother-${store}`, () => hold(store, changed, own, tellPage));
  setTimeout(() => {
    if (!opened)
      tellPage({ kind: 'not-opened', problem: { kind: 'vault-busy', holder: 'another tab' } });
  }, patience);
}

/** Keeps the lock for as long as this worker lives; a vault that cannot be opened is let go. */
async function hold(
  store: StoreName,
  changed: () => void,
  own: (server: VaultServer) => void,
  tellPage: (message: FromVault) => void,
): Promise<void> {
  const refuse = (problem: StoreProblem): void => tellPage({ kind: 'not-opened', problem });
  const driver = await openBrowserDriver(store);
  if (!driver.ok) return refuse(driver.problem);
  const zone = toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const utc = toZone('UTC');
  if (!utc.ok) throw new Error('this browser knows no UTC');
  const clock = { now: () => toInstant(Date.now()), zone: zone.ok ? zone.value : utc.value };
  const vault = openVault(driver.value, clock);
  if (!vault.ok) return refuse(vault.problem);
  own(createServer(vault.value, changed));
  await new Promise(() => {});
}
