// One export being read: lines in, batches out. Messages whose date is still open wait in line, so that
// nothing leaves with a date that later lines would have read otherwise.

import { limits } from '../../limits.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import { toWallTime } from '../../time.ts';
import type { Batch, Carries, Chat, DateOrder, ReadChoices, Reading } from '../importer.ts';
import { createAssembly, type Draft, type OpenDate } from './assemble.ts';
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

interface Waiting {
  readonly draft: Draft;
  readonly ios: boolean;
  readonly open: OpenDate | undefined;
}

export function createChatReader(title: string, { dateOrder }: ReadChoices): ChatReader {
  let entries: Entry[] = [];
  let doubts: Doubt[] = [];
  let waiting: Waiting[] = [];
  let messages = 0;
  let withIos = false;
  let ended = false;
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

  function receive(draft: Draft, ios: boolean, open: OpenDate | undefined): void {
    if (open === undefined && waiting.length === 0) enter(draft, ios);
    else waiting.push({ draft, ios, open });
  }

  function drain(): void {
    let done = 0;
    for (; done < waiting.length; done += 1) {
      const { draft, ios, open } = waiting[done];
      if (!ended && open !== undefined && open.run.order === undefined) break;
      if (open !== undefined) place(draft, open);
      enter(draft, ios);
    }
    waiting = done === waiting.length ? [] : waiting.slice(done);
  }

  function place(draft: Draft, { run, a, b, c, time, head }: OpenDate): void {
    draft.wall = toWallTime(run.wall(a, b, c, time));
    if (run.order === undefined)
      leaveOpen(head, draft.line, dayOf(a, b, c, 'dmy') - dayOf(a, b, c, 'mdy'));
  }

  function leaveOpen(head: string, line: number, apart: number): void {
    if (Number.isNaN(apart) || apart === 0) return;
    examples.add(head, Math.abs(apart));
    doubt('date-order', line, 0, head);
  }

  function enter(draft: Draft, ios: boolean): void {
    withIos ||= ios;
    const entry = maker.entryOf(draft, ios);
    if (entry.kind !== 'system') messages += 1;
    entries.push(entry);
  }

  function end(lastLine: number): void {
    assembly.end();
    for (const run of assembly.runs)
      if (run.order === undefined && dateOrder !== undefined) run.answer(dateOrder);
    ended = true;
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
    carries: carriesOf(withIos, assembly.seconds),
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
