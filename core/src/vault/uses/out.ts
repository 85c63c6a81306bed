// Everything out, and back.

import type { LastExport, OutUses } from '../../facade/out.ts';
import { outFormat } from '../../out/all.ts';
import { inParts } from '../../out/format.ts';
import { contentHashOf } from '../../out/json/records.ts';
import { restore } from '../../out/restore.ts';
import { failed, ok } from '../../result.ts';
import type { Store } from '../../store/store.ts';
import { toInstant, type Instant } from '../../time.ts';
import { en } from '../../words/en.ts';
import type { Uses } from './uses.ts';

export const outUses = ({ store, clock, known, inTurn }: Uses): OutUses => ({
  // In turn: nobody writes while the file is written, so that it shows one state of the vault.
  exportAs: (key, choices, part, signal) =>
    inTurn(async () => {
      const { zone } = clock;
      const from = { store, zone, now: clock.now(), labels: en.out, ...choices };
      for (const text of inParts(outFormat(key).write(from))) {
        if (signal?.aborted === true) return failed({ kind: 'cancelled' });
        await part(text);
      }
      if (key === 'json') noteExport(store, from.now);
      return ok(undefined);
    }),
  lastExport: async () => lastExport(store),
  contentHash: () => inTurn(async () => contentHashOf(store)),
  restore: (file, { replace }, progress, signal) =>
    inTurn(async () => {
      const done = await restore({ store, file, replace, progress, signal });
      known.forget();
      return done;
    }),
});

const exported = 'exported';

interface Noted {
  readonly at: number;
  readonly moments: number;
}

function noteExport(store: Store, at: Instant): void {
  const noted: Noted = { at, moments: momentsIn(store) };
  store.transaction(() =>
    store
      .sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
      .run(exported, JSON.stringify(noted)),
  );
}

function lastExport(store: Store): LastExport | undefined {
  const row = store.sql('SELECT value FROM setting WHERE key = ?').one(exported);
  if (row === undefined) return undefined;
  const { at, moments } = JSON.parse(String(row.value)) as Noted;
  return { at: toInstant(at), since: Math.max(0, momentsIn(store) - moments) };
}

const momentsIn = (store: Store): number =>
  Number(store.sql('SELECT count(*) AS n FROM moment').one()?.n);
