// What a person answers about one file, and what an import makes of it.

import {
  toPersonId,
  type DateOrder,
  type ImportChoices,
  type ImportDone,
  type ImportQuestions,
  type Person,
  type PersonKind,
  type Survey,
  type SurveyedChat,
  type Zone,
} from '@eachother/core';
import type { VaultClient } from '../../worker/client.ts';

/** The answer of someone who has no part in the conversation. */
export const nobody = '\0';

/** Who someone in the file is: a person of the circle by number, or '' for someone new. */
export interface Other {
  readonly handle: string;
  readonly name: string;
  readonly person: string;
  readonly kind: PersonKind;
}

export interface Answers {
  /** A handle, or '' while it is open. */
  readonly me: string;
  readonly dateOrder: DateOrder | undefined;
  readonly others: readonly Other[];
  readonly keep: 'words' | 'counts';
  readonly zone: Zone;
}

interface Asked {
  readonly survey: Survey;
  readonly questions: ImportQuestions;
  readonly people: readonly Person[];
  readonly zone: Zone;
}

export const firstAnswers = ({ survey, questions, people, zone }: Asked): Answers => {
  const me = questions.me.guess ?? '';
  return { me, dateOrder: undefined, others: othersIn(survey, me, people), keep: 'words', zone };
};

/** More than this many are matched by name, without a question each. */
const mostAsked = 6;

/** The other one of each conversation of two, as far as they are few enough to be asked about. */
export function othersIn(survey: Survey, me: string, people: readonly Person[]): readonly Other[] {
  const all = pairsOf(survey).flatMap((chat) => otherOf(chat, me));
  const byHandle = new Map(all.map((one) => [one.handle, one]));
  return [...byHandle.values()].slice(0, mostAsked).map(({ handle, name }) => {
    const known = people.find((person) => !person.isMe && person.name === name);
    return { handle, name, person: known === undefined ? '' : String(known.id), kind: 'friend' };
  });
}

export const othersNotAsked = (survey: Survey, me: string): number =>
  Math.max(0, pairsOf(survey).filter((chat) => otherOf(chat, me).length > 0).length - mostAsked);

export const pairsOf = (survey: Survey): readonly SurveyedChat[] =>
  survey.chats.filter(({ shape }) => shape === 'pair');

export const groupsOf = (survey: Survey): readonly SurveyedChat[] =>
  survey.chats.filter(({ shape }) => shape === 'group');

function otherOf(chat: SurveyedChat, me: string): readonly { handle: string; name: string }[] {
  const others = chat.handles.filter(({ handle, name }) => handle !== me && name !== me);
  return others.length === 1 ? others : [];
}

export const isAnswered = (
  { me, dateOrder }: Answers,
  { dateOrder: open }: ImportQuestions,
): boolean => me !== '' && me !== nobody && (open === undefined || dateOrder !== undefined);

export const choicesFrom = ({ me, zone, keep, dateOrder, others }: Answers): ImportChoices => ({
  me,
  zone,
  keep,
  people: new Map(
    others.flatMap(({ handle, person }) =>
      person === '' ? [] : [[handle, toPersonId(Number(person))] as const],
    ),
  ),
  ...(dateOrder === undefined ? {} : { dateOrder }),
});

/** What the new ones are to me is kept once they are there. */
export async function nameKinds(
  vault: VaultClient,
  { others }: Answers,
  { people }: ImportDone,
): Promise<void> {
  for (const { name, person, kind } of others) {
    const made = people.find((one) => one.name === name && !one.isMe);
    if (person === '' && made !== undefined) await vault.changePerson(made.id, { kind });
  }
}
