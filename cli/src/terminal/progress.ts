// Progress for people who wait: one line, written over, with how far and what. It is drawn from the reads
// themselves, so whatever reads a file shows its progress without knowing of it.

import type { SourceFile } from '@eachother/core';
import { joined, say, shown, type Shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { cut } from './width.ts';

const barColumns = 20;

export function progressLine(done: number, whole: number, what: Shown, width: number): Shown {
  const filled =
    whole === 0 ? barColumns : Math.round((Math.min(done, whole) / whole) * barColumns);
  const bar = `${'━'.repeat(filled)}${'┈'.repeat(barColumns - filled)}`;
  return cut(joined([shown(bar), say`  `, what]), width - 1);
}

/** The same file; reading it on moves the line. */
export function watchedSource(file: SourceFile, terminal: Terminal, what: Shown): SourceFile {
  const step = Math.max(1 << 20, file.size / 100);
  let furthest = 0;
  return {
    name: file.name,
    size: file.size,
    read(from, to) {
      // The tail of an archive is read first; that is not progress.
      if (to < file.size && to > furthest + step) {
        furthest = to;
        terminal.status(progressLine(to, file.size, what, terminal.width));
      }
      return file.read(from, to);
    },
  };
}
