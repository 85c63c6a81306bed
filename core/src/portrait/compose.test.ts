import { describe, expect, test } from 'vitest';
import { toPersonId } from '../person.ts';
import { findAll } from '../qualities/all.ts';
import { aHistory, conversations } from '../testing/history.ts';
import { aCoverage } from '../testing/texts.ts';
import { week } from '../time.ts';
import type { Verdict } from '../vault.ts';
import { composePortrait, mirrorPortrait, statementsOf } from './compose.ts';
import type { Portrait } from './portrait.ts';
import { statementKey, type Statement } from './statement.ts';
import { threadMonths } from './thread.ts';

const start = Date.UTC(2023, 0, 2, 9);
const history = aHistory({
  moments: conversations({ from: start, to: start + 100 * week, every: 3 }),
});
const findings = findAll(history);
const seasons = [{ id: 1, name: 'Exams', span: { from: history.end, to: history.end } }];

const portraitWith = (verdicts: Readonly<Record<string, Verdict>> = {}): Portrait =>
  composePortrait({
    person: { id: toPersonId(2), name: 'Maya', kind: 'friend', way: 'here', isMe: false },
    history,
    coverage: aCoverage({ seasons }),
    findings,
    thread: threadMonths(history, 'UTC'),
    verdicts: new Map(Object.entries(verdicts)),
  });

const keysOf = (statements: readonly (Statement | undefined)[]): readonly string[] =>
  statements.flatMap((one) => (one === undefined ? [] : [statementKey(one)]));
const everything = ({ first, own, sections }: Portrait): readonly string[] =>
  keysOf([first, own, ...sections.flatMap((one) => [...one.statements, ...one.more])]);
const aside = ({ sections }: Portrait): readonly string[] =>
  keysOf(sections.flatMap((one) => one.putAside));

describe('a portrait', () => {
  test('holds all that the qualities say, each once', () => {
    const said = keysOf(statementsOf(findings, history));
    expect(everything(portraitWith()).toSorted()).toEqual(said.toSorted());
    expect(new Set(said).size).toBe(said.length);
  });

  test('says why a quality keeps silent', () => {
    expect(portraitWith().sections.map(({ silent }) => silent?.kind)).toEqual([
      undefined,
      undefined,
      'words-not-kept',
      'words-not-kept',
      'no-hard-times',
      'no-plans',
      'words-not-kept',
      undefined,
      'nothing-seen',
    ]);
  });

  test('puts aside what was judged, whatever the word, and brings back what is fine', () => {
    const judged = portraitWith({ 'both-begin': 'not-right', 'in-touch-months': 'hidden' });
    expect(aside(judged)).toEqual(['both-begin', 'in-touch-months']);
    expect(everything(judged)).not.toContain('both-begin');
    expect(aside(portraitWith({ 'both-begin': 'fine' }))).toEqual([]);
  });

  test('shows the seasons its coverage names', () => {
    expect(portraitWith().seasons).toEqual(seasons);
  });
});

describe('from the other chair', () => {
  test('what I began stands first, and their side is second', () => {
    const { first, own } = portraitWith();
    const turned = mirrorPortrait(portraitWith());
    expect(keysOf([turned.own])).toEqual(['answers-come/me']);
    expect(turned.first?.evidence).not.toEqual(first?.evidence);
    expect(turned.own?.evidence).not.toEqual(own?.evidence);
  });

  test('what I put aside stays put aside', () => {
    expect(aside(mirrorPortrait(portraitWith({ 'answers-come/me': 'hidden' })))).toEqual([
      'answers-come/them',
    ]);
  });

  test('the strands are swapped', () => {
    const [here] = portraitWith().thread;
    const [there] = mirrorPortrait(portraitWith()).thread;
    expect(there.turns).toEqual({ me: here.turns.them, them: here.turns.me });
  });
});
