// What an export holds, before anything is stored: the same reading as an import, folded into counts.

import { importerFor } from './importers/all.ts';
import type { Doubt, DoubtKind, Entry } from './importers/entry.ts';
import type {
  Batch,
  Chat,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importers/importer.ts';
import { failed, ok, type Result } from './result.ts';
import { toWallTime, wallText } from './time.ts';
import type { DoubtCount, NothingRead, Survey, SurveyedChat } from './vault.ts';

export async function surveyFile(
  file: SourceFile,
  choices: ReadChoices = {},
): Promise<Result<Survey, ReadProblem | { readonly kind: 'cancelled' }>> {
  const importer = await importerFor(file);
  if (!importer.ok) return importer;
  const fold = new Fold();
  try {
    const reading = await readInto(fold, importer.value.read(file, choices));
    return reading.ok ? ok(fold.survey(file, importer.value, reading.value)) : reading;
  } catch (error) {
    if (choices.signal?.aborted === true) return failed({ kind: 'cancelled' });
    throw error;
  }
}

/** Nobody said anything that could be read: then there is nothing to ask about. */
export function nothingRead({ file, people, doubts }: Survey): NothingRead | undefined {
  if (people.length > 0) return undefined;
  const lines = [...doubts.values()].reduce((sum, doubt) => sum + doubt.count, 0);
  return { kind: 'nothing-read', file, doubts: lines };
}

async function readInto(
  fold: Fold,
  batches: ReturnType<Importer['read']>,
): Promise<Result<Reading, ReadProblem>> {
  for (;;) {
    const { done, value } = await batches.next();
    if (done === true) return value;
    fold.take(value);
  }
}

interface FoldedChat {
  chat: Chat;
  readonly messages: Map<string, number>;
  /** On the wall. */
  from: number;
  to: number;
}

const samplesKept = 5;

class Fold {
  readonly #chats = new Map<string, FoldedChat>();
  readonly #counts = { said: 0, called: 0, reacted: 0, system: 0 };
  readonly #doubts = new Map<
    DoubtKind,
    { count: number; samples: DoubtCount['samples'][number][] }
  >();

  take({ chat, entries, doubts }: Batch): void {
    const folded = this.#chats.get(chat.key) ?? emptyChat(chat);
    folded.chat = chat;
    this.#chats.set(chat.key, folded);
    for (const entry of entries) this.#add(folded, entry);
    for (const doubt of doubts) this.#addDoubt(doubt);
  }

  survey(file: SourceFile, { format, title }: Importer, reading: Reading): Survey {
    const { lines, dateOrder, dateExamples, carries } = reading;
    const chats = [...this.#chats.values()].filter(({ from }) => from < Infinity);
    const { said, called, reacted, system } = this.#counts;
    return {
      file: file.name,
      format,
      title,
      messages: said,
      calls: called,
      reactions: reacted,
      system,
      doubts: this.#doubts,
      lines,
      chats: chats.map(surveyed),
      people: peopleIn(chats),
      from: wallOrNone(chats.reduce((least, { from }) => Math.min(least, from), Infinity)),
      to: wallOrNone(chats.reduce((most, { to }) => Math.max(most, to), -Infinity)),
      dateOrder,
      dateExamples,
      carries,
    };
  }

  #add(folded: FoldedChat, { kind, by, wall }: Entry): void {
    this.#counts[kind] += 1;
    if (wall < folded.from) folded.from = wall;
    if (wall > folded.to) folded.to = wall;
    if (kind === 'said' || kind === 'called') count(folded.messages, by, 1);
  }

  #addDoubt({ doubt, line, sample }: Doubt): void {
    const known = this.#doubts.get(doubt) ?? { count: 0, samples: [] };
    known.count += 1;
    if (known.samples.length < samplesKept) known.samples.push({ line, sample });
    this.#doubts.set(doubt, known);
  }
}

const emptyChat = (chat: Chat): FoldedChat => ({
  chat,
  messages: new Map(),
  from: Infinity,
  to: -Infinity,
});

const count = (counts: Map<string, number>, key: string, more: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + more);

const mostFirst = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([, a], [, b]) => b - a);

const wallOrNone = (wall: number): string | undefined =>
  Number.isFinite(wall) ? wallText(toWallTime(wall)) : undefined;

function surveyed({ chat, messages, from, to }: FoldedChat): SurveyedChat {
  const { key, title, shape, names, owner } = chat;
  const handles = mostFirst(messages).map(([handle, many]) => ({
    handle,
    name: names.get(handle) ?? handle,
    messages: many,
  }));
  return {
    key,
    title,
    shape,
    handles,
    messages: handles.reduce((sum, one) => sum + one.messages, 0),
    from: wallOrNone(from),
    to: wallOrNone(to),
    ...(owner === undefined ? {} : { owner }),
  };
}

function peopleIn(chats: readonly FoldedChat[]): Survey['people'] {
  const messages = new Map<string, number>();
  for (const { chat, messages: counts } of chats)
    for (const [handle, many] of counts) count(messages, chat.names.get(handle) ?? handle, many);
  return mostFirst(messages).map(([name, many]) => ({ name, messages: many }));
}
