// `npm run accuracy`: how true the findings are; prints it and writes docs/accuracy.md. With `--data DIR`, a
// folder that holds `sim/public`, `real_openings` and `text`, also the parts that need what is not ours to give away;
// without it they stay as they are. `--only WORDS` measures the parts whose titles hold them, and keeps the others.

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

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const before = sectionsOf(existsSync(path) ? readFileSync(path, 'utf8') : '');

interface Part {
  readonly title: string;
  /** The folder in DIR it is measured on, where it needs one. */
  readonly needs?: string;
  readonly measure: (folder: string) => string;
}

let scored: ReturnType<typeof scorePairs> | undefined;
const scores = (): ReturnType<typeof scorePairs> => (scored ??= scorePairs());
const parts: readonly Part[] = [
  { title: 'Whose openings', measure: () => pairs(scores()) },
  { title: 'Answers', measure: () => answers(scores()) },
  { title: 'Trends', measure: trends },
  { title: 'Real chats', needs: 'real_openings', measure: realChats },
  { title: 'The same as the reference', needs: 'sim/public', measure: parity },
  { title: 'What messages carry: our own chats', measure: ownChats },
  { title: 'What messages carry: the texts of others', needs: 'text', measure: othersTexts },
  { title: 'The simulations', measure: port },
];
const { only = '' } = values;
const wanted = ({ title }: Part): boolean => title.toLowerCase().includes(only.toLowerCase());
if (!parts.some(wanted))
  throw new Error(
    `--only: no part is called “${only}”; ${parts.map(({ title }) => title).join('; ')}`,
  );

const document = documentOf(head, parts.flatMap(sectionOf));
console.log(document);
writeFileSync(path, document);

function sectionOf(part: Part): readonly Section[] {
  const { title, needs, measure } = part;
  if (wanted(part)) {
    if (needs === undefined) return [{ title, text: measure('') }];
    if (values.data !== undefined) return [{ title, text: measure(join(values.data, needs)) }];
    console.error(`${title}: needs --data DIR`);
  }
  const kept = before.get(title);
  console.error(`${title}: ${kept === undefined ? 'left out' : 'kept as it is'}`);
  return kept === undefined ? [] : [{ title, text: kept }];
}
