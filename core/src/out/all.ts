// Every way out, in the order they are offered.

import type { OutFormat } from './format.ts';
import { csv } from './csv.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { peopleCsv } from './people-csv.ts';
import { rituals } from './rituals.ts';
import { vcard } from './vcard.ts';

export const outFormats = [json, csv, peopleCsv, ics, rituals, vcard] as const;
export type OutKey = (typeof outFormats)[number]['key'];

export function outFormat(key: OutKey): OutFormat {
  const found = outFormats.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no way out is called ${key}`);
  return found;
}
