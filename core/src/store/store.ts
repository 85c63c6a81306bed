// The database as the rest of the vault uses it: statements prepared once and kept, transactions that end.

import { StoreFailure, type Driver, type Prepared, type StoreProblem } from './driver.ts';
import { failed, ok, type Result } from '../result.ts';
import { migrate } from './schema.ts';

export interface Store {
  exec(sql: string): void;
  /** Prepared at first use, then kept. */
  sql(text: string): Prepared;
  /** All of it or nothing. */
  transaction<T>(work: () => T): T;
  /** The same over many turns of the event loop, in which nothing else may write. */
  longTransaction<T>(work: () => Promise<T>): Promise<T>;
  changes(): number;
  close(): void;
}

export function openStore(driver: Driver): Result<Store, StoreProblem> {
  try {
    migrate(driver);
    driver.exec('PRAGMA secure_delete = ON');
    return ok(storeOver(driver));
  } catch (error) {
    if (error instanceof StoreFailure) return failed(error.problem);
    throw error;
  }
}

function storeOver(driver: Driver): Store {
  const kept = new Map<string, Prepared>();
  let depth = 0;
  const begin = (): void => {
    driver.exec('BEGIN IMMEDIATE');
    depth += 1;
  };
  return {
    exec: (sql) => driver.exec(sql),
    changes: () => driver.changes(),
    sql(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const made = driver.prepare(text);
      kept.set(text, made);
      return made;
    },
    transaction(work) {
      if (depth > 0) return work();
      begin();
      try {
        const result = work();
        driver.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(driver);
        throw error;
      } finally {
        depth -= 1;
      }
    },
    async longTransaction(work) {
      begin();
      try {
        const result = await work();
        driver.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(driver);
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close() {
      for (const statement of kept.values()) statement[Symbol.dispose]();
      driver.close();
    },
  };
}

/** A full disk may have ended the transaction already; then there is nothing left to roll back. */
function rollBack(driver: Driver): void {
  try {
    driver.exec('ROLLBACK');
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
  }
}
