// From entries to moments: the wall clock gets its zone, the handle its person, the words their final form.
// Chats of two wait until both voices are known; a chat that is not mine is left out. What happened and
// who is meant is decided by the answers given on import and by nothing else.

import type { Batch, Chat } from './importers/importer.ts';
import type { CalledEntry, Entry, SystemEntry } from './importers/entry.ts';
import { isGestureForm, type Form } from './moment.ts';
import { nameOf, sameName } from './settle/names.ts';
import { groupPlace, isMe, pairPlace, type Import, type Place } from './settle/people.ts';
import { actOf, formCode } from './store/codes.ts';
import type { NewMoment } from './store/writer.ts';
import { toWallTime, zoneClock, type ZoneClock } from './time.ts';

/** One chat of the file, as far as it has been read. */
export interface ChatState {
  readonly chat: Chat;
  readonly place: Place;
  readonly entries: readonly SettledEntry[];
}
export type SettledEntry = Exclude<Entry, SystemEntry>;

/** A chat that looked like two people turned out to be a group: read the file again, knowing that. */
export class IsAGroup extends Error {
  readonly chat: string;
  constructor(chat: string) {
    super('a chat of two became a group');
    this.chat = chat;
  }
}

interface Waiting {
  chat: Chat;
  place: Place | undefined;
  entries: SettledEntry[];
  readonly mine: Set<string>;
  readonly others: Set<string>;
}

export const chatKey = (chat: Chat): string => chat.key;

/** Takes the entries of one import, chat by chat, and gives back what is ready to be written. */
export class Settler {
  /** Every handle met. */
  readonly handles = new Set<string>();
  /** Lines that the apps themselves wrote. */
  system = 0;
  /** I was among the handles. */
  foundMe = false;
  private readonly run: Import;
  /** Chats that are known to be groups, whatever they look like. */
  private readonly groups: ReadonlySet<string>;
  private readonly chats = new Map<string, Waiting>();

  constructor(run: Import, groups: ReadonlySet<string>) {
    this.run = run;
    this.groups = groups;
  }

  /** What of the batch (and of what waited) is ready to be written. */
  take({ chat, entries }: Batch): ChatState | undefined {
    if (chat.shape !== 'pair' && chat.shape !== 'group') return undefined;
    const waiting = this.waitingOf(chat);
    waiting.chat = chat;
    for (const entry of entries) this.receive(waiting, entry);
    if (waiting.place?.isPair === true && this.isGroup(chat)) throw new IsAGroup(chat.key);
    const place = this.placed(waiting);
    return place === undefined ? undefined : released(waiting, place);
  }

  /** The chats that still waited; those that are not mine are left out. */
  end(): readonly ChatState[] {
    return [...this.chats.values()]
      .filter(({ place, entries }) => place === undefined && entries.length > 0)
      .filter((waiting) => isSilentlyMine(waiting, this.foundMe))
      .map((waiting) => {
        const [other = ''] = waiting.others;
        return released(waiting, pairPlace(this.run, waiting.chat, other));
      });
  }

  private waitingOf(chat: Chat): Waiting {
    const known = this.chats.get(chat.key);
    if (known !== undefined) return known;
    const made: Waiting = {
      chat,
      place: undefined,
      entries: [],
      mine: new Set(),
      others: new Set(),
    };
    this.chats.set(chat.key, made);
    return made;
  }

  private receive(waiting: Waiting, entry: Entry): void {
    if (entry.kind === 'system' || entry.by === '') {
      this.system += 1;
      return;
    }
    this.meet(waiting, entry.by);
    waiting.entries.push(entry);
  }

  private meet({ chat, mine, others }: Waiting, handle: string): void {
    if (mine.has(handle) || others.has(handle)) return;
    this.handles.add(handle);
    const own = isMe(chat, handle, this.run.choices.me);
    this.foundMe ||= own;
    (own ? mine : others).add(handle);
  }

  private isGroup(chat: Chat): boolean {
    return chat.shape === 'group' || this.groups.has(chat.key);
  }

  private placed({ chat, place, mine, others }: Waiting): Place | undefined {
    if (place !== undefined) return place;
    if (this.isGroup(chat)) return groupPlace(this.run, chat);
    const [other] = others;
    return mine.size > 0 && other !== undefined ? pairPlace(this.run, chat, other) : undefined;
  }
}

function released(waiting: Waiting, place: Place): ChatState {
  waiting.place = place;
  const { chat, entries } = waiting;
  waiting.entries = [];
  return { chat, place, entries };
}

/** Only one of the two ever wrote. It is my chat if I did, or if it is with the one who did. */
function isSilentlyMine({ chat, mine, others }: Waiting, foundMe: boolean): boolean {
  if (mine.size > 0) return true;
  const [other] = others;
  if (others.size !== 1) return false;
  return foundMe || chat.owner !== undefined || sameName(nameOf(chat, other), chat.title);
}

/** Makes moments of one import's entries. */
export function momentMaker(run: Import): (entry: SettledEntry, place: Place) => NewMoment {
  const clock = zoneClock(run.choices.zone);
  return (entry, place) => {
    const who = place.whoIs(entry.by);
    const text = entry.kind === 'called' ? '' : wellFormed(entry.text);
    const said = entry.kind === 'said' ? entry.form : undefined;
    return {
      threadId: place.id,
      thread: place.key,
      by: place.isPair ? place.sideOf(who) : entry.by.toWellFormed(),
      clock: entry.instant ?? entry.wall,
      at: instantOf(entry, clock),
      ref: entry.ref,
      kind: entry.kind,
      form: entry.kind === 'called' ? `${entry.answered} ${entry.video}` : (said ?? ''),
      text,
      who,
      act: actOf(entry),
      formCode: said === undefined ? null : formCode(said),
      gesture: entry.kind === 'reacted' || (said !== undefined && isGesture(said, text)),
      seconds: entry.kind === 'called' ? secondsOf(entry) : null,
      reply: null,
    };
  };
}

const instantOf = (entry: SettledEntry, clock: ZoneClock): number =>
  entry.instant ?? clock.instantOf(toWallTime(entry.wall));

const wellFormed = (text: string): string => (text.isWellFormed() ? text : text.toWellFormed());

const secondsOf = (entry: CalledEntry): number | null =>
  entry.answered ? (entry.seconds ?? null) : 0;

/** A bare emoji is its own text; the other light forms are gestures while nothing is written with them. */
const isGesture = (form: Form, text: string): boolean =>
  isGestureForm(form) && (form === 'emoji' || text.trim() === '');
