// Names as sources write them, made comparable: the same letters, no invisible direction marks, no rim of
// spaces. Never fuzzier than that: look-alikes are different people.

import type { Chat } from '../importers/importer.ts';

const marks = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

export const plainName = (name: string): string =>
  name.toWellFormed().replace(marks, '').replace(/\s+/gu, ' ').trim().normalize('NFC');

export const sameName = (a: string, b: string): boolean =>
  plainName(a).toLowerCase() === plainName(b).toLowerCase();

/** What to call a handle: the source's display name for it, else the handle itself. */
export const nameOf = (chat: Chat, handle: string): string =>
  plainName(chat.names.get(handle) ?? handle) || handle;
