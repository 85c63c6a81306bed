import type { Precision } from './trust.ts';
export const precisionOf: Precision = () => undefined;
