// `today`: at most five cards, and answers to them. An empty day is a good one.

import {
  cardAnswers,
  en,
  type Card,
  type CardAnswer,
  type Person,
  type Vault,
} from '@eachother/core';
import { jsonLine, joined, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import { exit, type Call, type Command, type ExitCode } from './command.ts';
import { plainJson } from './plain-json.ts';
import { tell } from './tell.ts';
import { inWordsOf } from './words-read.ts';

export const today: Command = {
  name: 'today',
  summary: 'a few cards for today: what may be done, and a question',
  usage: `[${cardAnswers.join('|')} N]`,
  words: { least: 0, most: 2 },
  options: { why: { help: 'also by which rule each card is here' } },
  run: (call) =>
    inWordsOf(call, async (vault) => {
      const cards = await vault.today();
      const [said, number] = call.words;
      if (said === undefined) return printed(call, vault, cards);
      const answer = cardAnswers.find((one) => one === said);
      const card = cards[Number(number) - 1];
      if (answer === undefined || card === undefined) return noSuchCard(call);
      return answered(call, vault, { card, answer });
    }),
};

async function noSuchCard(call: Call): Promise<ExitCode> {
  const message = `Say ${cardAnswers.join(', ')} and the number of a card, as “eachother today” shows them.`;
  await tell(call, { kind: 'no-such-card', message });
  return exit.misused;
}

async function answered(
  call: Call,
  vault: Vault,
  { card, answer }: { readonly card: Card; readonly answer: CardAnswer },
): Promise<ExitCode> {
  await vault.answerCard(card, answer);
  if (call.json) await call.terminal.write(`${jsonLine({ card: card.key, answer })}\n`);
  else call.terminal.print(say`Noted.`);
  return exit.done;
}

async function printed(call: Call, vault: Vault, cards: readonly Card[]): Promise<ExitCode> {
  const people = await vault.people();
  if (call.json)
    for (const card of cards)
      await call.terminal.write(`${jsonLine(cardJson(call, card, people))}\n`);
  else if (cards.length === 0)
    call.terminal.print(say`Nothing is asked of you today. That is fine.`);
  else for (const [k, card] of cards.entries()) printCard(call, { card, people, number: k + 1 });
  return exit.done;
}

const nameIn = (people: readonly Person[], { person }: Card): string | undefined =>
  people.find(({ id }) => id === person)?.name;

const textIn = (call: Call, card: Card, people: readonly Person[]): string =>
  en.card(card, { name: nameIn(people, card), now: call.now(), zone: call.zone });

interface Printed {
  readonly card: Card;
  readonly people: readonly Person[];
  readonly number: number;
}

function printCard(call: Call, { card, people, number }: Printed): void {
  const { terminal } = call;
  const name = nameIn(people, card);
  const about = name === undefined || card.kind !== 'ritual' ? [] : [say` (${shown(name)})`];
  terminal.print(
    say`${number}  ${terminal.paint.quiet(shown(en.cardName(card.kind)))}${joined(about)}`,
  );
  for (const line of folded(shown(textIn(call, card, people)), terminal.width - 3))
    terminal.print(say`   ${line}`);
  if (!call.options.has('why')) return;
  for (const line of folded(shown(en.cardRule(card.kind)), terminal.width - 3))
    terminal.print(say`   ${terminal.paint.quiet(line)}`);
}

const cardJson = (call: Call, card: Card, people: readonly Person[]) => ({
  ...(plainJson({ ...card, person: nameIn(people, card) ?? null }) as object),
  text: textIn(call, card, people),
  why: en.cardRule(card.kind),
});
