// Who is who in one export: which handle is me, whom a chat of two is with, who writes in a group. A person
// is matched by the answer given on import, else by a handle of this format, else, in a chat of two, by the
// very same name. A group's title is never a person.

import type { Chat } from '../importers/importer.ts';
import type { PersonId, Side } from '../person.ts';
import {
  insertHandle,
  insertPerson,
  insertThread,
  makeTie,
  ownerOf,
  personByHandle,
  personByName,
  threadByKey,
  type ThreadRow,
} from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { ImportChoices } from '../vault.ts';
import { nameOf, plainName, sameName } from './names.ts';

export interface Import {
  readonly store: Store;
  readonly id: number;
  readonly format: string;
  readonly choices: ImportChoices;
}

export const isMe = (chat: Chat, handle: string, me: string): boolean =>
  sameName(handle, me) || sameName(nameOf(chat, handle), me) || handle === chat.owner;

/** The thread of a chat and the person behind each handle in it. */
export interface Place extends ThreadRow {
  readonly isPair: boolean;
  whoIs(handle: string): PersonId;
  sideOf(person: PersonId): Side;
}

/** `other` is the handle of the other in a chat of two; '' when they never wrote. */
export function pairPlace(run: Import, chat: Chat, other: string): Place {
  const person = otherOf(run, chat, other);
  const me = meIn(run);
  const whoIs = (handle: string): PersonId =>
    isMe(chat, handle, run.choices.me) ? me(chat, handle) : person;
  return {
    ...pairThread(run, chat, { person, other }),
    isPair: true,
    whoIs: remembering(whoIs),
    sideOf: (one) => (one === person ? 'them' : 'me'),
  };
}

export function groupPlace(run: Import, chat: Chat): Place {
  const { store, format } = run;
  const key = `${format}|group|${chat.key || plainName(chat.title)}`;
  const thread =
    threadByKey(store, key) ??
    insertThread(store, { key, format, title: chat.title, person: null });
  const me = meIn(run);
  const whoIs = (handle: string): PersonId => {
    const isOwn = isMe(chat, handle, run.choices.me);
    const person = isOwn ? me(chat, handle) : memberIn(run, chat, handle);
    store.sql('INSERT OR IGNORE INTO member (thread, person) VALUES (?, ?)').run(thread.id, person);
    return person;
  };
  const owner = ownerOf(store);
  return {
    ...thread,
    isPair: false,
    whoIs: remembering(whoIs),
    sideOf: (one) => (one === owner ? 'me' : 'them'),
  };
}

/** The same few handles come a million times. */
function remembering(find: (handle: string) => PersonId): (handle: string) => PersonId {
  const known = new Map<string, PersonId>();
  return (handle) => {
    const kept = known.get(handle);
    if (kept !== undefined) return kept;
    const found = find(handle);
    known.set(handle, found);
    return found;
  };
}

function meIn(run: Import): (chat: Chat, handle: string) => PersonId {
  let known: PersonId | undefined;
  return (chat, handle) => {
    if (known !== undefined) return known;
    known = ownerOf(run.store, nameOf(chat, handle));
    insertHandle(run.store, {
      format: run.format,
      handle: plainName(handle),
      person: known,
      import: run.id,
    });
    return known;
  };
}

function otherOf(run: Import, chat: Chat, other: string): PersonId {
  const { store, format } = run;
  const handle = other === '' ? silentHandle(chat) : plainName(other);
  const name = other === '' ? plainName(chat.title) || '?' : nameOf(chat, other);
  const person =
    chosen(run, other, name) ??
    personByHandle(store, format, handle) ??
    personByName(store, format, name) ??
    insertPerson(store, { name, import: run.id });
  makeTie(store, person);
  insertHandle(store, { format, handle, person, import: run.id });
  return person;
}

/** Someone who never wrote is still known: by the id of the chat, else by its title. */
const silentHandle = (chat: Chat): string => plainName(chat.title) || chat.key;

const chosen = ({ choices }: Import, handle: string, name: string): PersonId | undefined =>
  choices.people?.get(handle) ?? choices.people?.get(name);

function memberIn({ store, format, id }: Import, chat: Chat, handle: string): PersonId {
  const plain = plainName(handle);
  const known = personByHandle(store, format, plain);
  if (known !== undefined) return known;
  const person = insertPerson(store, { name: nameOf(chat, handle), tie: false, import: id });
  insertHandle(store, { format, handle: plain, person, import: id });
  return person;
}

/** One thread a chat; where the source has no id for a chat, one a person. */
function pairThread(
  { store, format }: Import,
  chat: Chat,
  { person, other }: { readonly person: PersonId; readonly other: string },
): ThreadRow {
  const key = `${format}|${chat.key || plainName(other) || plainName(chat.title)}`;
  const known = chat.key === '' ? threadOfPerson(store, format, person) : threadByKey(store, key);
  if (known !== undefined) return known;
  const free = threadByKey(store, key) === undefined ? key : `${key}|${person}`;
  return insertThread(store, { key: free, format, title: chat.title, person });
}

function threadOfPerson(store: Store, format: string, person: PersonId): ThreadRow | undefined {
  const row = store
    .sql('SELECT id, key FROM thread WHERE person = ? AND format = ? ORDER BY id')
    .one(person, format);
  return row as ThreadRow | undefined;
}
