// Commitments as the vault knows them: what waits to be decided on, and how the others stand today.

import type { Commitment, Standing } from '../commitment.ts';
import { candidatesIn, type Candidate, type Message } from '../commitments/candidates.ts';
import { nearTheirDay } from '../commitments/due-soon.ts';
import { standingOf } from '../commitments/standing.ts';
import { toMomentId } from '../moment.ts';
import type { PersonId } from '../person.ts';
import { bitOf, languages } from '../readings/heads.ts';
import { acts } from '../store/codes.ts';
import { shown } from '../store/columns.ts';
import { commitmentsIn } from '../store/commitments.ts';
import { ownerOf, tendedIn } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { toInstant, week, type Zone } from '../time.ts';
import type { CommitmentShown, FoundCommitment } from '../vault.ts';
import type { Uses } from './uses/uses.ts';

/** How far back from the last word promises are looked for: what is older waits for nobody's tap. */
const lookBack = 52 * week;

export function foundIn({ store, known }: Uses, person?: PersonId): readonly FoundCommitment[] {
  const decided = new Set(commitmentsIn(store).map(({ moment }) => moment));
  const isOpen = ({ moment, again }: Candidate): boolean =>
    [moment, ...again].every((id) => !decided.has(id));
  return tendedIn(store)
    .filter(({ id }) => person === undefined || id === person)
    .flatMap(({ id }) =>
      known
        .promises(id)
        .filter(isOpen)
        .map((one) => ({ ...one, person: id })),
    )
    .toSorted((a, b) => b.said - a.said);
}

export const promisesOf = (store: Store, person: PersonId, zone: Zone): readonly Candidate[] =>
  candidatesIn(messagesOf(store, person), zone);

function* messagesOf(store: Store, person: PersonId): Generator<Message> {
  const last = store
    .sql('SELECT max(at) AS at FROM thread JOIN moment ON thread = thread.id WHERE person = ?')
    .one(person)?.at;
  const me = ownerOf(store);
  const rows = store.sql(written).rows(person, Number(last ?? 0) - lookBack);
  for (const [id, at, who, text, language, says] of rows) {
    const read = isRead(Number(language ?? 0));
    const promises = (Number(says ?? 0) & bitOf('commitment')) !== 0;
    yield {
      id: toMomentId(Number(id)),
      at: toInstant(Number(at)),
      by: who === me ? 'me' : 'them',
      text: String(text),
      reading: read ? (promises ? 'promises' : 'says-else') : 'not-read',
    };
  }
}

/** A language the reader cannot read is not one in which nothing was promised. */
const isRead = (language: number): boolean => !['none', 'other'].includes(languages[language]);

const written = `
  SELECT moment.id, moment.at, moment.who, words.text, reading.language, reading.says
  FROM thread CROSS JOIN moment ON moment.thread = thread.id
  JOIN words ON words.row = moment.row LEFT JOIN reading ON reading.row = moment.row
  WHERE thread.person = ? AND moment.at >= ? AND act = ${acts.said} AND gesture = 0 AND ${shown}
  ORDER BY moment.at, seat, moment.id`;

export function shownIn(uses: Uses, person?: PersonId): readonly CommitmentShown[] {
  const tended = new Set(tendedIn(uses.store).map(({ id }) => id));
  return commitmentsIn(uses.store, person)
    .map((one) => asShown(uses, one))
    .filter(({ standing }) => standing !== 'not-a-promise')
    .filter((one) => tended.has(one.person) || isOver(one))
    .toSorted(inOrder);
}

/** Nothing is left to be done about it: of who has died, or is let be, no more is told (METHOD R14, R16). */
const isOver = ({ standing }: CommitmentShown): boolean =>
  standing !== 'open' && standing !== 'unknown';

export function asShown({ known, clock }: Uses, one: Commitment): CommitmentShown {
  const { history } = known.tie(one.person).tie;
  const { standing, due, evidence } = standingOf(one, history, clock.now());
  return { ...one, standing, days: due, shownBy: evidence?.moments ?? [] };
}

const order: readonly Standing[] = [
  'open',
  'unknown',
  'moved',
  'happened',
  'fell-through',
  'let-go',
];
const sideRank = ({ by }: Commitment): number => (by === 'me' ? 0 : 1);

/** Mine first; what is to come by its day, what is over the newest first. */
function inOrder(a: CommitmentShown, b: CommitmentShown): number {
  const byStanding = order.indexOf(a.standing) - order.indexOf(b.standing);
  const byDay = (a.days?.to ?? Infinity) - (b.days?.to ?? Infinity);
  const byTime = a.standing === 'open' && Number.isFinite(byDay) ? byDay : b.said - a.said;
  return sideRank(a) - sideRank(b) || byStanding || byTime || a.id - b.id;
}

/** My own that are open and near their day, for Today. */
export const dueSoonIn = (uses: Uses): readonly CommitmentShown[] =>
  nearTheirDay(shownIn(uses), uses.clock.now());
