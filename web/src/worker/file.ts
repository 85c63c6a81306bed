// Files on their way between a picked File and what core reads.

import type { SourceFile } from '@eachother/core';

const files = new WeakMap<SourceFile, File>();

export function sourceOf(file: File): SourceFile {
  const source: SourceFile = {
    name: file.name,
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
  files.set(source, file);
  return source;
}

/** The File behind a source; one made in memory becomes one. */
export async function fileOf(source: SourceFile): Promise<File> {
  const known = files.get(source);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(await source.read(0, source.size));
  return new File([bytes], source.name);
}
