// Rows of a table as RFC 4180 writes them, safe to open in a spreadsheet: a cell that a spreadsheet could take
// for a formula gets an apostrophe in front, which spreadsheets take for "this is text".

/** Spreadsheets that find this read the rest as UTF-8. */
export const byteOrderMark = '\ufeff';

export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** What begins a formula or a command, after any blanks, in half or full width; and what hides a beginning. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20\uff5c]|^[\t\r\n]/u;
const needsQuotes = /[",;\t\r\n]|^[\s']|\s$/u;

function csvCell(text: string): string {
  const plain = text.toWellFormed().replaceAll('\u0000', '');
  const harmless = formula.test(plain) ? `'${plain}` : plain;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
