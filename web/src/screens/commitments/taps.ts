// What a tap does: one step further, said in a notice with its way back.

import type { CommitmentProblem, CommitmentShown, NewStep, Result } from '@eachother/core';
import { labels } from '../../labels/labels.ts';
import type { Session } from '../../session.ts';

type Taken = Promise<Result<CommitmentShown, CommitmentProblem>>;

export async function tapped(
  { vault, notices }: Session,
  step: NewStep,
  taken: Taken,
): Promise<void> {
  const done = await taken;
  if (!done.ok) return;
  const { id } = done.value;
  notices.say(labels.commitments.done[step.kind], () => vault.takeBackStep(id));
}
