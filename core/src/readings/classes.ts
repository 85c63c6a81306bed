// The classes of words by their hash, as a scan sees them.

import { classBit, wordClasses, wordsIn } from './lexicons.ts';
import { Scan } from './scan.ts';

/** One word as a scan keeps it; 0 for none. */
export function wordHash(scan: Scan, word: string): number {
  scan.read(word);
  return scan.wordCount === 0 ? 0 : scan.words[0];
}

export function classesByWord(): ReadonlyMap<number, number> {
  const scan = new Scan('words', new Map());
  const found = new Map<number, number>();
  for (const name of wordClasses)
    for (const word of wordsIn(name)) {
      const hash = wordHash(scan, word);
      found.set(hash, (found.get(hash) ?? 0) | classBit(name));
    }
  return found;
}
