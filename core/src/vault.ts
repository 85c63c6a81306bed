// The facade: every use case of the app, all async so that it can stand behind a worker. The screens and
// the command line talk to this and to nothing below it.

import type { CommitmentUses } from './facade/commitments.ts';
import type { ImportUses } from './facade/imports.ts';
import type { MomentUses } from './facade/moments.ts';
import type { OutUses } from './facade/out.ts';
import type { PeopleUses } from './facade/people.ts';
import type { PortraitUses } from './facade/portraits.ts';
import type { PreparationUses } from './facade/preparations.ts';
import type { ReadingUses } from './facade/readings.ts';
import type { ReflectionUses } from './facade/reflections.ts';
import type { RitualUses } from './facade/rituals.ts';
import type { TodayUses } from './facade/today.ts';
import type { SeasonUses } from './facade/seasons.ts';
import type { TogetherUses } from './facade/together.ts';
import type { SheetUses } from './facade/sheets.ts';
import type { WholeUses } from './facade/whole.ts';

export type * from './facade/commitments.ts';
export type * from './facade/imports.ts';
export type * from './facade/moments.ts';
export type * from './facade/out.ts';
export type * from './facade/people.ts';
export type * from './facade/portraits.ts';
export type * from './facade/preparations.ts';
export type * from './facade/readings.ts';
export type * from './facade/reflections.ts';
export type * from './facade/rituals.ts';
export type * from './facade/seasons.ts';
export type * from './facade/sheets.ts';
export type * from './facade/today.ts';
export type * from './facade/together.ts';
export type * from './facade/whole.ts';

export interface Vault
  extends
    PeopleUses,
    ImportUses,
    PortraitUses,
    MomentUses,
    ReadingUses,
    ReflectionUses,
    PreparationUses,
    RitualUses,
    TodayUses,
    TogetherUses,
    WholeUses,
    OutUses,
    CommitmentUses,
    SeasonUses,
    SheetUses {}
