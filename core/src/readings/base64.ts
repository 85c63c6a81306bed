// Bytes from the text they are shipped as: core has no atob.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Uint8Array(128);
for (let value = 0; value < letters.length; value += 1) valueOf[letters.charCodeAt(value)] = value;

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const length = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let k = 0; k < length; k += 1) {
    held = ((held << 6) | valueOf[text.charCodeAt(k)]) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes;
}
