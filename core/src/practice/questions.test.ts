import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../words/forbidden.ts';
import { questionKinds, questions } from './questions.ts';

const textsThat = (pattern: RegExp): readonly string[] =>
  questions.map(({ text }) => text).filter((text) => pattern.test(text));

describe('the questions to write about', () => {
  test('are many, of every kind, and each is there once', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    for (const kind of questionKinds)
      expect(questions.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(5);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  test('are one question each, short enough to keep in mind', () => {
    expect(textsThat(/^[A-Z][^]{20,130}[^?]\?$/u)).toHaveLength(questions.length);
  });

  test('are open: none can be answered with yes or no', () => {
    expect(
      textsThat(/^(do|did|does|is|are|was|were|have|has|had|will|would|can|could|may|must)\b/iu),
    ).toEqual([]);
  });

  test('hold no word that judges, and no “why” that accuses', () => {
    expect(questions.flatMap(({ text }) => forbiddenIn(text))).toEqual([]);
    expect(textsThat(/\bwhy\b/iu)).toEqual([]);
  });

  test('advise nobody to step back, test, wait someone out, confront or make up (R14)', () => {
    const advice =
      /\b(distance yourself|step back|cut (off|ties)|block|leave them|let them come|wait (for|until|and see)|stop (calling|writing)|confront|test|apologi[sz]e|make up with|reconcile|reach out to)\b/iu;
    expect(textsThat(advice)).toEqual([]);
  });

  test('diagnose nobody (R7)', () => {
    expect(
      textsThat(
        /\b(narcissis|abus|gaslight|attachment|boundar|co-?dependen|trigger|trauma|personality|disorder)/iu,
      ),
    ).toEqual([]);
  });
});
