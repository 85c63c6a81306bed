import { describe, expect, test } from 'vitest';
import { spotAt, withCircle, withLine } from '../practice/drawing.ts';
import { emptyDrawing } from '../practice/drawing.ts';
import { aPerson, chosen, someMaterial } from '../testing/sheets.ts';
import { en } from '../words/en.ts';
import { forbiddenIn } from '../words/forbidden.ts';
import { sheetOf } from './compose.ts';
import { sheetFile, styleOf } from './file.ts';
import { htmlOf, type Markup } from './markup.ts';
import { pageOf } from './page.ts';

const drawing = withLine(
  withCircle(emptyDrawing, 'Amma', spotAt({ nearness: 'close', direction: 'up' })),
  { from: 0, to: 1, kind: 'strained', flow: 'there' },
);
const full = {
  people: [1],
  meaning: { words: 'To be asked, twice.', acts: ['listens'] },
  drawing,
  kindness: { words: 'She waited.' },
  patterns: ['more-often-begins/them', 'both-begin'].map((key) => ({ person: 1, key })),
  seasons: [4],
  wish: { kind: 'let-be', words: '' },
};
const pageWith = (json: object = full) =>
  pageOf(sheetOf(chosen(json), someMaterial(aPerson(1, 'Maya'))), en.sheet);

const textsOf = (markup: Markup): readonly string[] =>
  typeof markup === 'string' ? [markup] : markup.children.flatMap(textsOf);

const place = (texts: readonly string[], text: string): number =>
  texts.findIndex((one) => one.includes(text));

describe('the page', () => {
  test('begins with own words and ends with the box that says what it is not', () => {
    const texts = textsOf(pageWith());
    const places = [
      'Session sheet',
      'To be asked, twice.',
      'listens',
      'drawn by hand',
      'She waited.',
      'The first step',
      'What I make of it',
      'Exams (M.)',
      'let be',
      'Not evidence.',
    ].map((text) => place(texts, text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('judges nobody, in any of its words', () => {
    expect(textsOf(pageWith()).flatMap((text) => forbiddenIn(text))).toEqual([]);
  });

  test('has room to write wherever nothing is written yet', () => {
    const rules = (json: object): number => htmlOf(pageWith(json)).split('class="rule"').length - 1;
    const thought = {
      ...full,
      patterns: full.patterns.map((one) => ({ ...one, thoughts: 'Hm.' })),
    };
    expect(rules(full)).toBe(rules(thought) + 4);
  });

  test('has only the lines that were drawn, and says what each kind stands for', () => {
    const text = htmlOf(pageWith());
    expect(text.match(/<g class="line /gu)).toHaveLength(1);
    expect(text).toContain('wavy: strained · an arrow: care flows that way');
    expect(htmlOf(pageWith({ drawing: { ...emptyDrawing } }))).not.toContain('<g class="line');
  });

  test('takes whatever was written for text', () => {
    const hostile = `<img src=x onerror="alert(1)">&amp;</style><script>`;
    const text = htmlOf(
      pageWith({
        meaning: { words: hostile },
        drawing: {
          ...drawing,
          circles: [
            ...drawing.circles.slice(0, 1),
            { ...drawing.circles[1], name: hostile.slice(0, 40) },
          ],
        },
      }),
    );
    expect(text).not.toMatch(/<(?:img|script|\/style)/u);
    expect(text).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;');
  });
});

describe('the file', () => {
  const file = sheetFile(
    { page: pageWith(), paper: 'letter', title: en.sheet.title, language: 'en' },
    'sha256-abc',
  );

  test('runs nothing, fetches nothing, and names nobody in its head', () => {
    const [head] = file.split('<body>');
    expect(head).toContain(`default-src 'none'; style-src 'sha256-abc'`);
    expect(head).toContain('<title>Session sheet</title>');
    expect(file).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|url\(/u);
    expect(head).not.toContain('Maya');
  });

  test('says the size of its paper, and is a hair smaller', () => {
    expect(file).toContain('@page { size: 215.9mm 279.4mm; margin: 0; }');
    expect(styleOf('letter')).toContain(
      '.page.letter { width: 215.9mm; height: calc(279.4mm - 0.5mm); }',
    );
  });
});
