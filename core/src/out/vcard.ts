// Everyone I have a tie with as an address card (vCard 4.0, RFC 6350): the name, and the handles that are numbers
// or mail addresses. Cards are names by their nature, so these stand whole; nothing else is in them.

import type { Store } from '../store/store.ts';
import { contentLine, escapedText } from './content-lines.ts';
import type { OutFormat } from './format.ts';

export const vcard: OutFormat<'vcard'> = {
  key: 'vcard',
  extension: 'vcf',
  mediaType: 'text/vcard',
  asks: [],
  *write({ store }) {
    for (const { id, name } of store.sql(everyone).all()) {
      yield contentLine('BEGIN', 'VCARD');
      yield contentLine('VERSION', '4.0');
      yield contentLine('FN', cardText(String(name)));
      for (const handle of handlesOf(store, Number(id))) yield* reachedAt(handle);
      yield contentLine('END', 'VCARD');
    }
  },
};

const cardText = (text: string): string => escapedText(text, /[\\,]/gu);

const everyone = 'SELECT id, name FROM person WHERE me = 0 AND tie = 1 ORDER BY name, id';

const handlesOf = (store: Store, person: number): readonly string[] =>
  store
    .sql('SELECT DISTINCT handle FROM handle WHERE person = ? ORDER BY handle')
    .all(person)
    .map(({ handle }) => String(handle));

function* reachedAt(handle: string): Generator<string, void, void> {
  if (/^\+\d[\d ().-]{5,24}$/u.test(handle))
    yield contentLine('TEL;VALUE=uri', `tel:${handle.replace(/[^+\d]/gu, '')}`);
  else if (/^\d[\d ().-]{5,24}$/u.test(handle)) yield contentLine('TEL', cardText(handle));
  if (/^[^\s@"<>()]+@[^\s@"<>()]+\.[^\s@"<>()]+$/u.test(handle))
    yield contentLine('EMAIL', cardText(handle));
}
