// Exports in tests: the whole file as one text, which only a test may do.

import type { OutKey } from '../out/all.ts';
import type { OutChoices } from '../out/format.ts';
import type { SourceFile } from '../importers/importer.ts';
import type { Restored, Vault } from '../vault.ts';
import { fileOf, memoryVault } from './vault.ts';

export const everything: OutChoices = { names: 'whole', words: 'kept' };

export async function exported(
  vault: Vault,
  format: OutKey = 'json',
  choices: OutChoices = everything,
): Promise<string> {
  let text = '';
  const done = await vault.exportAs(format, choices, (part) => void (text += part));
  if (!done.ok) throw new Error(done.problem.kind);
  return text;
}

export const exportFile = (text: string): SourceFile => fileOf('each-other.json', text);

export async function restoredIn(vault: Vault, file: SourceFile): Promise<Restored> {
  const done = await vault.restore(file, { replace: false }, () => undefined);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

/** A new vault that holds what the file does. */
export async function vaultFrom(file: SourceFile): Promise<Vault> {
  const vault = await memoryVault();
  await restoredIn(vault, file);
  return vault;
}
