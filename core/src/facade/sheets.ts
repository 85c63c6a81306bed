// Session sheets, kept as they were chosen: what they say is told anew each time.

import type { SheetChoices } from '../practice/sheet.ts';
import type { Instant } from '../time.ts';

export interface KeptSheet {
  readonly id: number;
  readonly at: Instant;
  readonly choices: SheetChoices;
}

export interface SheetUses {
  /** Newest first. */
  sheets(): Promise<readonly KeptSheet[]>;
  /** In the place of the sheet of that number, or as a new one; its number. */
  keepSheet(choices: SheetChoices, id?: number): Promise<number>;
  removeSheet(id: number): Promise<void>;
}
