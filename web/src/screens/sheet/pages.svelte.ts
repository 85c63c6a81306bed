// The page one works on: every change is kept in the vault a moment later, in the place of the page before it.

import { emptyChoices, type KeptSheet, type SheetChoices } from '@eachother/core';
import { createSaving, type Saving } from '../../ui/saving.svelte.ts';
import type { VaultClient } from '../../worker/client.ts';

export interface Pages {
  readonly choices: SheetChoices;
  /** Of the page in the vault; undefined until it is there. */
  readonly id: number | undefined;
  /** Whether what was changed is safe yet. */
  readonly state: Saving<SheetChoices>['state'];
  change(part: Partial<SheetChoices>): void;
  /** False where the page before could not be kept: then it stays open. */
  open(page: KeptSheet): Promise<boolean>;
  fresh(): Promise<boolean>;
  /** What was not kept yet, now. */
  flush(): Promise<void>;
}

/** Long enough to type a word. */
const pause = 300;

export function createPages(
  vault: Pick<VaultClient, 'keepSheet'>,
  last: KeptSheet | undefined,
  /** What a new page begins with. */
  blank: SheetChoices = emptyChoices,
): Pages {
  let choices = $state.raw(last?.choices ?? blank);
  let id = $state(last?.id);
  let timer = $state.raw<ReturnType<typeof setTimeout>>();
  const saving = createSaving(async (written: SheetChoices) => {
    id = await vault.keepSheet(written, id);
  });

  function flush(): Promise<void> {
    if (timer !== undefined || saving.state === 'failed') saving.save(choices);
    clearTimeout(timer);
    timer = undefined;
    return saving.settled();
  }

  async function turnTo(page: Partial<KeptSheet>): Promise<boolean> {
    await flush();
    if (saving.state === 'failed') return false;
    choices = page.choices ?? blank;
    id = page.id;
    return true;
  }

  return {
    get choices() {
      return choices;
    },
    get id() {
      return id;
    },
    get state() {
      return timer === undefined || saving.state === 'failed' ? saving.state : 'saving';
    },
    change(part) {
      choices = { ...choices, ...part };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    open: turnTo,
    fresh: () => turnTo({}),
    flush,
  };
}
