import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcOf } from './crc.ts';

test('the checksum is the one zip uses, whatever the bytes and their pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(64), (bytes, cut) => {
      expect(crcOf(bytes, 0)).toBe(crc32(bytes));
      expect(crcOf(bytes.subarray(cut), crcOf(bytes.subarray(0, cut), 0))).toBe(crc32(bytes));
    }),
  );
});
