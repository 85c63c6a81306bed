// The first law: swapping the two people swaps the sentence and nothing else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrored, type History } from '../history.ts';
import { findAll, qualities } from '../qualities/all.ts';
import type { Quality, QualityKey } from '../qualities/quality.ts';
import { histories } from '../testing/arbitrary.ts';
import { nearly } from '../testing/nearly.ts';
import { kinds } from '../testing/statements.ts';
import { peopleless, someTelling as telling } from '../testing/telling.ts';
import { en } from '../words/en.ts';
import { mirrorTelling } from '../words/words.ts';
import { arranged, asUsual } from './arrange.ts';
import { statementsOf } from './compose.ts';
import { mirrorStatement, statementKey, type Statement } from './statement.ts';

const runs = { numRuns: 150 };

const sayAll = (history: History): readonly Statement[] => statementsOf(findAll(history), history);
const byKey = (a: Statement, b: Statement): number => (statementKey(a) < statementKey(b) ? -1 : 1);
const inKeyOrder = (statements: readonly Statement[]): readonly Statement[] =>
  statements.toSorted(byKey);

test('the histories these laws are tried on say everything there is to say', () => {
  const said = fc.sample(histories, { numRuns: 400, seed: 1 }).flatMap(sayAll);
  expect([...new Set(said.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
});

describe('seen from the other chair', () => {
  for (const member of qualities) {
    const quality = member as Quality<QualityKey, unknown>;
    test(`${quality.key} finds the mirrored finding`, () =>
      fc.assert(
        fc.property(histories, (history) => {
          const [here, there] = [quality.find(history), quality.find(mirrored(history))];
          const turned = here.estimate === undefined ? undefined : quality.mirror(here.estimate);
          expect(there.estimate).toEqual(nearly(turned));
          expect([there.state, 'why' in there && there.why]).toEqual([
            here.state,
            'why' in here && here.why,
          ]);
        }),
        runs,
      ));
  }

  test('the same is said, about the other of the two', () =>
    fc.assert(
      fc.property(histories, (history) => {
        const turned = sayAll(history).map(mirrorStatement);
        expect(inKeyOrder(sayAll(mirrored(history)))).toEqual(nearly(inKeyOrder(turned)));
      }),
      runs,
    ));

  test('the portrait keeps its order', () =>
    fc.assert(
      fc.property(histories, (history) => {
        const told = (statements: readonly Statement[]) =>
          arranged({ statements, silences: new Map(), isAside: () => false, emphasis: asUsual });
        const turned = told(sayAll(history).map(mirrorStatement));
        expect(told(sayAll(mirrored(history)))).toEqual(nearly(turned));
      }),
      runs,
    ));

  test('mirroring twice changes nothing', () =>
    fc.assert(
      fc.property(histories, (history) => {
        const said = sayAll(history);
        expect(said.map(mirrorStatement).map(mirrorStatement)).toEqual(nearly(said));
      }),
      runs,
    ));

  test('every sentence differs by the two people and nothing else', () =>
    fc.assert(
      fc.property(histories, (history) => {
        for (const one of sayAll(history)) {
          const sentence = en.sentence(one, telling);
          const twin = en.sentence(mirrorStatement(one), mirrorTelling(telling));
          expect(peopleless(twin)).toBe(peopleless(sentence));
        }
      }),
      runs,
    ));
});
