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
import { kindnesses } from './arrange.ts';
import { composePortrait, mirrorPortrait } from './compose.ts';
import type { Portrait } from './portrait.ts';
import { roles, sideOfStatement, statementAsks, type Statement } from './statement.ts';
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

const always = (holds: (portrait: Portrait, history: History) => void): void =>
  fc.assert(
    fc.property(histories, (history) => holds(portraitOf(history), history)),
    { numRuns: 150 },
  );

describe('every portrait', () => {
  test('holds all qualities in one order, and none of them twice (R1, R2)', () =>
    always(({ sections }) => {
      expect(sections.map(({ quality }) => quality)).toEqual(qualityKeys);
    }));

  test('gives each statement to one quality, and adds none of them up (R2)', () =>
    always((portrait) => {
      for (const { quality, statements, more } of portrait.sections)
        expect([...statements, ...more].every((one) => one.quality === quality)).toBe(true);
    }));

  test('begins with what the other gave, and my side is next (R3)', () =>
    always(({ first, own }) => {
      expect([undefined, ...kindnesses]).toContain(first?.kind);
      expect([undefined, 'them']).toContain(first && sideOfStatement(first));
      expect([undefined, 'me']).toContain(own && sideOfStatement(own));
    }));

  test('tells no pattern, unasked, before something the other gave (R3)', () =>
    always(({ first, sections }) => {
      const atOnce = sections.flatMap(({ statements }) => statements);
      expect(first === undefined && atOnce.length > 0).toBe(false);
    }));

  test('can be told from the other chair, and told back (R4)', () =>
    always((portrait) => {
      const twice = mirrorPortrait(mirrorPortrait(portrait));
      expect(everything(twice).map((one) => en.sentence(one, telling))).toEqual(
        everything(portrait).map((one) => en.sentence(one, telling)),
      );
      expect(twice.thread).toEqual(portrait.thread);
    }));

  test('opens receipts, a rule and what it cannot see for every sentence (R6)', () =>
    always((portrait, h) => {
      const known = new Set([...h.id, ...h.gestures.id]);
      for (const one of everything(portrait)) {
        expect(one.evidence.length).toBeGreaterThan(0);
        expect(one.evidence.length).toBeLessThanOrEqual(300);
        expect(one.evidence.every((id) => known.has(id))).toBe(true);
        expect(new Set(one.evidence).size).toBe(one.evidence.length);
        expect(one.blind).toContain('other-apps');
      }
    }));

  test('says at most three sentences at once, and asks at most one question (R19)', () =>
    always((portrait) => {
      const atOnce = portrait.sections.flatMap(({ statements }) => statements);
      expect(atOnce.length).toBeLessThanOrEqual(3);
      expect(everything(portrait).filter(statementAsks).length).toBeLessThanOrEqual(1);
    }));

  test('tells nothing but dated examples below the gate (R5)', () =>
    always(({ first, own, sections }) => {
      const silent = sections.filter((one) => one.silent !== undefined);
      const told = silent.flatMap(({ quality, statements, more }) => [
        ...statements,
        ...more,
        ...[first, own].filter((one) => one?.quality === quality),
      ]);
      expect(told.filter((one) => one !== undefined && roles[one.kind] !== 'example')).toEqual([]);
    }));

  test('says why where a quality has no pattern to tell (R5)', () =>
    always((_, history) => {
      const silences = Object.values(findAll(history)).flatMap((finding) =>
        finding.state === 'not-enough' ? [en.silence(finding.why, telling)] : [],
      );
      expect(silences).not.toContain('');
    }));
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
