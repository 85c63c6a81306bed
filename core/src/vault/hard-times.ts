// Hard times over all ties: what is proposed from the words, who came, and whom to ask how it went. It reads
// what was marked and said; it cannot know what was said at the door.

import { anchors, asksAfter, tellsTrouble } from '../hard-times/lexicon.ts';
import type { HardTimeNow } from '../practice/cards.ts';
import { episodesOf, type Episode, type Sign } from '../hard-times/propose.ts';
import { act, ME, rowSays, type History } from '../history.ts';
import { isTended, type Person, type PersonId, type Side } from '../person.ts';
import { cameSaid } from '../qualities/showing-up.ts';
import { cameIn, stepsOf } from '../qualities/showing-up/comings.ts';
import { isTwoWay } from '../qualities/initiative/sequence.ts';
import { bitOf } from '../readings/heads.ts';
import { isGoingOn, isHard, type MarkedSeason } from '../season.ts';
import { ownerOf, peopleIn, tendedIn } from '../store/people.ts';
import { seasonsIn, setAsideIn } from '../store/seasons.ts';
import { maybeSignsIn, type MaybeSign } from '../store/signs.ts';
import type { Store } from '../store/store.ts';
import { day, toInstant, type Instant, type Zone } from '../time.ts';
import type { CameToward, HardTimeSeen, ProposedHardTime } from '../vault.ts';
import type { Known } from './known.ts';
import type { Uses } from './uses/uses.ts';

/** Newest first. */
export function hardTimesIn(store: Store, known: Known): readonly HardTimeSeen[] {
  const people = peopleIn(store);
  return seasonsIn(store)
    .filter(isHard)
    .toReversed()
    .flatMap((season): readonly HardTimeSeen[] => {
      const { whose, person } = season;
      if (whose === 'both') return [];
      return [
        {
          season,
          whose,
          person: whose === 'them' ? people.find(({ id }) => id === person) : undefined,
          came: cameToward(season, people, known),
          opensOnRequest: season.kind === 'grief',
        },
      ];
    });
}

function cameToward(
  season: MarkedSeason,
  people: readonly Person[],
  known: Known,
): readonly CameToward[] {
  const ties = people.filter(({ id, isMe }) =>
    season.whose === 'them' ? id === season.person : !isMe && season.knew.includes(id),
  );
  return ties.flatMap((person) => {
    const { history } = known.tie(person.id).tie;
    const hard = history.hardTimes.find((one) => one.season === season.id);
    if (hard === undefined || !hard.known) return [];
    const came = cameIn(history, hard, stepsOf(history));
    return came === undefined ? [] : [{ person, statement: cameSaid(came, history) }];
  });
}

/** What is not yet answered, newest first. */
export function proposedIn(store: Store, zone: Zone): readonly ProposedHardTime[] {
  const people = peopleIn(store);
  const signs = maybeSignsIn(store, { anchors, trouble: bitOf('trouble') }).filter(
    ({ text }) => text === undefined || tellsTrouble(text),
  );
  const [aside, marked] = [setAsideIn(store), seasonsIn(store).filter(isHard)];
  const me = people.find(({ isMe }) => isMe);
  const proposed = [undefined, ...people.filter(isTended)].flatMap((person) => {
    const own = signs.filter((one) =>
      person === undefined ? one.byMe : !one.byMe && one.person === person.id,
    );
    return episodesOf(own, zone)
      .filter((one) => !isAnswered(one, { aside, marked, person }))
      .map((one) => proposalOf(one, { own, person, me }));
  });
  return proposed.toSorted((a, b) => b.span.from - a.span.from);
}

function isAnswered(
  { signs, span }: Episode,
  about: {
    readonly aside: ReadonlySet<number>;
    readonly marked: readonly MarkedSeason[];
    readonly person: Person | undefined;
  },
): boolean {
  if (signs.some(({ id }) => about.aside.has(id))) return true;
  return about.marked.some(
    (one) =>
      (about.person === undefined ? one.whose === 'me' : one.person === about.person.id) &&
      (signs.some(({ id }) => id === one.moment) ||
        (one.span.from < span.to && one.span.to > span.from)),
  );
}

function proposalOf(
  { signs, span }: Episode,
  of: { own: readonly MaybeSign[]; person: Person | undefined; me: Person | undefined },
): ProposedHardTime {
  const ids = new Set(signs.map(({ id }: Sign) => id));
  const told = of.own.filter(({ id }) => ids.has(id)).map(({ person }) => person);
  const whose: Side = of.person === undefined ? 'me' : 'them';
  const mine: readonly PersonId[] = of.me === undefined ? [] : [of.me.id];
  return {
    moment: signs[0].id,
    whose,
    person: of.person,
    span,
    knew: whose === 'me' ? [...new Set(told)] : mine,
    signs: signs.map(({ id }) => id).toReversed(),
  };
}

const soonest = 2 * day;
const latest = 28 * day;
/** After the last day that was told: an exam, an operation. */
const afterTold = 7 * day;

/** Of theirs that I know of: begun two days to four weeks ago, or over in this week, and not asked after since. */
export function dueIn({ store, known, clock }: Uses): readonly HardTimeNow[] {
  const me = ownerOf(store);
  const ids = new Set(tendedIn(store).map(({ id }) => id));
  return seasonsIn(store).flatMap((season): readonly HardTimeNow[] => {
    const { id, person, name, span, moment } = season;
    const since = sinceOf(season, clock.now());
    if (person === undefined || since === undefined || !ids.has(person)) return [];
    if (!isHard(season) || season.whose !== 'them' || !season.knew.includes(me)) return [];
    if (haveAsked(known.tie(person).tie.history, since)) return [];
    const moments = moment === undefined ? [] : [moment];
    return [{ id, person, name, since: span.from, moments }];
  });
}

function sinceOf({ span: { from, to } }: MarkedSeason, now: Instant): Instant | undefined {
  const told = isGoingOn({ from, to }) ? Infinity : to;
  if (now >= told && now < told + afterTold) return toInstant(told);
  return now >= from + soonest && now < from + latest ? from : undefined;
}

/** A call and a visit ask by themselves. */
function haveAsked(history: History, since: Instant): boolean {
  for (let row = history.length - 1; row >= 0 && history.at[row] >= since; row -= 1) {
    if (isTwoWay(history, row)) return true;
    if (history.by[row] === ME && history.act[row] === act.said && asks(history, row)) return true;
  }
  return false;
}

const asks = (history: History, row: number): boolean =>
  rowSays(history, row, 'followUp') || asksAfter(history.texts(row, row + 1)[0]);
