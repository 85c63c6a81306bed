// Lines of a calendar (RFC 5545) or of address cards (RFC 6350): a name, a value, folded at 75 bytes. Values are
// foreign text: what would end a line or begin another property is escaped, control characters are left out.

/** One property on its lines. */
export const contentLine = (name: string, value: string): string =>
  `${folded(`${name}:${value}`)}\r\n`;

/** `signs`: what else would end a value. A semicolon does in a calendar, not in the name on a card. */
export const escapedText = (text: string, signs = /[\\;,]/gu): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, ' ')
    .replace(signs, '\\$&')
    .replaceAll('\n', '\\n');

const widest = 75;
const encoder = new TextEncoder();

/** No character is torn; a line that goes on begins with a space. */
function folded(line: string): string {
  if (line.length * 3 <= widest) return line;
  let text = '';
  let width = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (width + bytes > widest) {
      text += '\r\n ';
      width = 1;
    }
    text += character;
    width += bytes;
  }
  return text;
}
