// All heads of every message, with the message before it: our own chats over and over, which are as short and as mixed
// as chats are.

import { createReader } from '@eachother/core';
import { corpus } from '@eachother/training';
import type { Work } from '../tasks.ts';

export function readingWords(messages: number): Work {
  const all = corpus();
  const reader = createReader();
  return async () => {
    let said = 0;
    for (let k = 0; k < messages; k += 1) {
      const { text, before } = all[k % all.length];
      if (reader.read(text, before).says !== 0) said += 1;
    }
    if (said === 0) throw new Error('nothing was read');
    return messages;
  };
}
