// The figures as a page. A goal that was missed says so.

import { cpus } from 'node:os';
import type { Measured } from './measure.ts';
import type { Comparison, Runs } from './runs.ts';

export const report = (runs: Runs): string => `# Benchmarks

Written by \`npm run bench\`; nothing here is typed by hand. Node ${process.versions.node}, ${cpus().length} cores
(${cpus()[0].model.trim()}). Exports are invented and the same at every run. Each task ran in a process of its
own; tools that are compared took turns, and the run with the middle CPU time counts. Ratios are what to
trust; seconds are this machine's.

${runs.comparisons.map(comparison).join('\n')}
## From file to portrait

${table(
  ['in', 'messages', 'CPU s', 'peak MiB'],
  [
    row('import to vault, Node', runs.imported.small),
    row('import to vault, Node', runs.imported.large),
    row('file to portrait, Node', runs.portrait.small),
    row('file to portrait, Node', runs.portrait.double),
    row('file to portrait, Node', runs.portrait.large),
  ],
)}
In Chromium, 100,000 messages from choosing the file to the portrait: ${runs.page.seconds.toFixed(1)} s; the longest the
page was blocked: ${runs.page.longestBlock.toFixed(0)} ms.

## Fitting

${table(
  ['ties of 5,000 messages', 'CPU ms', 'CPU ms a tie'],
  [tiesRow(1, runs.ties.first), tiesRow(20, runs.ties.some), tiesRow(200, runs.ties.many)],
)}
The first tie of a process pays for the compiling of the code as well.

## Readings

${table(
  ['all heads of', 'CPU s', 'messages a second'],
  [
    [
      runs.readings.count.toLocaleString('en-GB'),
      runs.readings.cpu.toFixed(2),
      perSecond(runs.readings).toLocaleString('en-GB'),
    ],
  ],
)}
## What we set out to reach

${table(['goal', 'reached', ''], goals(runs).map(goalRow))}`;

const comparison = ({ title, rows }: Comparison): string => {
  const [first] = rows.values();
  const lines = [...rows].map(([tool, seen]) => [
    tool,
    seen.cpu.toFixed(2),
    `${(seen.cpu / first.cpu).toFixed(2)}×`,
    seen.memory.toFixed(0),
    seen.count.toLocaleString('en-GB'),
  ]);
  return `## ${title}\n\n${table(['', 'CPU s', 'ratio', 'peak MiB', 'seen'], lines)}`;
};

const row = (what: string, seen: Measured): readonly string[] => [
  what,
  seen.count.toLocaleString('en-GB'),
  seen.cpu.toFixed(2),
  seen.memory.toFixed(0),
];

const tiesRow = (ties: number, { cpu }: Measured): readonly string[] => [
  `${ties}`,
  (cpu * 1000).toFixed(0),
  ((cpu * 1000) / ties).toFixed(0),
];

const perSecond = ({ count, cpu }: Measured): number => Math.round(count / cpu / 1000) * 1000;

interface Goal {
  readonly what: string;
  readonly most: number;
  readonly found: number;
}

function goals({ comparisons, portrait, ties, readings, page }: Runs): readonly Goal[] {
  const ours = (title: string): Measured => rowOf(comparisons, title, 'Each Other');
  const split = rowOf(comparisons, 'WhatsApp, 1,000,000', 'read + decode + split');
  const whatsapp = ours('WhatsApp, 1,000,000');
  return [
    {
      what: 'WhatsApp 1M: CPU against read + decode + split',
      most: 2,
      found: whatsapp.cpu / split.cpu,
    },
    { what: 'WhatsApp 1M: peak MiB', most: 150, found: whatsapp.memory },
    { what: 'Telegram 1M: peak MiB', most: 150, found: ours('Telegram, 1,000,000').memory },
    { what: 'file to portrait 100k: CPU s', most: 2.5, found: portrait.small.cpu },
    { what: 'file to portrait 1M: CPU s', most: 15, found: portrait.large.cpu },
    { what: 'file to portrait 1M: peak MiB', most: 512, found: portrait.large.memory },
    { what: 'file to portrait 100k in Chromium: s', most: 5, found: page.seconds },
    { what: 'page blocked at most, ms', most: 50, found: page.longestBlock },
    { what: 'fit of a tie, ms', most: 150, found: (ties.some.cpu * 1000) / 20 },
    { what: 'fit of 200 ties, s', most: 30, found: ties.many.cpu },
    {
      what: 'readings: µs a message',
      most: 12.5,
      found: (readings.cpu / readings.count) * 1e6,
    },
    {
      what: 'file to portrait: CPU(2n)/CPU(n)',
      most: 2.5,
      found: portrait.double.cpu / portrait.small.cpu,
    },
  ];
}

function rowOf(comparisons: readonly Comparison[], title: string, tool: string): Measured {
  const found = comparisons.find((one) => one.title.startsWith(title))?.rows.get(tool);
  if (found === undefined) throw new Error(`no run of ${tool} in ${title}`);
  return found;
}

const goalRow = ({ what, most, found }: Goal): readonly string[] => [
  `${what} ≤ ${most}`,
  found.toFixed(found < 10 ? 2 : 0),
  found <= most ? 'reached' : 'missed',
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  line(head) + line(head.map(() => '---')) + rows.map(line).join('');
