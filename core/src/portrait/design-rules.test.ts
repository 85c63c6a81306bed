// The design rules that code can check (METHOD section 7), over generated histories: each portrait obeys them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import type { History } from '../history.ts';
import { findAll } from '../qualities/all.ts';
import { qualityKeys } from '../qualities/quality.ts';
import { histories } from '../testing/arbitrary.ts';
import { everyStatement } from '../testing/statements.ts';
import { someTelling as telling } from '../testing/telling.ts';
import { aCoverage } from '../testing/texts.ts';
import { en } from '../words/en.ts';
import { composePortrait, mirrorPortrait } from './compose.ts';
import type { Portrait } from './portrait.ts';
import { isQuestion, sideOfStatement, type Statement } from './statement.ts';
import { threadMonths } from './thread.ts';

const maya: Person = {
  id: toPersonId(2),
  name: 'Maya',
  kind: 'friend',
  way: 'not-said',
  isMe: false,
};

const portraitOf = (history: History): Portrait =>
  composePortrait({
    person: maya,
    history,
    coverage: aCoverage(),
    findings: findAll(history),
    thread: threadMonths(history, 'UTC'),
    verdicts: new Map(),
  });

const everything = ({ first, own, sections }: Portrait): readonly Statement[] =>
  [first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])].filter(
    (one) => one !== undefined,
  );

const always = (name: string, holds: (portrait: Portrait, history: History) => void): void =>
  test(name, () => {
    fc.assert(
      fc.property(histories, (history) => holds(portraitOf(history), history)),
      { numRuns: 150 },
    );
  });

describe('every portrait', () => {
  always('holds all qualities in one order, and none of them twice (R1, R2)', ({ sections }) => {
    expect(sections.map(({ quality }) => quality)).toEqual(qualityKeys);
  });

  always('gives each statement to one quality, and adds none of them up (R2)', (portrait) => {
    for (const { quality, statements, more } of portrait.sections)
      expect([...statements, ...more].every((one) => one.quality === quality)).toBe(true);
  });

  always('begins with what the other gave, and my side is next (R3)', ({ first, own }) => {
    expect([undefined, 'a-beginning', 'an-answer']).toContain(first?.kind);
    if (first !== undefined) expect(sideOfStatement(first)).toBe('them');
    if (own !== undefined) expect(sideOfStatement(own)).toBe('me');
  });

  always('tells no pattern, unasked, before something the other gave (R3)', (portrait) => {
    if (portrait.first !== undefined) return;
    expect(portrait.sections.flatMap(({ statements }) => statements)).toEqual([]);
  });

  always('can be told from the other chair, and told back (R4)', (portrait) => {
    const twice = mirrorPortrait(mirrorPortrait(portrait));
    expect(everything(twice).map((one) => en.sentence(one, telling))).toEqual(
      everything(portrait).map((one) => en.sentence(one, telling)),
    );
    expect(twice.thread).toEqual(portrait.thread);
  });

  always('opens receipts, a rule and what it cannot see for every sentence (R6)', (portrait, h) => {
    const known = new Set([...h.id, ...h.gestures.id]);
    for (const one of everything(portrait)) {
      expect(one.evidence.length).toBeGreaterThan(0);
      expect(one.evidence.length).toBeLessThanOrEqual(300);
      expect(one.evidence.every((id) => known.has(id))).toBe(true);
      expect(new Set(one.evidence).size).toBe(one.evidence.length);
      expect(one.blind).toContain('other-apps');
    }
  });

  always(
    'says at most three sentences at once, and asks at most one question (R19)',
    (portrait) => {
      const atOnce = portrait.sections.flatMap(({ statements }) => statements);
      expect(atOnce.length).toBeLessThanOrEqual(3);
      expect(everything(portrait).filter(isQuestion).length).toBeLessThanOrEqual(1);
    },
  );

  always('says why where a quality has no pattern to tell (R5)', (_, history) => {
    for (const finding of Object.values(findAll(history)))
      if (finding.state === 'not-enough') expect(en.silence(finding.why, telling)).not.toBe('');
  });
});

describe('no sentence', () => {
  const sentences = everyStatement.map((one) => en.sentence(one, telling));

  test('names a motive or a feeling (R7)', () => {
    const motive =
      /\b(because|wants?|feels?|loves?|avoids?|cares?|likes? you|angry|sad|jealous)\b/iu;
    expect(sentences.filter((one) => motive.test(one))).toEqual([]);
  });

  test('tells a time of day, who looked at what, or when one was there (R8)', () => {
    const watched = /\d\d:\d\d|\b(online|last seen|viewed|read it|night|blue ticks?|location)\b/iu;
    expect(sentences.filter((one) => watched.test(one))).toEqual([]);
  });

  test('tells anyone what to do, but for an open “Write?” (R9, R20)', () => {
    const told = /\b(you (have|need|ought) to|try to|you haven’t|don’t|must|call|confront)\b/iu;
    expect(sentences.filter((one) => told.test(one))).toEqual([]);
  });
});
