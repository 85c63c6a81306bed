// One export being read: lines in, batches out.

import { limits } from '../../limits.ts';
import type { Doubt, DoubtKind, Entry } from '../entry.ts';
import type { Batch, Carries, Chat, DateOrder, Reading } from '../importer.ts';
import type { Line } from '../source/lines.ts';
import { Assembly, type Draft } from './assembly.ts';
import { Authors } from './authors.ts';
import { EntryMaker } from './entries.ts';
import { HeaderReader } from './header.ts';
import { LineSorter } from './line-sorter.ts';
import type { NameHabits } from './name-habits.ts';
import { Timeline } from './timeline.ts';
import { Undated } from './undated.ts';

export interface ChatFacts {
  /** The other person or the group, as the file's name says; '' when it does not. */
  readonly title: string;
  readonly habits: NameHabits;
  /** The person's word for dates that the file leaves open. */
  readonly dateOrder: DateOrder | undefined;
}

export class ChatReader {
  readonly #facts: ChatFacts;
  readonly #timeline = new Timeline();
  readonly #assembly: Assembly;
  readonly #sorter: LineSorter;
  readonly #undated: Undated;
  readonly #maker = new EntryMaker((...doubt) => this.doubt(...doubt));
  #entries: Entry[] = [];
  #doubts: Doubt[] = [];
  #withIos = false;

  constructor(facts: ChatFacts) {
    this.#facts = facts;
    this.#undated = new Undated(facts.dateOrder, {
      draft: (draft, ios) => this.#enter(draft, ios),
      leftOpen: ({ line }, head) => this.doubt('date-order', line, 0, head),
    });
    const parts = {
      header: new HeaderReader(),
      timeline: this.#timeline,
      authors: new Authors(facts.habits, facts.title),
    };
    this.#assembly = new Assembly(parts, {
      draft: (draft, ios, open) => this.#undated.draft(draft, ios, open),
      doubt: (...doubt) => this.doubt(...doubt),
    });
    this.#sorter = new LineSorter(parts.header, parts.timeline, this.#assembly);
  }

  line(line: Line): void {
    const { number, goesOn, damaged } = line;
    if (goesOn) this.doubt('line-too-long', number, 0, line.text);
    if (damaged) this.doubt('damaged-characters', number, 0, line.text);
    this.#sorter.line(line);
  }

  doubt(doubt: DoubtKind, line: number, lines: number, text: string): void {
    const sample = text.slice(0, limits.sample);
    this.#doubts.push({ kind: 'doubt', doubt, line, lines, sample });
  }

  end(lastLine: number): void {
    this.#sorter.end();
    this.#assembly.finish();
    this.#timeline.close(this.#facts.dateOrder);
    this.#undated.end();
    if (isCapped(this.#maker.messages)) this.doubt('capped', lastLine, 0, '');
  }

  /** What can be handed on by now. */
  take(bytes: number): Batch {
    this.#undated.release();
    const batch = { chat: this.#chat(), entries: this.#entries, doubts: this.#doubts, bytes };
    this.#entries = [];
    this.#doubts = [];
    return batch;
  }

  reading(lines: number): Reading {
    const dateExamples = this.#undated.examples.texts;
    return {
      lines,
      carries: {
        ...carriesOf(this.#withIos, this.#assembly.seconds),
        ...(isCapped(this.#maker.messages) ? { isCut: true } : {}),
      },
      dateOrder: dateExamples.length > 0 ? 'ambiguous' : this.#timeline.order,
      dateExamples,
    };
  }

  #enter(draft: Draft, ios: boolean): void {
    this.#withIos ||= ios;
    this.#entries.push(this.#maker.entryOf(draft, ios));
  }

  #chat(): Chat {
    const { authors, ofGroup, owner } = this.#maker;
    const { title } = this.#facts;
    const shape = authors.size > 2 || ofGroup ? 'group' : 'pair';
    const chat = { key: '', title, shape, names: noNames } as const;
    return owner === undefined ? chat : { ...chat, owner };
  }
}

const noNames: ReadonlyMap<string, string> = new Map();

/** The longest chats WhatsApp exports, without and with media, and a few off. */
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
