// From entries to moments: the wall clock gets its zone, the handle its person, the words their final form.
// Chats of two wait until both voices are known; a chat that is not mine is left out. What happened and
// who is meant is decided by the answers given on import and by nothing else.

import type { Batch, Chat } from './importers/importer.ts';
import type { CalledEntry, Entry, SystemEntry } from './importers/entry.ts';
import { isGestureForm } from './moment.ts';
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

export interface Settler {
  /** What of the batch (and of what waited) is ready to be written. */
  take(batch: Batch): ChatState | undefined;
  /** The chats that still waited; those that are not mine are left out. */
  end(): readonly ChatState[];
  /** Every handle met, and whether I was among them. */
  readonly handles: ReadonlySet<string>;
  readonly system: number;
  readonly foundMe: boolean;
}

interface Waiting {
  chat: Chat;
  place: Place | undefined;
  entries: SettledEntry[];
  readonly mine: Set<string>;
  readonly others: Set<string>;
}

export const chatKey = (chat: Chat): string => chat.key;

export function createSettler(run: Import, groups: ReadonlySet<string>): Settler {
  const chats = new Map<string, Waiting>();
  const handles = new Set<string>();
  let system = 0;
  let foundMe = false;

  function waitingOf(chat: Chat): Waiting {
    const known = chats.get(chatKey(chat));
    if (known !== undefined) return known;
    const made = { chat, place: undefined, entries: [], mine: new Set(''), others: new Set('') };
    chats.set(chatKey(chat), made);
    return made;
  }

  function note(waiting: Waiting, entry: SettledEntry): void {
    const { by } = entry;
    if (waiting.mine.has(by) || waiting.others.has(by)) return;
    handles.add(by);
    const own = isMe(waiting.chat, by, run.choices.me);
    foundMe ||= own;
    (own ? waiting.mine : waiting.others).add(by);
  }

  const isGroup = (chat: Chat): boolean => chat.shape === 'group' || groups.has(chatKey(chat));

  function placed(waiting: Waiting): Place | undefined {
    if (waiting.place !== undefined) return waiting.place;
    if (isGroup(waiting.chat)) return groupPlace(run, waiting.chat);
    const [other] = waiting.others;
    return waiting.mine.size > 0 && other !== undefined
      ? pairPlace(run, waiting.chat, other)
      : undefined;
  }

  function release(waiting: Waiting, place: Place): ChatState {
    waiting.place = place;
    const { chat, entries } = waiting;
    waiting.entries = [];
    return { chat, place, entries };
  }

  return {
    handles,
    get system() {
      return system;
    },
    get foundMe() {
      return foundMe;
    },
    take({ chat, entries }) {
      if (chat.shape !== 'pair' && chat.shape !== 'group') return undefined;
      const waiting = waitingOf(chat);
      waiting.chat = chat;
      for (const entry of entries) {
        if (entry.kind === 'system' || entry.by === '') system += 1;
        else {
          note(waiting, entry);
          waiting.entries.push(entry);
        }
      }
      if (waiting.place?.isPair === true && isGroup(chat)) throw new IsAGroup(chatKey(chat));
      const place = placed(waiting);
      return place === undefined ? undefined : release(waiting, place);
    },
    end: () =>
      [...chats.values()]
        .filter((waiting) => waiting.place === undefined && waiting.entries.length > 0)
        .filter((waiting) => isSilentlyMine(waiting, foundMe))
        .map((waiting) => {
          const [other] = waiting.others;
          return release(waiting, pairPlace(run, waiting.chat, other ?? ''));
        }),
  };
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
    const form = entry.kind === 'said' ? entry.form : '';
    return {
      threadId: place.id,
      thread: place.key,
      by: place.isPair ? place.sideOf(who) : entry.by.toWellFormed(),
      clock: entry.instant ?? entry.wall,
      at: instantOf(entry, clock),
      ref: entry.ref,
      kind: entry.kind,
      form: entry.kind === 'called' ? `${entry.answered} ${entry.video}` : form,
      text,
      who,
      act: actOf(entry),
      formCode: entry.kind === 'said' ? formCode(entry.form) : null,
      gesture: isGesture(entry, text),
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
const isGesture = (entry: SettledEntry, text: string): boolean =>
  entry.kind === 'reacted' ||
  (entry.kind === 'said' &&
    isGestureForm(entry.form) &&
    (entry.form === 'emoji' || text.trim() === ''));
