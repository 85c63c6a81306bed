// The language of the screens. One for now; another fills the same shape.

import { en, type Labels } from './en.ts';

export const labels: Labels = en;
