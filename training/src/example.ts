// A text with what is known of it: a label a column, or nothing; and as the features that the app will see.

import {
  beforeMask,
  certainIn,
  classesByWord,
  columns,
  futures,
  heads,
  hinglishColumn,
  refutedIn,
  Scan,
  Signs,
  type Head,
  type ReadLanguage,
} from '@eachother/core/measured';

export type Domain = 'chat' | 'goemotions' | 'offmychest' | 'emailintent' | 'hinglish_top';
export const domains: readonly Domain[] = [
  'chat',
  'goemotions',
  'offmychest',
  'emailintent',
  'hinglish_top',
];

export interface Text {
  readonly domain: Domain;
  readonly split: 'train' | 'dev';
  readonly text: string;
  readonly before?: string | undefined;
  readonly language: ReadLanguage;
  /** Heads that are known to be there or not; what is left out is not known. */
  readonly labels: Readonly<Partial<Record<Head, boolean>>>;
  readonly weight: number;
  /** As their set names them, where it does. */
  readonly emotions?: readonly string[];
}

export interface Example {
  /** Of words, of parts of words, and of words of the message before. */
  readonly slots: Uint32Array;
  readonly parts: Uint32Array;
  readonly before: Uint32Array;
  readonly signs: Uint16Array;
  /** 1, 0, or -1 for not known; a column each. */
  readonly labels: Int8Array;
  readonly domain: number;
  readonly weight: number;
  readonly words: Int32Array;
  /** Heads that a word or mark settles, as bits. */
  readonly certain: number;
  readonly refuted: number;
  readonly emotions: readonly string[] | undefined;
}

const classes = classesByWord();
const scan = new Scan('parts', classes);
const earlier = new Scan('words', classes);
const found = new Signs(futures());
const none = new Uint32Array();

export function exampleOf(text: Text): Example {
  scan.read(text.text);
  found.read(scan, text.text, text.language === 'english' ? undefined : text.language);
  const hasBefore = text.before !== undefined && text.before !== '';
  if (hasBefore) found.readBefore(scan, earlier.read(text.before ?? ''));
  return {
    slots: scan.slots.slice(0, scan.slotCount),
    parts: scan.parts.slice(0, scan.partCount),
    before: hasBefore
      ? earlier.slots.slice(0, earlier.slotCount).map((slot) => slot ^ beforeMask)
      : none,
    signs: found.places.slice(0, found.count),
    labels: labelsOf(text),
    domain: domains.indexOf(text.domain),
    weight: text.weight,
    words: scan.words.slice(0, scan.wordCount),
    certain: certainIn(scan, found),
    refuted: refutedIn(found.promised),
    emotions: text.emotions,
  };
}

function labelsOf({ labels, language }: Text): Int8Array {
  const known = new Int8Array(columns).fill(-1);
  heads.forEach((head, place) => {
    const label = labels[head];
    if (label !== undefined) known[place] = label ? 1 : 0;
  });
  if (language !== 'hindi') known[hinglishColumn] = language === 'hinglish' ? 1 : 0;
  return known;
}
