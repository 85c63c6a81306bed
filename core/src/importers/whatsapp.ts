// WhatsApp's text export, `.txt` or the `.zip` around it, from any phone in any of its languages. The file
// says neither zone nor owner nor, often, whether the day or the month comes first: dates wait in line
// until the evidence is in. It cannot carry reactions, replies, read receipts or, on Android, calls.

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
import { linesOf, type LineBatch } from './lines.ts';
import { createHeaderReader } from './whatsapp/header.ts';
import { createChatReader, type ChatReader } from './whatsapp/reader.ts';
import { titleOf } from './whatsapp/titles.ts';

export const whatsapp: Importer = { format: 'whatsapp', title: 'WhatsApp', recognise, read };

function recognise(head: Head): number {
  const header = createHeaderReader();
  const found = head.text.split('\n', 400).filter((line) => header.read(line)).length;
  if (found === 0) return 0;
  const named = titleOf(head.name) !== '' || /_chat\.txt$/iu.test(head.name);
  return 0.6 + (named ? 0.2 : 0) + Math.min(0.2, found / 20);
}

async function* read(
  file: SourceFile,
  choices: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const text = await textOf(file, (head) => recognise(head) > 0);
  if (!text.ok) return failed(text.problem);
  const { chunks, progress, problem } = text.value;
  const reader = createChatReader(titleOf(file.name) || titleOf(text.value.name), choices);
  let lines = 0;
  for await (const batch of linesOf(chunks)) {
    choices.signal?.throwIfAborted();
    lines = readLines(reader, batch, lines);
    yield reader.take(progress());
  }
  const found = problem();
  if (found !== undefined) return failed(found);
  reader.end(lines);
  yield reader.take(file.size);
  return ok(reader.reading(lines));
}

function readLines(reader: ChatReader, batch: LineBatch, before: number): number {
  const { lines, damaged, cut } = batch;
  for (const index of cut) reader.doubt('line-too-long', before + index + 1, 0, lines[index]);
  for (let index = 0; index < lines.length; index += 1) {
    const number = before + index + 1;
    if (damaged && lines[index].includes('\uFFFD'))
      reader.doubt('damaged-characters', number, 0, lines[index]);
    reader.line(lines[index], number);
  }
  return before + lines.length;
}
