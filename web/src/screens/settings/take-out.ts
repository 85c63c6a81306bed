// One way out, from the vault into a file of its own. False when it could not be written whole.

import type { VaultClient, OutOffered } from '../../worker/client.ts';
import { save } from './save.ts';

export interface Ticked {
  readonly names: boolean;
  readonly texts: boolean;
}

export async function takeOut(
  vault: VaultClient,
  name: string,
  { key, extension, mediaType }: OutOffered,
  { names, texts }: Ticked,
): Promise<boolean> {
  const parts: string[] = [];
  const chosen = { names: names ? 'whole' : 'short', words: texts ? 'kept' : 'left-out' } as const;
  const done = await vault.exportAs(key, chosen, (part) => void parts.push(part));
  if (done.ok) save(`${name}.${extension}`, new Blob(parts, { type: mediaType }));
  return done.ok;
}
