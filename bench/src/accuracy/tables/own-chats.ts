// The part of the document on our own chats of invented people: those that were held out of everything.

import { heads, isTrusted, readLanguages } from '@eachother/core/measured';
import { corpus, isRead, kappa } from '@eachother/training';
import { scoreHead } from '../score/readings.ts';
import { atLeast, goals, share, table, type Row } from './markdown.ts';

export function ownChats(): string {
  const messages = corpus().filter(({ lang }) => isRead(lang));
  const held = messages.filter(({ heldOut }) => heldOut);
  const scored = readLanguages.map((language) => {
    const own = held.filter(({ lang }) => lang === language);
    const scores = heads.map((head) => ({
      head,
      score: scoreHead(
        head,
        own.map(({ text, before, first }) => ({ text, before, label: first.has(head) })),
      ),
    }));
    return { language, own, scores };
  });
  const warmth = scored
    .find(({ language }) => language === 'hinglish')
    ?.scores.find(({ head }) => head === 'warmth');
  return `
The chats of \`training/corpus\`, ${messages.length.toLocaleString('en-GB')} messages of invented people. A language model wrote them and labelled them
twice, so this shows what the reader learned of what it was taught, not how it does among people. Every fifth chat is held out of
fitting and of choosing thresholds. _Two_: kappa of the two labellings, all chats. _Words_: the same for counting the words of a
list. Whether the app
believes a head (last column) is counted over these and over the other chats, each read with weights and thresholds that had not
seen it. A head that is right less often than .8 in both together, leaning towards not knowing where it was said seldom, is withheld
in that language until the person has checked it.

${scored
  .map(
    ({ language, own, scores }) => `### ${language}, ${own.length} messages held out

${table(
  ['', 'there', 'said', 'right', 'found', 'F1', 'F1, words', 'curve', 'curve, words', 'two', ''],
  scores.map(({ head, score }): Row => [
    head,
    String(score.there),
    String(score.said),
    share(score.precision),
    share(score.recall),
    share(score.f1),
    share(score.f1OfWords),
    share(score.area),
    share(score.areaOfWords),
    agreed(head, language, messages),
    isTrusted(head, language) ? '' : 'withheld',
  ]),
)}`,
  )
  .join('\n')}
${goals([atLeast('Hinglish warmth, area under the curve', 0.85, warmth?.score.area ?? 0)])}`;
}

function agreed(
  head: (typeof heads)[number],
  language: string,
  messages: ReturnType<typeof corpus>,
): string {
  const own = messages.filter(({ lang, second }) => lang === language && second !== undefined);
  return kappa(
    own.map(({ first }) => first.has(head)),
    own.map(({ second }) => second?.has(head) === true),
  ).toFixed(2);
}
