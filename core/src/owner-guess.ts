// Who the owner of an export may be, with what speaks for it. Most files do not say; it is asked once an
// import, and a good guess makes that a nod.

import type { ImportQuestions, Survey, SurveyedChat } from './vault.ts';

/** `mine`: handles that were me in earlier imports of this format. */
export function ownerGuess(survey: Survey, mine: readonly string[]): ImportQuestions['me'] {
  const handles = [...new Set(survey.chats.flatMap(handlesOf))];
  return { handles, ...guessAmong(handles, survey.chats, mine) };
}

const handlesOf = (chat: SurveyedChat): readonly string[] =>
  chat.handles.map(({ handle }) => handle);

type Guess = Pick<ImportQuestions['me'], 'guess' | 'sure'>;

/** The source says so; I was it before; I am in all of several chats; or the file is named after the other. */
function guessAmong(
  handles: readonly string[],
  chats: readonly SurveyedChat[],
  mine: readonly string[],
): Guess {
  const owner = chats.find((chat) => chat.owner !== undefined)?.owner;
  if (owner !== undefined) return { guess: owner, sure: true };
  const known = handles.filter((handle) => mine.includes(handle));
  if (known.length === 1) return { guess: known[0], sure: true };
  const pairs = chats.filter(({ shape }) => shape === 'pair');
  const guess = pairs.length > 1 ? inAllOf(pairs) : notInTitleOf(pairs);
  return { guess, sure: guess !== undefined && pairs.length > 1 };
}

function inAllOf(chats: readonly SurveyedChat[]): string | undefined {
  const common = chats
    .map(handlesOf)
    .reduce((left, right) => left.filter((handle) => right.includes(handle)));
  return common.length === 1 ? common[0] : undefined;
}

function notInTitleOf([only]: readonly SurveyedChat[]): string | undefined {
  if (only?.handles.length !== 2) return undefined;
  const others = only.handles.filter(
    ({ handle, name }) => handle !== only.title && name !== only.title,
  );
  return others.length === 1 ? others[0].handle : undefined;
}
