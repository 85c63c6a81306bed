// Presence in what is said: of the news one brings, good or hard, how much the other asks about (METHOD 4.1;
// follow-up questions: Huang et al. 2017; capitalization: Gable et al. 2004).

import type { History } from '../../history.ts';
import type { MomentId } from '../../moment.ts';
import type { Side } from '../../person.ts';
import type { Statement } from '../../portrait/statement.ts';
import { bitOf, saysOf } from '../../readings/heads.ts';
import { day, toInstant } from '../../time.ts';
import { turnsOf, type Turn } from '../content/episodes.ts';
import { blindInWords, whyUnheard } from '../content/hearing.ts';
import { receiptsOf } from '../content/receipts.ts';
import { shareOf, type ShareOf } from '../share-of.ts';

export interface News {
  readonly asked: ShareOf;
  /** The news and the questions about it, newest first. */
  readonly evidence: readonly MomentId[];
}

const leastNews = 10;
const patience = 3 * day;
/** Turns after it in which one may still ask: later ones are about something else. */
const within = 4;

const hard = saysOf(['trouble', 'disclosure']);
const opens = bitOf('opens');
const information = bitOf('information');
const asks = saysOf(['question', 'followUp']);

const isNews = ({ says }: Turn): boolean =>
  (says & asks) === 0 &&
  ((says & hard) !== 0 || ((says & opens) !== 0 && (says & information) !== 0));

/** Of the news the other brought, what `who` asked about; undefined where the words cannot tell, or of too little. */
export function newsOf(history: History, who: Side): News | undefined {
  if ((['question', 'information'] as const).some((head) => whyUnheard(history, head))) return;
  const turns = turnsOf(history);
  const cases = turns.flatMap((turn, k) => {
    if (turn.by === who || !isNews(turn)) return [];
    const question = turns
      .slice(k + 1, k + 1 + within)
      .find(({ by, at, says }) => by === who && at - turn.at <= patience && (says & asks) !== 0);
    return [{ at: turn.at, hit: question !== undefined, turn, question }];
  });
  if (cases.length < leastNews) return undefined;
  return {
    asked: shareOf(cases, ({ hit }) => hit),
    evidence: receiptsOf(
      history,
      cases.flatMap(({ turn, question }) => (question ? [turn, question] : [turn])),
      ['question', 'trouble', 'disclosure', 'information'],
    ),
  };
}

export function asksBack(
  who: Side,
  news: News | undefined,
  history: History,
): readonly Statement[] {
  if (news === undefined || news.asked.hits === 0) return [];
  const { low, high } = news.asked;
  return [
    {
      kind: 'asks-back',
      quality: 'presence',
      values: { who, asked: { low, high } },
      evidence: news.evidence,
      sure: undefined,
      rule: 'asks-back',
      blind: blindInWords(history),
      span: { from: toInstant(history.at[0]), to: history.end },
    },
  ];
}
