// The order in which things are said of one relationship, the same for every quality. First something dated
// that the other gave; then my own side; then at most three sentences, the rest on request (METHOD R3, R19).
// Within a quality a question comes before the patterns, and mine before theirs.

import { otherSide, type Side } from '../person.ts';
import type { ChosenAct } from '../vault.ts';
import { qualityKeys, type QualityKey, type Why } from '../qualities/quality.ts';
import { week } from '../time.ts';
import type { Arrangement, QualitySection } from './portrait.ts';
import {
  roles,
  sideOfStatement,
  statementAsks,
  type Statement,
  type StatementKind,
} from './statement.ts';

/** What the user's acts ask to see first. Nothing asked: all as usual. */
export interface Emphasis {
  /** In the order of the acts, each with the acts it shows. */
  readonly asked: ReadonlyMap<QualityKey, readonly ChosenAct[]>;
  readonly last: readonly QualityKey[];
}

export const asUsual: Emphasis = { asked: new Map(), last: [] };

export interface ToArrange {
  readonly statements: readonly Statement[];
  readonly silences: ReadonlyMap<QualityKey, Why>;
  isAside(statement: Statement): boolean;
  readonly emphasis: Emphasis;
}

/** What may stand first on a page (METHOD R3): something the other gave, with its date. */
export const kindnesses = [
  'came-in-hard-time',
  'did-as-said',
  'a-beginning',
  'a-kind-word',
  'an-ear',
  'an-answer',
] as const;

/** Sentences said at once (METHOD R19). */
const atOnce = 3;

export function arranged(told: ToArrange): Arrangement {
  const standing = told.statements.filter((one) => !told.isAside(one)).toSorted(inOrder);
  const find = (kind: StatementKind, side: Side): Statement | undefined =>
    standing.find((one) => one.kind === kind && sideOfStatement(one) === side);
  const first = kindnessOf(kindnesses.flatMap((kind) => find(kind, 'them') ?? []));
  const own = find('answers-come', 'me') ?? find('a-beginning', 'me') ?? find('an-answer', 'me');
  const rest = standing.filter((one) => one !== first && one !== own);
  return { first, own, sections: inSections(told, rest, first === undefined ? 0 : atOnce) };
}

/** What was done weighs more than a word that came so much later, and no more. */
const weighs: Partial<Record<StatementKind, number>> = {
  'came-in-hard-time': 26 * week,
  'did-as-said': 4 * week,
};

function kindnessOf(given: readonly Statement[]): Statement | undefined {
  const said = given.find(({ kind }) => weighs[kind] === undefined);
  const latest = said === undefined ? -Infinity : timeOf(said);
  return given.find((one) => latest - timeOf(one) <= (weighs[one.kind] ?? 0));
}

function inSections(
  { statements, silences, isAside, emphasis }: ToArrange,
  standing: readonly Statement[],
  most: number,
): readonly QualitySection[] {
  const ofQuality = (all: readonly Statement[], quality: QualityKey): readonly Statement[] =>
    all.filter((one) => one.quality === quality);
  const order = inTheirOrder(emphasis);
  const leads = order
    .filter((quality) => isAsked(emphasis, quality))
    .flatMap((quality) => ofQuality(standing, quality).find(isToldUnasked) ?? []);
  const told = toldAtOnce(
    leads.map((one) => [one, ...twinOf(one, standing)]),
    most,
  );
  return order.map((quality) => ({
    quality,
    acts: emphasis.asked.get(quality) ?? [],
    asked: isAsked(emphasis, quality),
    statements: ofQuality(told, quality),
    more: ofQuality(standing, quality).filter((one) => !told.includes(one)),
    putAside: ofQuality(statements, quality).filter(isAside).sort(inOrder),
    silent: silences.get(quality),
  }));
}

/** What is told of one of the two is told of the other beside it, or of neither: nobody stands there alone. */
function twinOf(lead: Statement, standing: readonly Statement[]): readonly Statement[] {
  const side = sideOfStatement(lead);
  if (side === undefined || roles[lead.kind] === 'gesture') return [];
  return standing
    .filter(({ kind, quality }) => kind === lead.kind && quality === lead.quality)
    .filter((one) => sideOfStatement(one) === otherSide(side))
    .slice(0, 1);
}

/** The first that find room; a question is not left for later, it takes the last place. */
function toldAtOnce(leads: readonly (readonly Statement[])[], most: number): readonly Statement[] {
  const question = leads.find(([lead]) => statementAsks(lead)) ?? [];
  const room = most === 0 ? 0 : most - question.length;
  const told = leads.reduce<readonly Statement[]>(
    (all, lead) =>
      lead !== question && all.length + lead.length <= room ? [...all, ...lead] : all,
    [],
  );
  return most === 0 ? [] : [...told, ...question];
}

function inTheirOrder({ asked, last }: Emphasis): readonly QualityKey[] {
  const inOrder = [...asked.keys(), ...qualityKeys.filter((key) => !asked.has(key))];
  return [...inOrder.filter((key) => !last.includes(key)), ...last];
}

/** Gestures stand beside contact, whatever was chosen. */
const isAsked = ({ asked }: Emphasis, quality: QualityKey): boolean =>
  asked.size === 0 || asked.has(quality) || quality === 'gestures';

function isToldUnasked(statement: Statement): boolean {
  const role = roles[statement.kind];
  return role === 'gesture' ? sideOfStatement(statement) === 'me' : role !== 'example';
}

const places = new Map(Object.keys(roles).map((kind, place) => [kind, place]));

/** By kind as they are told, mine first, the newest first. */
function inOrder(a: Statement, b: Statement): number {
  return placeOf(a) - placeOf(b) || sideRank(a) - sideRank(b) || timeOf(b) - timeOf(a);
}

const placeOf = ({ kind }: Statement): number => places.get(kind) ?? 0;
const sideRank = (statement: Statement): number => (sideOfStatement(statement) === 'them' ? 1 : 0);
const timeOf = ({ values }: Statement): number => (values as { at?: number }).at ?? 0;
