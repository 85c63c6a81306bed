// Every way out, in the order they are offered.

import type { OutFormat } from './format.ts';
import { json } from './json.ts';

export const outFormats = [json] as const;
export type OutKey = (typeof outFormats)[number]['key'];

export function outFormat(key: OutKey): OutFormat {
  const found = outFormats.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no way out is called ${key}`);
  return found;
}
