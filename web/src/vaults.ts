// Opens the two vaults there are: the person's own, and the sample circle, which is laid out on its first
// opening by bringing in real export files through the real importers.

import {
  ok,
  type Result,
  type StoreProblem,
  sampleCircle,
  type MarkedInSample,
  type Person,
  type SampleExport,
  type SampleTap,
  day,
  type FoundCommitment,
  toInstant,
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
  const { file, me, zone, kind, seasons, taps } = sample;
  const done = await vault.import(file, { me, zone, keep: 'words' }, () => {});
  if (!done.ok) throw new Error(`sample circle: ${done.problem.kind}`);
  for (const person of done.value.people.filter((one) => !one.isMe)) {
    await vault.changePerson(person.id, { kind });
    for (const season of seasons) await mark(vault, person, season);
    if (taps.length > 0) await tapAll(vault, taps, await vault.foundCommitments(person.id));
  }
}

/** My own lies on every tie; who knew of it is here by now. */
async function mark(
  vault: VaultClient,
  person: Person,
  { whose, knew, ...season }: MarkedInSample,
): Promise<void> {
  const known = (await vault.people()).filter(({ name }) => knew.includes(name));
  await vault.markSeason({
    ...season,
    whose,
    person: whose === 'me' ? undefined : person.id,
    knew: known.map(({ id }) => id),
  });
}

async function tapAll(
  vault: VaultClient,
  taps: readonly SampleTap[],
  found: readonly FoundCommitment[],
): Promise<void> {
  for (const { text, tap } of taps) {
    const one = found.find(({ what }) => what === text);
    if (one === undefined) throw new Error(`sample circle: ${text}`);
    const { from, to } = one.due ?? { from: one.said, to: one.said };
    const later = { from: toInstant(from + 14 * day), to: toInstant(to + 14 * day) };
    await vault.takeUp(one, tap === 'moved' ? { kind: tap, to: later } : { kind: tap });
  }
}
