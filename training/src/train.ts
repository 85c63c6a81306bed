// `npm run train -- --data DIR`: fits everything that readings need, from the sets of others in DIR and from
// training/corpus, and writes core/src/readings/weights and measured.ts. The same data gives the same files.

import { parseArgs } from 'node:util';
import { columns, heads, readerOf, slotBits, type ReadLanguage } from '@eachother/core/measured';
import { agreement } from './agreement.ts';
import { writeCurves } from './write-curves.ts';
import { countsBy, curvesOf, toldOf, type Seen } from './curves.ts';
import { exampleOf, type Example } from './example.ts';
import { fit, oddsOf, type Fitted } from './fit.ts';
import { measure } from './measure.ts';
import { byRow, chosenSlots, familiarWords, shippedOf, writeWeights } from './ship.ts';
import { corpus, isRead, parts, taught, type Message } from './sources/corpus.ts';
import { publicTexts } from './sources/public.ts';
import { areaUnderCurve } from './statistics.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: npm run train -- --data DIR');

const messages = corpus().filter(({ lang }) => isRead(lang));
console.log(agreement(messages));
const texts = publicTexts(values.data);
const others = texts.filter(({ split }) => split === 'train').map(exampleOf);
const dev = texts.filter(({ split }) => split === 'dev').map(exampleOf);
const known = messages.filter(({ heldOut }) => !heldOut);
const teach = (all: readonly Message[]): readonly Example[] => all.flatMap(taught).map(exampleOf);

const everything = [...others, ...teach(known)];
console.log(`${everything.length} texts to learn from`);
const first = fit(everything, { slots: 1 << slotBits, blank: 1 << slotBits, seed: 11 });
tell('all slots', first, dev);
const slots = chosenSlots(first, everything);
const settings = { slots: slots.length + 1, blank: slots.length, seed: 12 };

const unseen = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
  const rest = [...others, ...teach(known.filter((one) => one.part !== part))];
  const fitted = fit(byRow(rest, slots), settings);
  return seenBy(
    fitted,
    known.filter((one) => one.part === part),
  );
});
const curves = curvesOf(unseen);
writeCurves(curves);
const chosen = countsBy(unseen, curves);
console.log(toldOf(chosen));

const fitted = fit(byRow(everything, slots), settings);
tell('rows shipped', fitted, byRow(dev, slots));
const weights = shippedOf(fitted, { slots, familiar: familiarWords(everything), curves });
writeWeights('core/src/readings/weights/weights.ts', weights);
console.log(`version ${weights.version}`);
const held = messages.filter(({ heldOut }) => heldOut);
console.log(measure(held, readerOf(weights, curves), chosen));

function seenBy(fitted: Fitted, all: readonly Message[]): readonly Seen[] {
  return all.map((message): Seen => {
    const [text] = taught(message);
    const [example] = byRow([exampleOf(text)], slots);
    return {
      language: message.lang as ReadLanguage,
      odds: [...oddsOf(example, fitted)].slice(0, heads.length),
      labels: message.first,
      certain: example.certain,
      refuted: example.refuted,
    };
  });
}

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
