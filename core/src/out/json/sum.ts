// A fingerprint of many texts in whatever order they come: their hashes, added up. Equal sums mean equal texts
// for all that happens by accident; they keep no secret and prove nothing.

import { contentHash } from '../../hash.ts';

/** Sums of two numbers below this are still exact. */
const modulus = 2 ** 52;
const digits = 13;

export class Sum {
  private first = 0;
  private second = 0;

  add(text: string): void {
    this.first = (this.first + (contentHash(text, 1) % modulus)) % modulus;
    this.second = (this.second + (contentHash(text, 2) % modulus)) % modulus;
  }

  /** 26 hexadecimal digits. */
  get text(): string {
    return [this.first, this.second].map((one) => one.toString(16).padStart(digits, '0')).join('');
  }
}
