// The parity part of the document.

import { pairParity, textParity, type PairParity } from '../score/parity.ts';
import { atMost, goals, table } from './markdown.ts';

const four = (value: number): string => value.toFixed(4);

/** `folder`: simulated pairs with the reference's results. */
export function parity(folder: string): string {
  const pairs = pairParity(folder);
  const text = textParity(folder);
  const farthest = (of: (pair: PairParity) => number): number =>
    Math.max(...pairs.map((pair) => Math.abs(of(pair))));
  return `
Twelve simulated pairs, and a chat of ${text.messages} invented messages, both with what the program found that the
method was designed with. Differences of the chance of a message to be an opening (the greatest), of the
share, and of the ends of its range.

${table(['pair', 'messages', 'chance', 'share', 'low end', 'high end'], pairs.map(pairRow))}
${goals([
  atMost(
    'chances',
    0.02,
    farthest(({ chance }) => chance),
    four,
  ),
  atMost(
    'shares',
    0.01,
    farthest(({ share }) => share),
    four,
  ),
  atMost(`cues in words that differ, of ${text.cues}`, 0, text.different, String),
  atMost('chances with words', 0.02, text.chance, four),
])}`;
}

const pairRow = ({ id, messages, chance, share, low, high }: PairParity): readonly string[] => [
  id,
  messages.toLocaleString('en-GB'),
  ...[chance, share, low, high].map(four),
];
