// One export being read: lines in, batches out. Messages whose date is still open wait in line, so that
// nothing leaves with a date that later lines would have read otherwise.

import { limits } from '../../limits.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import type { Batch, Carries, Chat, DateOrder, ReadChoices, Reading } from '../importer.ts';
import { createAssembly, type Draft } from './assemble.ts';
import { dayOf } from './dates.ts';
import { createEntryMaker } from './entries.ts';
import { createDateExamples } from './examples.ts';

export interface ChatReader {
  line(text: string, number: number): void;
  doubt(kind: DoubtKind, line: number, lines: number, sample: string): void;
  end(lastLine: number): void;
  /** What can be handed on by now. */
  take(bytes: number): Batch;
  reading(lines: number): Reading;
}

export function createChatReader(title: string, { dateOrder }: ReadChoices): ChatReader {
  let entries: Entry[] = [];
  let doubts: Doubt[] = [];
  let waiting: Draft[] = [];
  let messages = 0;
  let ios = false;
  let seconds = false;
  let open = false;
  const examples = createDateExamples();
  const maker = createEntryMaker(doubt);
  const assembly = createAssembly({ draft: receive, doubt });

  function doubt(kind: DoubtKind, line: number, lines: number, sample: string): void {
    doubts.push({
      kind: 'doubt',
      doubt: kind,
      line,
      lines,
      sample: sample.slice(0, limits.sample),
    });
  }

  function receive(draft: Draft): void {
    if (waiting.length === 0 && draft.run.order !== undefined) enter(draft);
    else waiting.push(draft);
  }

  function drain(): void {
    let done = 0;
    while (done < waiting.length && (open || waiting[done].run.order !== undefined))
      enter(waiting[done++]);
    waiting = done === waiting.length ? [] : waiting.slice(done);
  }

  function enter(draft: Draft): void {
    if (draft.run.order === undefined) leaveOpen(draft);
    ios ||= draft.ios;
    seconds ||= draft.seconds;
    const entry = maker.entryOf(draft);
    if (entry.kind !== 'system') messages += 1;
    entries.push(entry);
  }

  function leaveOpen({ a, b, c, head, line }: Draft): void {
    const apart = Math.abs(dayOf(a, b, c, 'dmy') - dayOf(a, b, c, 'mdy'));
    if (!(apart > 0)) return;
    examples.add(head, apart);
    doubt('date-order', line, 0, head);
  }

  function end(lastLine: number): void {
    assembly.end();
    for (const run of assembly.runs)
      if (run.order === undefined && dateOrder !== undefined) run.answer(dateOrder);
    open = true;
    drain();
    if (isCapped(messages)) doubt('capped', lastLine, 0, '');
  }

  function take(bytes: number): Batch {
    drain();
    const batch = { chat: chat(), entries, doubts, bytes };
    entries = [];
    doubts = [];
    return batch;
  }

  function chat(): Chat {
    const shape = maker.authors.size > 2 ? 'group' : 'pair';
    const known = { key: '', title, shape, names: new Map<string, string>() } as const;
    return maker.owner === undefined ? known : { ...known, owner: maker.owner };
  }

  const reading = (lines: number): Reading => ({
    lines,
    carries: carriesOf(ios, seconds),
    dateOrder: orderOf(),
    dateExamples: examples.most(),
  });

  /** The order most dates were read in; open when any date was left open. */
  function orderOf(): DateOrder | 'ambiguous' {
    if (examples.most().length > 0) return 'ambiguous';
    const [most] = [...assembly.runs].sort((x, y) => y.count - x.count);
    return most?.order ?? 'dmy';
  }

  return { line: assembly.line, doubt, end, take, reading };
}

/** The longest chats WhatsApp exports, without and with media, and one off either way. */
const isCapped = (messages: number): boolean =>
  (messages >= 39_900 && messages <= 40_001) || (messages >= 9_900 && messages <= 10_001);

const carriesOf = (ios: boolean, seconds: boolean): Carries => ({
  reactions: false,
  calls: ios ? 'with-duration' : 'no',
  readTimes: false,
  replies: false,
  edits: false,
  resolution: seconds ? 'seconds' : 'minutes',
  zone: 'unknown',
});
