// Ours without a vault: from a file to entries.

import { fileSource } from '@eachother/cli';
import { importerFor } from '@eachother/core';
import type { Work } from '../tasks.ts';
import { valueOf } from './value-of.ts';

export const reading =
  (path: string): Work =>
  async () => {
    using file = valueOf(await fileSource(path));
    const importer = valueOf(await importerFor(file));
    let count = 0;
    const batches = importer.read(file, {});
    for (let step = await batches.next(); !step.done; step = await batches.next())
      count += step.value.entries.length;
    return count;
  };
