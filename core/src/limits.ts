// Every budget for foreign bytes in one place (hostile files are files). A limit that is hit is said.

export const limits = {
  /** Characters of one line of text before it is split and flagged. */
  lineLength: 1 << 20,
  /** Characters of one message that goes on over many lines; lines beyond are doubts. */
  messageLength: 1 << 21,
  /** Bytes handed from file to decoder at a time. */
  chunk: 1 << 18,
  /** Bytes an importer may look at to recognise a file. */
  head: 1 << 16,
  /** Messages kept back while their dates can be read two ways: more than WhatsApp ever exports. */
  waiting: 50_000,
  zipEntries: 50_000,
  /** Bytes of the list of entries. */
  zipList: 64 * 2 ** 20,
  zipOutput: 4 * 2 ** 30,
  /** Output bytes per input byte, looked at only beyond `zipRatioAfter` bytes of output. */
  zipRatio: 200,
  zipRatioAfter: 64 * 2 ** 20,
  /** Texts of an archive whose heads are looked at. */
  archiveTexts: 50,
  jsonDepth: 64,
  jsonKey: 1 << 10,
  /** Characters of one value of JSON that is taken whole. */
  jsonValue: 1 << 24,
  /** Characters of one row of a table. */
  tableRow: 1 << 24,
  /** Characters of a doubt's sample. */
  sample: 200,
  /** Moments written in one transaction. */
  batch: 5_000,
} as const;
