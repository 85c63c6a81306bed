// A date as a file writes it, read both ways round, so that a person can say which way is meant.

import type { DateOrder, Zone } from '@eachother/core';
import { dateOf } from '../../ui/when.ts';
import { toInstant } from '@eachother/core';

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040];

/** 12 May 2024; the date itself where it cannot be read so. */
export function readAs(written: string, order: DateOrder): string {
  const numbers = (written.match(/\p{Nd}+/gu) ?? []).map(numberOf);
  if (numbers.length !== 3) return written;
  const [a, b, year] = numbers;
  const [dayOfMonth, month] = order === 'mdy' ? [b, a] : [a, b];
  const at = Date.UTC(year < 100 ? 2000 + year : year, month - 1, dayOfMonth);
  return Number.isNaN(at) ? written : dateOf(toInstant(at), 'UTC' as Zone);
}

const numberOf = (digits: string): number =>
  Number([...digits].map((one) => valueOf(one.codePointAt(0) ?? 0)).join(''));

const valueOf = (code: number): number =>
  zeros.map((zero) => code - zero).find((value) => value >= 0 && value < 10) ?? 0;
