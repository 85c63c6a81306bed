// The part of the document on texts that other people have labelled: the part of each set that nothing was fitted
// on, and real text messages, on which nothing was fitted; their scores were seen while versions were compared.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '@eachother/core/measured';
import { scoreHead, type HeadScore, type Labelled } from '../score/readings.ts';
import { atLeast, atMost, goals, hundredths, share, table, type Row } from './markdown.ts';

interface Line {
  readonly split: string;
  readonly text: string;
  readonly context?: readonly string[];
  readonly stratum?: string;
  readonly labels: Readonly<Record<string, number | readonly string[]>>;
}

/** `folder`: JSON Lines of texts with labels. */
export function othersTexts(folder: string): string {
  const dev = new Map(
    devHeads.map((one) => [`${one.set} ${one.head}`, { ...one, score: devScore(folder, one) }]),
  );
  const sms = linesIn(folder, 'chat_gold_nus');
  const real = new Map(
    smsHeads.map(([head, label]) => [head, scoreHead(head, asLabelled(sms, label))]),
  );
  const random = scoreHead(
    'trouble',
    asLabelled(
      sms.filter(({ stratum }) => stratum === 'random'),
      'distress',
    ),
  );
  return `
The parts of public sets that nothing was fitted on. _Words_: counting the words of a list. _Published_: what their
authors, or others, report on that set, of models many times as large; not the same split or label, so only a hint.

${table(
  ['set, head', 'texts', 'there', 'curve', 'curve, words', 'published'],
  [...dev.values()].map(({ set, head, published, score }): Row => [
    `${set}, ${head}`,
    score.texts.toLocaleString('en-GB'),
    String(score.there),
    share(score.area),
    share(score.areaOfWords),
    published,
  ]),
)}
Thresholds are chosen on our own chats: how often a head is said on Reddit is therefore not told here.

${sms.length} real text messages (NUS SMS Corpus, Chen & Kan 2013), labelled by hand, half of them drawn at random; many are Singapore's
English, some in languages that are not read. Nothing was fitted on them; but
their scores were seen while word lists were written and versions compared, so they are not a blind test.

${table(
  ['', 'there', 'said', 'right', 'found', 'F1', 'F1, words', 'curve'],
  [...real].map(([head, score]): Row => [
    head,
    String(score.there),
    String(score.said),
    ...[score.precision, score.recall, score.f1, score.f1OfWords, score.area].map(share),
  ]),
)}
${goals(goalsOf(dev, real, random))}`;
}

interface DevHead {
  readonly set: string;
  readonly head: Head;
  readonly label: string;
  readonly published: string;
}

const devHeads: readonly DevHead[] = [
  {
    set: 'goemotions',
    head: 'warmth',
    label: 'warmth',
    published: 'F1 .86 gratitude, .78 love, .65 admiration, .39 caring (BERT, Demszky et al. 2020)',
  },
  { set: 'goemotions', head: 'lightness', label: 'amusement', published: 'F1 .80 (the same)' },
  {
    set: 'goemotions',
    head: 'trouble',
    label: 'distress',
    published: 'F1 .49 sadness, .60 fear (the same)',
  },
  { set: 'offmychest', head: 'disclosure', label: 'emo_disclosure', published: '' },
  { set: 'offmychest', head: 'information', label: 'info_disclosure', published: '' },
  { set: 'offmychest', head: 'support', label: 'support', published: '' },
  { set: 'hinglish_top', head: 'plan', label: 'plan', published: '' },
];

const smsHeads: readonly (readonly [Head, string])[] = [
  ['warmth', 'warmth'],
  ['lightness', 'light'],
  ['question', 'question'],
  ['commitment', 'commitment'],
  ['request', 'request'],
  ['plan', 'plan'],
  ['support', 'support'],
  ['disclosure', 'emo_disclosure'],
  ['trouble', 'distress'],
];

const linesIn = (folder: string, name: string): readonly Line[] =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const asLabelled = (lines: readonly Line[], label: string): readonly Labelled[] =>
  lines.map(({ text, context, labels }) => ({
    text,
    before: context?.at(-1),
    label: labels[label] === 1,
  }));

const onlySorry = ({ labels }: Line): boolean => {
  const emotions = labels['emotions'];
  return Array.isArray(emotions) && emotions.length === 1 && emotions[0] === 'remorse';
};

function devScore(folder: string, { set, head, label }: DevHead): HeadScore {
  const lines = linesIn(folder, set).filter(({ split }) => split === 'dev');
  const asked = head === 'trouble' ? lines.filter((line) => !onlySorry(line)) : lines;
  return scoreHead(head, asLabelled(asked, label));
}

function goalsOf(
  dev: ReadonlyMap<string, { readonly score: HeadScore }>,
  real: ReadonlyMap<Head, HeadScore>,
  random: HeadScore,
) {
  const area = (key: string): number => dev.get(key)?.score.area ?? 0;
  const sms = (head: Head): HeadScore => {
    const found = real.get(head);
    if (found === undefined) throw new Error(`no score of ${head}`);
    return found;
  };
  return [
    atLeast('GoEmotions, warmth, curve', 0.94, area('goemotions warmth')),
    atLeast('GoEmotions, amusement, curve', 0.97, area('goemotions lightness')),
    atLeast('GoEmotions, trouble, curve', 0.88, area('goemotions trouble')),
    atLeast('OffMyChest, disclosure, curve', 0.7, area('offmychest disclosure')),
    atLeast('OffMyChest, support, curve', 0.82, area('offmychest support')),
    atLeast('Hinglish plan, curve', 0.9, area('hinglish_top plan')),
    atLeast('text messages, warmth, F1', 0.75, sms('warmth').f1),
    atLeast('text messages, lightness, F1', 0.93, sms('lightness').f1),
    atLeast('text messages, question, F1', 0.9, sms('question').f1),
    atLeast('text messages, commitment, F1', 0.65, sms('commitment').f1),
    atLeast('text messages, commitment, right', 0.75, sms('commitment').precision),
    atLeast('text messages, request, F1', 0.55, sms('request').f1),
    atLeast('text messages, plan, F1', 0.55, sms('plan').f1),
    atMost(
      'text messages drawn at random, trouble said',
      0.04,
      random.said / random.texts,
      hundredths,
    ),
  ];
}
