// Two people and one device: each writes a page while the other does not look, then both pages are read
// together, and both say whether they are kept. Here is only in which order that goes, and that no step before
// the reading has a page to show. Which of them begins, whose page is read first, what is kept: they say, we
// do not. It cannot know whether someone looked over a shoulder.

import { otherSide, type Both, type Side } from '../person.ts';

export interface TogetherPage {
  /** What give and take means to me. */
  readonly meaning: string;
  /** By which acts I know it: keys of cards. */
  readonly acts: readonly string[];
  readonly thanks: string;
  readonly wish: string;
}

/** What they would like to do again and again, and how often, in their words. */
export interface SharedRitual {
  readonly what: string;
  readonly rhythm: string;
}

export const blankPage: TogetherPage = { meaning: '', acts: [], thanks: '', wish: '' };

interface Read {
  readonly pages: Both<TogetherPage>;
  /** Whose page stands first. */
  readonly first: Side;
}
interface Settled extends Read {
  readonly ritual: SharedRitual | undefined;
}

/** The device changes hands; `done` is closed to whoever holds it. */
export interface Passing {
  readonly step: 'passing';
  readonly to: Side;
  readonly done: TogetherPage | undefined;
}
export interface WritingAlone {
  readonly step: 'writing';
  readonly who: Side;
  readonly done: TogetherPage | undefined;
}
/** Both are done, and nothing is open yet. */
export interface Closed {
  readonly step: 'closed';
  readonly pages: Both<TogetherPage>;
}
export interface ReadTogether extends Read {
  readonly step: 'reading';
}
export interface Asked extends Settled {
  readonly step: 'asked';
  readonly yes: Partial<Both<true>>;
}
/** Both said yes. */
export interface Agreed extends Settled {
  readonly step: 'agreed';
}
/** One said no: there is nothing any more. */
export interface Gone {
  readonly step: 'gone';
}
export type Sitting = Passing | WritingAlone | Closed | ReadTogether | Asked | Agreed | Gone;

export const beginWith = (first: Side): Passing => ({
  step: 'passing',
  to: first,
  done: undefined,
});

export const takeUp = ({ to, done }: Passing): WritingAlone => ({ step: 'writing', who: to, done });

export function handOver({ who, done }: WritingAlone, page: TogetherPage): Passing | Closed {
  if (done === undefined) return { step: 'passing', to: otherSide(who), done: page };
  return {
    step: 'closed',
    pages: who === 'me' ? { me: page, them: done } : { me: done, them: page },
  };
}

export const open = ({ pages }: Closed, first: Side): ReadTogether => ({
  step: 'reading',
  pages,
  first,
});

export const settle = ({ pages, first }: ReadTogether, { what, rhythm }: SharedRitual): Asked => ({
  step: 'asked',
  pages,
  first,
  ritual: what.trim() === '' ? undefined : { what: what.trim(), rhythm: rhythm.trim() },
  yes: {},
});

export function answer(asked: Asked, who: Side, said: 'yes' | 'no'): Asked | Agreed | Gone {
  if (said === 'no') return { step: 'gone' };
  const { pages, first, ritual } = asked;
  const yes = { ...asked.yes, [who]: true as const };
  return yes.me && yes.them ? { step: 'agreed', pages, first, ritual } : { ...asked, yes };
}
