// Opens the two vaults there are: the person's own, and the sample circle, which is laid out on its first
// opening by bringing in real export files through the real importers.

import {
  ok,
  type Result,
  type StoreProblem,
  sampleCircle,
  type SampleExport,
} from '@eachother/core';
import type { StoreName } from './router.ts';
import type { WebClock } from './session.ts';
import { createWordsReading, type WordsReading } from './words-reading.svelte.ts';
import { openVaultClient, type VaultClient } from './worker/client.ts';

/** A vault, and which it is: an answer that comes late must not be taken for another's. */
export interface OpenVault {
  readonly store: StoreName;
  readonly vault: VaultClient;
  readonly words: WordsReading;
}

type Opened = Promise<Result<OpenVault, StoreProblem>>;

/** Each vault is opened once; asking again after a failed attempt opens anew. */
export function vaults(clock: WebClock): (store: StoreName, attempt: number) => Opened {
  const opened = new Map<string, Opened>();
  return (store, attempt) => {
    const key = `${store} ${attempt}`;
    const vault = opened.get(key) ?? openStore(store, clock);
    opened.set(key, vault);
    return vault;
  };
}

async function openStore(store: StoreName, clock: WebClock): Opened {
  const opened = await openVaultClient({ store });
  if (!opened.ok) return opened;
  const vault = opened.value;
  const words = createWordsReading(vault);
  if (store === 'sample' && (await vault.imports()).length === 0) {
    for (const sample of sampleCircle(clock.now(), clock.zone)) await layOut(vault, sample);
    await words.start();
  }
  void words.start();
  return ok({ store, vault, words });
}

async function layOut(vault: VaultClient, sample: SampleExport): Promise<void> {
  const { file, me, zone, kind, season } = sample;
  const done = await vault.import(file, { me, zone, keep: 'words' }, () => {});
  if (!done.ok) throw new Error(`sample circle: ${done.problem.kind}`);
  for (const person of done.value.people.filter((one) => !one.isMe)) {
    await vault.changePerson(person.id, { kind });
    if (season !== undefined && season.personName === person.name)
      await vault.addSeason(person.id, season.span, season.name);
  }
}
