// `npm run accuracy`: how true the findings are; prints it and writes docs/accuracy.md. With `--data DIR`, a
// folder that holds `sim/public`, `real_openings` and `text`, also the parts that need what is not ours to give away;
// without it they stay as they are.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scorePairs } from './accuracy/score/pair-scores.ts';
import { documentOf, sectionsOf, type Section } from './accuracy/section.ts';
import { answers } from './accuracy/tables/answers.ts';
import { othersTexts } from './accuracy/tables/others-texts.ts';
import { ownChats } from './accuracy/tables/own-chats.ts';
import { pairs } from './accuracy/tables/pairs.ts';
import { parity } from './accuracy/tables/parity.ts';
import { port } from './accuracy/tables/port.ts';
import { realChats } from './accuracy/tables/real-chats.ts';
import { trends } from './accuracy/tables/trends.ts';

const path = 'docs/accuracy.md';
const head = `# Accuracy

Written by \`npm run accuracy\`; nothing here is typed by hand. What is measured is what the app runs: a history goes
in, a finding comes out. The truth is known because the people are simulated, from seeds that are named, so that
the same run gives the same numbers; or because other people marked their real chats by hand. Those chats, and the
results of the program the method was designed with, are not ours to give away: the parts that need them are
measured with \`--data DIR\` and are kept as they are by runs without it.`;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const before = sectionsOf(existsSync(path) ? readFileSync(path, 'utf8') : '');
const scores = scorePairs();
const document = documentOf(head, [
  { title: 'Whose openings', text: pairs(scores) },
  { title: 'Answers', text: answers(scores) },
  { title: 'Trends', text: trends() },
  ...fromOutside('Real chats', 'real_openings', realChats),
  ...fromOutside('The same as the reference', 'sim/public', parity),
  { title: 'What messages carry: our own chats', text: ownChats() },
  ...fromOutside('What messages carry: the texts of others', 'text', othersTexts),
  { title: 'The simulations', text: port() },
]);
console.log(document);
writeFileSync(path, document);

function fromOutside(title: string, folder: string, measure: (path: string) => string): Section[] {
  if (values.data !== undefined) return [{ title, text: measure(join(values.data, folder)) }];
  const kept = before.get(title);
  console.error(`${title}: needs --data DIR; ${kept === undefined ? 'left out' : 'kept as it is'}`);
  return kept === undefined ? [] : [{ title, text: kept }];
}
