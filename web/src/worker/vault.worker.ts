// The vault's own thread. Of all tabs one holds the files, by a Web Lock that the browser gives back when
// the tab goes; the others work through it over a channel, and one of them takes over when it goes.

import { openVault, toInstant, toZone, type Vault } from '@eachother/core';
import { openBrowserDriver } from './driver.ts';
import type { FromVault, StoreName, ToVault } from './protocol.ts';
import { createServer } from './serve.ts';
import { Tab } from './tab.ts';

interface Page {
  postMessage(message: FromVault): void;
  onmessage: ((event: MessageEvent<ToVault>) => void) | null;
}
const page = globalThis as unknown as Page;

page.onmessage = ({ data }) => {
  if (data.kind === 'open') join(data.store);
};

function join(store: StoreName): void {
  const tab = new Tab(store, (message) => page.postMessage(message));
  page.onmessage = ({ data }) => tab.ask(data);
  navigator.locks
    .request(`eachother-${store}`, () => hold(store, tab))
    .catch((error: unknown) => tab.tellPage({ kind: 'broke', message: String(error) }));
}

/** Keeps the lock until the page leaves; a vault that cannot be opened is let go. */
async function hold(store: StoreName, tab: Tab): Promise<void> {
  const driver = await openBrowserDriver(store);
  if (!driver.ok) return tab.refuse(driver.problem);
  const vault = openVault(driver.value, clockHere());
  if (!vault.ok) return tab.refuse(vault.problem);
  tab.own(createServer(vault.value, () => tab.tellAll({ kind: 'changed' })));
  await leaving(tab, vault.value);
}

async function leaving(tab: Tab, vault: Vault): Promise<void> {
  await tab.left;
  await vault.close();
  tab.tellPage({ kind: 'closed' });
}

function clockHere() {
  const zone = toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const utc = toZone('UTC');
  if (!utc.ok) throw new Error('this browser knows no UTC');
  return { now: () => toInstant(Date.now()), zone: zone.ok ? zone.value : utc.value };
}
