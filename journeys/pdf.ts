// What a PDF says, read back, to hold the paper against the screen.

import { extractText, getDocumentProxy, getMeta } from 'unpdf';

export interface Printed {
  readonly pages: number;
  /** Without white space. */
  readonly text: string;
  /** All that a PDF says beside its pages. */
  readonly about: string;
}

export async function printedIn(pdf: Uint8Array): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return {
    pages: document.numPages,
    text: unspaced(text),
    about: JSON.stringify(await getMeta(document)),
  };
}

/** Letters alone: where a line breaks is the printer's choice. */
export const unspaced = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
