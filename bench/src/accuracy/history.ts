// Messages as a history of the app, so that what is measured is what runs there.

import { aHistory, type History } from '@eachother/core/measured';

export interface Spoken {
  /** UTC seconds. */
  readonly at: ArrayLike<number>;
  /** 0: me, 1: them. */
  readonly by: ArrayLike<number>;
  readonly texts?: readonly string[];
  /** Marks of the user, one a message: 1 opened a conversation, 0 did not. */
  readonly marks?: ArrayLike<number>;
}

export const historyOf = ({ at, by, texts, marks }: Spoken): History =>
  aHistory({
    moments: Array.from(at, (seconds, i) => ({
      at: seconds * 1000,
      by: by[i] === 0 ? 'me' : 'them',
      text: texts?.[i] ?? '',
      ...(marks === undefined ? {} : { corrected: marks[i] === 1 ? 1 : 0 }),
    })),
  });
