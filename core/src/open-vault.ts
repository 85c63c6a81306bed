// The vault: every use case over one database. It knows no screen and no format.

import { failed, ok, type Result } from './result.ts';
import { StoreFailure, type Driver, type StoreProblem } from './store/driver.ts';
import { removeUnfinished } from './store/remove.ts';
import { openStore, type Store } from './store/store.ts';
import type { Vault } from './vault.ts';
import { commitmentUses } from './vault/uses/commitments.ts';
import { importUses } from './vault/uses/imports.ts';
import { meaningUses } from './vault/uses/meaning.ts';
import { momentUses } from './vault/uses/moments.ts';
import { outUses } from './vault/uses/out.ts';
import { peopleUses } from './vault/uses/people.ts';
import { portraitUses } from './vault/uses/portraits.ts';
import { preparationUses } from './vault/uses/preparations.ts';
import { readingUses } from './vault/uses/readings.ts';
import { reflectionUses } from './vault/uses/reflections.ts';
import { ritualUses } from './vault/uses/rituals.ts';
import { todayUses } from './vault/uses/today.ts';
import { seasonUses } from './vault/uses/seasons.ts';
import { togetherUses } from './vault/uses/together.ts';
import { sheetUses } from './vault/uses/sheets.ts';
import { createUses, type Clock } from './vault/uses/uses.ts';
import { wholeUses } from './vault/uses/whole.ts';

export type { Clock };

/** Takes over the driver: closing the vault closes it, and so does a problem on opening. */
export function openVault(driver: Driver, clock: Clock): Result<Vault, StoreProblem> {
  const store = openStore(driver);
  if (!store.ok) {
    driver.close();
    return store;
  }
  const problem = tidy(store.value);
  if (problem !== undefined) {
    driver.close();
    return failed(problem);
  }
  return ok(vaultOver(store.value, clock));
}

/** What an import left behind that never ended. Without room to take it out it stays, and is not shown. */
function tidy(store: Store): StoreProblem | undefined {
  try {
    removeUnfinished(store);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    if (error.problem.kind !== 'disk-full') return error.problem;
  }
  return undefined;
}

function vaultOver(store: Store, clock: Clock): Vault {
  const uses = createUses(store, clock);
  return {
    ...peopleUses(uses),
    ...importUses(uses),
    ...portraitUses(uses),
    ...momentUses(uses),
    ...readingUses(uses),
    ...meaningUses(uses),
    ...reflectionUses(uses),
    ...preparationUses(uses),
    ...ritualUses(uses),
    ...todayUses(uses),
    ...togetherUses(uses),
    ...wholeUses(uses),
    ...outUses(uses),
    ...seasonUses(uses),
    ...sheetUses(uses),
    ...commitmentUses(uses),
  };
}
