// WhatsApp's text export, `.txt` or the `.zip` around it, from any phone in any of its languages. The file
// says neither zone nor owner nor, often, whether the day or the month comes first: dates wait in line
// until the evidence is in. It cannot carry reactions, replies, read receipts or, on Android, calls.

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
import { Line, LineSplitter } from './source/lines.ts';
import { textPieces } from './source/text.ts';
import { textSource } from './source/text-source.ts';
import { ChatReader } from './whatsapp/chat-reader.ts';
import { HeaderReader } from './whatsapp/header.ts';
import { nameHabitsIn } from './whatsapp/name-habits.ts';
import { titleOf } from './whatsapp/titles.ts';

export const whatsapp: Importer = { format: 'whatsapp', title: 'WhatsApp', recognise, read };

function recognise({ name, text }: Head): number {
  const header = new HeaderReader();
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  const found = lines.filter((line) => header.read(Line.of(line))).length;
  if (found === 0) return 0;
  const begins = header.read(Line.of(lines[0])) ? 0.3 : 0;
  const named = titleOf(name) !== '' || /_chat\.txt$/iu.test(name) ? 0.2 : 0;
  if (found === 1 && begins + named === 0) return 0;
  return 0.3 + begins + named + Math.min(0.2, found / 20);
}

async function* read(
  file: SourceFile,
  { dateOrder, signal }: ReadChoices,
): AsyncGenerator<Batch, Result<Reading, ReadProblem>, void> {
  const source = await textSource(file, (head) => recognise(head) > 0);
  if (!source.ok) return failed(source.problem);
  const { head, others, chunks, progress, problem } = source.value;
  const reader = new ChatReader({
    title: titleOf(head.name),
    habits: nameHabitsIn(head.text),
    dateOrder,
  });
  for (const other of others) reader.doubt('other-chat', 0, 0, other);
  const lines = new LineSplitter((line) => reader.line(line));
  for await (const { text, endsChunk } of textPieces(chunks)) {
    signal?.throwIfAborted();
    lines.feed(text);
    if (endsChunk) yield reader.take(progress());
  }
  const found = problem();
  if (found !== undefined) return failed(found);
  lines.end();
  reader.end(lines.count);
  yield reader.take(file.size);
  return ok(reader.reading(lines.count));
}
