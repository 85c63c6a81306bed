// What an export holds, before anything is stored: the same reading as an import, folded into counts.

import type { Doubt, DoubtKind, Entry } from './importers/entry.ts';
import { importerFor } from './importers/all.ts';
import type {
  Batch,
  Chat,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importers/importer.ts';
import { failed, ok, type Result } from './result.ts';
import { toWallTime, wallText } from './time.ts';
import type { DoubtCount, ImportQuestions, Survey, SurveyedChat } from './vault.ts';

export async function surveyFile(
  file: SourceFile,
  choices: ReadChoices = {},
): Promise<Result<Survey, ReadProblem | { readonly kind: 'cancelled' }>> {
  const importer = await importerFor(file);
  if (!importer.ok) return importer;
  const fold = createFold();
  const batches = importer.value.read(file, choices);
  try {
    for (;;) {
      const step = await batches.next();
      if (choices.signal?.aborted === true) return failed({ kind: 'cancelled' });
      if (step.done !== true) fold.take(step.value);
      else if (step.value.ok) return ok(fold.survey(file, importer.value, step.value.value));
      else return failed(step.value.problem);
    }
  } catch (error) {
    if (choices.signal?.aborted === true) return failed({ kind: 'cancelled' });
    throw error;
  }
}

interface Fold {
  take(batch: Batch): void;
  survey(file: SourceFile, format: { format: string; title: string }, reading: Reading): Survey;
}

interface FoldedChat {
  chat: Chat;
  readonly messages: Map<string, number>;
  from: number;
  to: number;
}

const samplesKept = 5;

function createFold(): Fold {
  const chats = new Map<string, FoldedChat>();
  const counts = { said: 0, called: 0, reacted: 0, system: 0 };
  const doubts = new Map<DoubtKind, { count: number; samples: DoubtCount['samples'][number][] }>();

  function take({ chat, entries, doubts: odd }: Batch): void {
    const folded = chats.get(chat.key) ?? {
      chat,
      messages: new Map(),
      from: Infinity,
      to: -Infinity,
    };
    folded.chat = chat;
    chats.set(chat.key, folded);
    for (const entry of entries) add(folded, entry);
    for (const doubt of odd) addDoubt(doubt);
  }

  function add(folded: FoldedChat, { kind, by, wall }: Entry): void {
    counts[kind] += 1;
    if (wall < folded.from) folded.from = wall;
    if (wall > folded.to) folded.to = wall;
    if (kind === 'said' || kind === 'called')
      folded.messages.set(by, (folded.messages.get(by) ?? 0) + 1);
  }

  function addDoubt({ doubt, line, sample }: Doubt): void {
    const known = doubts.get(doubt) ?? { count: 0, samples: [] };
    known.count += 1;
    if (known.samples.length < samplesKept) known.samples.push({ line, sample });
    doubts.set(doubt, known);
  }

  function survey(
    file: SourceFile,
    { format, title }: { format: string; title: string },
    { lines, carries, dateOrder, dateExamples }: Reading,
  ): Survey {
    const all = [...chats.values()];
    return {
      file: file.name,
      format,
      title,
      messages: counts.said,
      calls: counts.called,
      reactions: counts.reacted,
      system: counts.system,
      doubts,
      lines,
      chats: all.filter(({ from }) => from < Infinity).map(surveyed),
      people: peopleOf(all),
      from: wallOrNone(Math.min(...all.map(({ from }) => from))),
      to: wallOrNone(Math.max(...all.map(({ to }) => to))),
      dateOrder,
      dateExamples,
      carries,
    };
  }

  return { take, survey };
}

const wallOrNone = (wall: number): string | undefined =>
  Number.isFinite(wall) ? wallText(toWallTime(wall)) : undefined;

function surveyed({ chat, messages, from, to }: FoldedChat): SurveyedChat {
  const names = namesByHandle(chat);
  const handles = [...messages]
    .map(([handle, count]) => ({ handle, name: names.get(handle) ?? handle, messages: count }))
    .sort((a, b) => b.messages - a.messages);
  const total = handles.reduce((sum, one) => sum + one.messages, 0);
  return {
    key: chat.key,
    title: chat.title,
    shape: chat.shape,
    handles,
    messages: total,
    from: wallOrNone(from),
    to: wallOrNone(to),
    ...(chat.owner === undefined ? {} : { owner: chat.owner }),
  };
}

const namesByHandle = ({ names }: Chat): ReadonlyMap<string, string> =>
  new Map([...names].map(([name, handle]) => [handle, name]));

function peopleOf(chats: readonly FoldedChat[]): Survey['people'] {
  const messages = new Map<string, number>();
  for (const { chat, messages: counted } of chats) {
    const names = namesByHandle(chat);
    for (const [handle, count] of counted) {
      const name = names.get(handle) ?? handle;
      messages.set(name, (messages.get(name) ?? 0) + count);
    }
  }
  return [...messages]
    .map(([name, count]) => ({ name, messages: count }))
    .sort((a, b) => b.messages - a.messages);
}

/** Who the owner of the export may be, with what speaks for it (no export says so outright). */
export function ownerGuess(survey: Survey, mine: readonly string[]): ImportQuestions['me'] {
  const handles = [
    ...new Set(survey.chats.flatMap((chat) => chat.handles.map(({ handle }) => handle))),
  ];
  const answer = (guess: string | undefined, sure: boolean): ImportQuestions['me'] => ({
    guess,
    sure,
    handles,
  });
  const owner = survey.chats.find((chat) => chat.owner !== undefined)?.owner;
  if (owner !== undefined) return answer(owner, true);
  const known = handles.filter((handle) => mine.includes(handle));
  if (known.length === 1) return answer(known[0], true);
  const pairs = survey.chats.filter(({ shape }) => shape === 'pair');
  if (pairs.length > 1) return answer(inAll(pairs), inAll(pairs) !== undefined);
  const [only] = pairs;
  if (only === undefined || only.handles.length !== 2) return answer(undefined, false);
  const others = only.handles.filter(
    ({ handle, name }) => handle !== only.title && name !== only.title,
  );
  return answer(others.length === 1 ? others[0].handle : undefined, false);
}

function inAll(chats: readonly SurveyedChat[]): string | undefined {
  const common = chats
    .map((chat) => chat.handles.map(({ handle }) => handle))
    .reduce((left, right) => left.filter((handle) => right.includes(handle)));
  return common.length === 1 ? common[0] : undefined;
}
