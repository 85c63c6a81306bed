// Telegram Desktop's `result.json`: one chat, or a whole account. Streamed, a record at a time. It knows
// instants, calls and their length, replies, and the latest reactions; it cannot carry read times, deleted
// messages or true edits (a reaction leaves the same mark).

import { limits } from '../limits.ts';
import { failed, ok, type Result } from '../result.ts';
import type {
  Batch,
  Head,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importer.ts';
import { JsonScanner, type JsonTrouble } from './source/json.ts';
import { textPieces } from './source/text.ts';
import { textSource } from './source/text-source.ts';
import { Account } from './telegram/account.ts';

export const telegram: Importer = { format: 'telegram', title: 'Telegram', recognise, read };

const signs = [
  /"messages"\s*:\s*\[/u,
  /"date_unixtime"\s*:|"from_id"\s*:/u,
  /"type"\s*:\s*"(?:message|service|personal_chat|saved_messages|bot_chat|(?:private|public)_\w+)"/u,
  /"personal_information"\s*:/u,
  /"(?:chats|contacts|profile_pictures)"\s*:\s*[{[]/u,
];

function recognise({ name, text }: Head): number {
  if (!/^\s*\{/u.test(text)) return 0;
  const found = signs.filter((sign) => sign.test(text)).length;
  const named = /(?:^|\/)result[^/]*\.json$/iu.test(name) ? 1 : 0;
  return found === 0 || found + named < 2 ? 0 : Math.min(1, 0.25 * (found + named) + 0.25);
}

async function* read(
  file: SourceFile,
  choices: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const source = await textSource(file, (head) => recognise(head) > 0);
  if (!source.ok) return failed(source.problem);
  const account = new Account();
  const scanner = new JsonScanner(account);
  for await (const { text, bytes, endsChunk } of textPieces(source.value.chunks)) {
    choices.signal?.throwIfAborted();
    const trouble = scanner.feed(text);
    if (endsChunk) yield* account.batches(source.value.progress());
    if (trouble !== undefined) return failed(problemOf(file, trouble, bytes - trouble.unread));
  }
  const problem = source.value.problem();
  if (problem !== undefined) return failed(problem);
  account.end(scanner.rest);
  yield* account.batches(file.size);
  return ok(account.reading());
}

function problemOf({ name }: SourceFile, { kind }: JsonTrouble, offset: number): ReadProblem {
  return kind === 'not-json'
    ? { kind: 'damaged', file: name, why: kind, offset }
    : { kind: 'too-large', file: name, limit: kind, found: budgets[kind] };
}

const budgets = {
  'json-depth': limits.jsonDepth,
  'json-key': limits.jsonKey,
  'json-value': limits.jsonValue,
};
