import { bitOf, heads, type Head } from '@eachother/core/measured';
import { expect, test } from 'vitest';
import { foldOf, withoutOf } from './folds.ts';
import { corpus, type Message } from './sources/corpus.ts';

const known = corpus().filter(
  ({ lang, heldOut, id }) => lang === 'english' && !heldOut && id < 'en-a-0600',
);

const turnedRound = (message: Message): Message => ({
  ...message,
  first: new Set(heads.filter((head) => !message.first.has(head))),
});

test('what is said of a part does not hang on how that part is labelled', () => {
  const other = known.map((one) => (one.part === 0 ? turnedRound(one) : one));
  const [plain, turned] = [known, other].map((all) =>
    foldOf(0, all, withoutOf(all, { examples: [], start: undefined })),
  );
  const said = (counts: (typeof plain)['counts']): readonly number[] =>
    heads.map((head: Head) => counts.english.get(head)?.said ?? 0);
  expect(turned.seen.map(({ odds }) => odds)).toEqual(plain.seen.map(({ odds }) => odds));
  expect(said(turned.counts)).toEqual(said(plain.counts));
  expect(said(plain.counts)[Math.log2(bitOf('question'))]).toBeGreaterThan(0);
});
