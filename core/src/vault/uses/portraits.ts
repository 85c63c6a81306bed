// What is seen of one relationship, and what the user says of it.

import { hasDied } from '../../person.ts';
import { findNothing } from '../../qualities/all.ts';
import { composePortrait } from '../../portrait/compose.ts';
import { failed, ok } from '../../result.ts';
import { deedsOf } from '../../store/deeds.ts';
import { channelsOf } from '../../store/meanings.ts';
import { personWith } from '../../store/people.ts';
import type { PortraitUses } from '../../facade/portraits.ts';
import { coverageOf } from '../coverage.ts';
import { newestEmphasis } from '../emphasis.ts';
import { judgeIn, verdictsOf } from '../judge.ts';
import type { Uses } from './uses.ts';

/** More would be a list to weigh. */
const newestDeeds = 8;

export const portraitUses = ({ store, clock, known, inTurn }: Uses): PortraitUses => ({
  async portrait(id, now) {
    const person = personWith(store, id);
    if (person === undefined || person.isMe) return failed({ kind: 'no-such-person' });
    const { tie, findings, thread } = known.tie(id);
    const { history } = tie;
    const coverage = coverageOf(tie, now, channelsOf(store, id));
    const verdicts = verdictsOf(store, { person: id, history, findings }, now);
    const emphasis = newestEmphasis(store);
    const deeds = deedsOf(store, id, newestDeeds);
    return ok(
      composePortrait({ person, history, coverage, findings, thread, verdicts, emphasis, deeds }),
    );
  },
  async findings(id) {
    const person = personWith(store, id);
    if (person === undefined || person.isMe) return failed({ kind: 'no-such-person' });
    const { tie, findings } = known.tie(id);
    const found = hasDied(person) ? findNothing() : findings;
    return ok({ coverage: coverageOf(tie, clock.now(), channelsOf(store, id)), findings: found });
  },
  async judge(person, quality, statement, verdict) {
    const { tie, findings } = known.tie(person);
    const said = { person, history: tie.history, findings };
    await inTurn(() => Promise.resolve());
    const judgement = { quality, statement, verdict, at: clock.now() };
    store.transaction(() => judgeIn(store, said, judgement));
  },
});
