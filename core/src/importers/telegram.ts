// Telegram Desktop's `result.json`: one chat, or a whole account. Streamed, a record at a time. It knows
// instants, calls and their length, replies, and the latest reactions; it cannot carry read times, deleted
// messages or true edits (a reaction leaves the same mark).

import { limits } from '../limits.ts';
import { failed, ok, type Result } from '../result.ts';
import { textOf } from './head.ts';
import type {
  Batch,
  Head,
  Importer,
  ReadChoices,
  Reading,
  ReadProblem,
  SourceFile,
} from './importer.ts';
import { createJsonScanner, type JsonTrouble } from './json.ts';
import { createAccount } from './telegram/account.ts';

export const telegram: Importer = { format: 'telegram', title: 'Telegram', recognise, read };

function recognise({ name, text }: Head): number {
  if (!/^\s*\{/u.test(text.replace(/^\uFEFF/u, ''))) return 0;
  const marks = [
    /"messages"\s*:\s*\[/u,
    /"date_unixtime"|"from_id"/u,
    /"type"\s*:\s*"(?:message|service|personal_chat|saved_messages|bot_chat|(?:private|public)_\w+)"/u,
    /"personal_information"|"chats"\s*:\s*\{/u,
  ];
  const found = marks.filter((mark) => mark.test(text)).length;
  const named = /(?:^|\/)result[^/]*\.json$/iu.test(name);
  return found === 0 ? 0 : Math.min(1, 0.3 * found + (named ? 0.2 : 0));
}

async function* read(
  file: SourceFile,
  choices: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const source = await textOf(file, (head) => recognise(head) > 0);
  if (!source.ok) return failed(source.problem);
  const account = createAccount();
  const scanner = createJsonScanner(account);
  const decoder = new TextDecoder();
  for await (const chunk of source.value.chunks) {
    choices.signal?.throwIfAborted();
    const trouble = scanner.feed(decoder.decode(chunk, { stream: true }));
    yield* account.batches(source.value.progress());
    if (trouble !== undefined) return failed(problemOf(file, trouble));
  }
  const problem = source.value.problem();
  if (problem !== undefined) return failed(problem);
  scanner.feed(decoder.decode());
  if (scanner.rest !== 'whole') account.cutOff(scanner.rest === 'inside');
  yield* account.batches(file.size);
  return ok(account.reading());
}

function problemOf({ name }: SourceFile, { kind, offset }: JsonTrouble): ReadProblem {
  if (kind === 'not-json')
    return { kind: 'damaged', file: name, why: 'it is not JSON here', offset };
  if (kind === 'too-deep')
    return { kind: 'too-large', file: name, limit: 'lists within lists', found: limits.jsonDepth };
  return {
    kind: 'too-large',
    file: name,
    limit: 'characters in one value',
    found: limits.jsonString,
  };
}
