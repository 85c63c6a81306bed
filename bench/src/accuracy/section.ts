// A part of the document: under its own heading, so that a run without the data for it can leave it as it is.

export interface Section {
  readonly title: string;
  readonly text: string;
}

/** The sections of a document as it stands, by title, without their headings. */
export function sectionsOf(document: string): ReadonlyMap<string, string> {
  const parts = document.split(/^## /mu).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trim()];
    }),
  );
}

export const documentOf = (head: string, sections: readonly Section[]): string =>
  `${head.trim()}\n\n${sections.map(({ title, text }) => `## ${title}\n\n${text.trim()}\n`).join('\n')}`;
