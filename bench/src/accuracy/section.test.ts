import { expect, test } from 'vitest';
import { documentOf, sectionsOf } from './section.ts';

test('a document is read back as it was written, tables and all', () => {
  const sections = [
    { title: 'One', text: 'Some words.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |' },
    { title: 'Two', text: 'More\n### than one level\nof them.' },
  ];
  const document = documentOf('# Head\n\nabove all', sections);
  expect([...sectionsOf(document)]).toEqual(sections.map(({ title, text }) => [title, text]));
  expect(sectionsOf('')).toEqual(new Map());
});
