// What fits the words typed so far: screens and people at once, moments as the vault finds them.

import type { Person, ShownMoment } from '@eachother/core';
import { labels } from '../labels/labels.ts';
import { live } from '../live.svelte.ts';
import { menu } from '../screens/all.ts';
import { linkIn, type Session } from '../session.ts';
import { saidIn } from './said.ts';

export interface Found {
  readonly key: string;
  readonly group: string;
  readonly text: string;
  readonly href: string;
}

export interface Finding {
  words: string;
  readonly found: readonly Found[];
}

const mostMoments = 5;

/** Call it while a component is made. */
export function createFinding(session: () => Session): Finding {
  let words = $state('');
  const { vault, store } = session();
  const people = live(() => vault.people(), vault);
  const moments = live(
    async () => (words.trim().length < 2 ? [] : vault.moments({ words, limit: mostMoments })),
    vault,
  );
  const fits = (text: string): boolean => text.toLowerCase().includes(words.trim().toLowerCase());

  const ofScreens = (): readonly Found[] =>
    menu
      .map((key) => ({ key, text: labels.screens[key] }))
      .filter(({ text }) => fits(text))
      .map(({ key, text }) => ({
        key,
        group: labels.palette.screens,
        text,
        href: linkIn(store, { screen: key }),
      }));
  const ofPeople = (all: readonly Person[]): readonly Found[] =>
    all
      .filter((person) => !person.isMe && fits(person.name))
      .slice(0, 8)
      .map((person) => ({
        key: `person-${person.id}`,
        group: labels.palette.people,
        text: person.name,
        href: linkIn(store, { screen: 'portrait', at: person.id }),
      }));
  const ofMoments = (all: readonly ShownMoment[]): readonly Found[] =>
    all.map((one) => ({
      key: `moment-${one.moment.id}`,
      group: labels.palette.moments,
      text: `${one.byMe ? labels.moments.you : one.byName}: ${saidIn(one.moment, labels.moments).words}`,
      href: linkIn(store, { screen: 'moments', query: { words: words.trim() } }),
    }));
  const found = $derived([
    ...ofPeople(people.value ?? []),
    ...ofScreens(),
    ...ofMoments(moments.value ?? []),
  ]);

  return {
    get words() {
      return words;
    },
    set words(text) {
      words = text;
    },
    get found() {
      return found;
    },
  };
}
