// English on the screens. Sentences about people come from core's words; here is everything around them.

import { thread } from './en/thread.ts';

export const en = { thread } as const;
export type Labels = typeof en;
