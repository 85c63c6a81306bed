// Moments page by page, as far back as someone reads; read anew when the vault or what is wanted changes.

import {
  day,
  daysFromCivil,
  toMomentId,
  toWallTime,
  zoneClock,
  type MomentQuery,
  type ShownMoment,
  type Zone,
} from '@eachother/core';
import type { VaultClient } from '../../worker/client.ts';
import type { Wanted } from './MomentFilter.svelte';

export interface Timeline {
  readonly moments: readonly ShownMoment[];
  /** There are earlier ones. */
  readonly more: boolean;
  /** An answer is there, empty or not. */
  readonly read: boolean;
  older(): void;
}

const page = 60;

interface Asked {
  readonly wanted: Wanted;
  readonly zone: Zone;
}

/** Call it while a component is made. */
export function createTimeline(vault: VaultClient, asked: () => Asked): Timeline {
  let moments = $state.raw<readonly ShownMoment[]>([]);
  let more = $state(false);
  let read = $state(false);
  let limit = $state(page);
  let version = $state(0);

  $effect(() => vault.onChange(() => (version += 1)));
  $effect(() => {
    void asked();
    limit = page;
  });
  $effect(() => {
    void version;
    let current = true;
    void vault.moments({ ...queryOf(asked()), limit: limit + 1 }).then((found) => {
      if (!current) return;
      moments = found.slice(0, limit);
      more = found.length > limit;
      read = true;
    });
    return () => (current = false);
  });

  return {
    get moments() {
      return moments;
    },
    get more() {
      return more;
    },
    get read() {
      return read;
    },
    older: () => (limit += page),
  };
}

function queryOf({ wanted, zone }: Asked): Omit<MomentQuery, 'limit'> {
  const { words, person, until } = wanted;
  return {
    ...(words.trim() === '' ? {} : { words }),
    ...(person === undefined ? {} : { person }),
    ...(until === '' ? {} : { before: { at: dayAfter(until, zone), id: toMomentId(0) } }),
  };
}

/** The instant at which the day after `date` (2024-05-12) begins. */
function dayAfter(date: string, zone: Zone) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return zoneClock(zone).instantOf(toWallTime((daysFromCivil(year, month, dayOfMonth) + 1) * day));
}
