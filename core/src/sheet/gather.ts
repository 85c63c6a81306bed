// What a sheet is composed from, asked of the vault: today's portraits of the people chosen, and the words of
// the moments that were ticked.

import type { MomentId } from '../moment.ts';
import type { SheetChoices } from '../practice/sheet.ts';
import type { Vault } from '../vault.ts';
import type { SheetMaterial } from './compose.ts';

type Asked = Pick<Vault, 'people' | 'portrait' | 'moments'>;

export async function materialFor(
  vault: Asked,
  { people, kindness, patterns }: Pick<SheetChoices, 'people' | 'kindness' | 'patterns'>,
  told: Pick<SheetMaterial, 'now' | 'zone' | 'language'>,
): Promise<SheetMaterial> {
  const everyone = await vault.people();
  const there = everyone.filter(({ id, isMe }) => !isMe && people.includes(id));
  const found = await Promise.all(there.map(({ id }) => vault.portrait(id, told.now)));
  const portraits = found.flatMap((one) => (one.ok ? [one.value] : []));
  const ids = [kindness.told, ...patterns].flatMap((one) => one?.quotes ?? []);
  return { ...told, people: there, portraits, texts: await textsOf(vault, ids) };
}

async function textsOf(
  vault: Asked,
  ids: readonly MomentId[],
): Promise<ReadonlyMap<MomentId, string>> {
  if (ids.length === 0) return new Map();
  const moments = await vault.moments({ ids, limit: ids.length });
  return new Map(
    moments.flatMap(({ moment }) => ('text' in moment ? [[moment.id, moment.text]] : [])),
  );
}
