// `npm run train -- --data DIR`: fits everything that readings need, from the sets of others in DIR and from
// training/corpus, and writes core/src/readings/weights and measured.ts. The same data gives the same files.

import { parseArgs } from 'node:util';
import { columns, heads, readerOf } from '@eachother/core/measured';
import { agreement } from './agreement.ts';
import { sumOf, toldOf } from './counts.ts';
import { curvesOf } from './curves.ts';
import { exampleOf, type Example } from './example.ts';
import { oddsOf, type Fitted } from './fit.ts';
import { folds, learnt, teach } from './folds.ts';
import { measure } from './measure.ts';
import { byRow, familiarWords, shippedOf, writeWeights } from './ship.ts';
import { corpus, isRead } from './sources/corpus.ts';
import { publicTexts } from './sources/public.ts';
import { areaUnderCurve } from './statistics.ts';
import { startFrom } from './transfer.ts';
import { writeCurves } from './write-curves.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: npm run train -- --data DIR');

const messages = corpus().filter(({ lang }) => isRead(lang));
console.log(agreement(messages));
const texts = publicTexts(values.data);
const examples = texts.filter(({ split }) => split === 'train').map(exampleOf);
const dev = texts.filter(({ split }) => split === 'dev').map(exampleOf);
const known = messages.filter(({ heldOut }) => !heldOut);

const start = startFrom(examples);
const apart = folds(known, { examples, start });
const curves = curvesOf(apart.flatMap(({ seen }) => seen));
writeCurves(curves);
const unseen = sumOf(apart.map(({ counts }) => counts));
console.log(toldOf(unseen));

const everything = [...examples, ...teach(known)];
console.log(`${everything.length} texts to learn from`);
const { choice, fitted } = learnt(everything, start);
tell(`${choice.slots.length} rows shipped`, fitted, byRow(dev, choice.slots));
const weights = shippedOf(fitted, { choice, familiar: familiarWords(everything), curves });
writeWeights('core/src/readings/weights/weights.ts', weights);
console.log(`version ${weights.version}`);
const held = messages.filter(({ heldOut }) => heldOut);
console.log(measure(held, readerOf(weights, curves), unseen));

function tell(title: string, fitted: Fitted, all: readonly Example[]): void {
  const areas = Array.from({ length: columns }, (_, column) => {
    const domains = [1, 2, 3, 4].map((domain) => {
      const own = all.filter((one) => one.domain === domain && one.labels[column] >= 0);
      const labels = own.map((one) => one.labels[column] === 1);
      if (!labels.includes(true) || !labels.includes(false)) return undefined;
      return areaUnderCurve(
        own.map((one) => oddsOf(one, fitted)[column]),
        labels,
      );
    });
    const found = domains.filter((one) => one !== undefined);
    return found.length === 0
      ? []
      : [`${heads[column] ?? 'hinglish'} ${found.map((one) => one.toFixed(3)).join(' ')}`];
  });
  console.log(`${title}, area under the curve on dev: ${areas.flat().join(', ')}`);
}
