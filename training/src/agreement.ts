// How far the two labellings of our own chats agree, and on what.

import { heads, readLanguages } from '@eachother/core/measured';
import type { Message } from './sources/corpus.ts';
import { kappa } from './statistics.ts';

export function agreement(messages: readonly Message[]): string {
  const twice = messages.filter(({ second }) => second !== undefined);
  const rows = heads.map((head) => {
    const cells = readLanguages.map((language) => {
      const own = twice.filter(({ lang }) => lang === language);
      const first = own.map((one) => one.first.has(head));
      const second = own.map((one) => one.second?.has(head) === true);
      const positives = first.filter(Boolean).length;
      return `${kappa(first, second).toFixed(2)} (${positives}, ${second.filter(Boolean).length})`;
    });
    return `${head.padEnd(12)} ${cells.map((cell) => cell.padEnd(18)).join('')}`;
  });
  return [
    `kappa (positives of each): ${readLanguages.join(', ')}; ${twice.length} messages labelled twice`,
    ...rows,
  ].join('\n');
}
