// A second door, for benches only: the pieces whose truth and speed are measured one by one.

export * from './history.ts';
export { aHistory } from './testing/history.ts';
export { findAll } from './qualities/all.ts';
export { initiative } from './qualities/initiative.ts';
export { openingChances } from './qualities/initiative/chances.ts';
export type { Share } from './qualities/initiative/share.ts';
export { bandOf, presence } from './qualities/presence.ts';
export { trendAt } from './qualities/constancy/trend.ts';
export type { Weekly } from './qualities/constancy/counts.ts';
export { withCircle } from './qualities/constancy/weekly.ts';
export { cueNames, cuesOf, lookBack, wordsOf } from './readings/cues.ts';
export { classesByWord } from './readings/classes.ts';
export { futures } from './readings/futures.ts';
export { bitOf, heads, saysOf, type Head, type TextLanguage } from './readings/heads.ts';
export {
  beforeMask,
  columns,
  familiarBits,
  familiarPlaces,
  hinglishColumn,
} from './readings/model.ts';
export { Scan, slotBits } from './readings/scan.ts';
export { signCount, Signs } from './readings/signs.ts';
export { readLanguages, type ReadLanguage } from './readings/read-languages.ts';
export { isTrusted } from './readings/trust.ts';
export { createReader, readerOf, type Reader, type Reading } from './readings/reader.ts';
export { modelOf, type Weights } from './readings/model.ts';
export { classBit, type WordClass } from './readings/lexicons.ts';
export { certainIn, refutedIn } from './readings/certain.ts';
