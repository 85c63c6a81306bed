// Session sheets, kept as they were chosen.

import type { KeptSheet, SheetUses } from '../../facade/sheets.ts';
import { readSheetChoices, type SheetChoices } from '../../practice/sheet.ts';
import type { Store } from '../../store/store.ts';
import { toInstant, type Instant } from '../../time.ts';
import type { Uses } from './uses.ts';

export const sheetUses = ({ store, clock, jot }: Uses): SheetUses => ({
  sheets: async () => sheetsIn(store),
  keepSheet: (choices, id) => jot(() => keepIn(store, { choices, id, at: clock.now() })),
  removeSheet: (id) => jot(() => store.sql('DELETE FROM sheet WHERE id = ?').run(id)),
});

const sheetsIn = (store: Store): readonly KeptSheet[] =>
  store
    .sql('SELECT id, at, choices FROM sheet ORDER BY id DESC')
    .all()
    .map(({ id, at, choices }) => ({
      id: Number(id),
      at: toInstant(Number(at)),
      choices: choicesIn(String(choices)),
    }));

function choicesIn(text: string): SheetChoices {
  const choices = readSheetChoices(JSON.parse(text));
  if (!choices.ok) throw new Error(`a kept sheet cannot be read: ${choices.problem.where}`);
  return choices.value;
}

interface ToKeep {
  readonly choices: SheetChoices;
  readonly id: number | undefined;
  readonly at: Instant;
}

function keepIn(store: Store, { choices, id, at }: ToKeep): number {
  const row = store
    .sql('INSERT OR REPLACE INTO sheet (id, at, choices) VALUES (?, ?, ?) RETURNING id')
    .one(id ?? null, at, JSON.stringify(choices).toWellFormed());
  return Number(row?.id);
}
