// Two names and a wall, for sentences in tests.

import type { Telling } from '../words/words.ts';
import { zoneNamed } from './vault.ts';

export const someTelling: Telling = {
  names: { me: 'Ada', them: 'Maya' },
  zone: zoneNamed('Europe/Berlin'),
};

/** A sentence in which both people are one, and no verb has a person left. */
export const peopleless = (sentence: string): string =>
  sentence
    .replace(/\byour\b/giu, 'one’s')
    .replace(/\b(you|Ada|Maya)\b/giu, 'one')
    .replace(/\bone (reach|answer|ask|bring|tell|write)(es|s)\b/gu, 'one $1')
    .replace(/\bor answers kindly/gu, 'or answer kindly')
    .replace(/\bone has\b/gu, 'one have');
