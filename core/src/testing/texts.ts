// Every reason for silence, every shape of coverage and every problem, for laws about texts. A new kind breaks
// the build here until it is told.

import type { Coverage } from '../portrait/portrait.ts';
import type { Why } from '../qualities/quality.ts';
import { day, toInstant } from '../time.ts';
import type { Fault } from '../vault.ts';
import { budgets, damages, foreigners, refusals } from '../words/en/files.ts';
import type { Problem } from '../words/words.ts';

type Each<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: readonly Extract<T, { readonly kind: K }>[];
};
const all = <T extends { readonly kind: string }>(each: Each<T>): readonly T[] =>
  (Object.values(each) as readonly (readonly T[])[]).flat();

const counts = <K extends string>(kind: K, need: number) =>
  [0, 1, 2, need - 1, need + 1].map((have) => ({ kind, have, need }));

export const everyWhy: readonly Why[] = all<Why>({
  'too-few-openings': counts('too-few-openings', 12),
  'too-few-turns': counts('too-few-turns', 20),
  'too-few-waiting': counts('too-few-waiting', 15),
  'too-few-plans': counts('too-few-plans', 5),
  'no-plans': [{ kind: 'no-plans' }],
  'too-few-hard-times': counts('too-few-hard-times', 2),
  'no-hard-times': [{ kind: 'no-hard-times' }],
  'too-few-blocks': counts('too-few-blocks', 6),
  'too-short': [0, 1, 7].map((weeks) => ({ kind: 'too-short', weeks, need: 8 })),
  'too-few-tellings': counts('too-few-tellings', 8),
  'too-few-conversations': counts('too-few-conversations', 20),
  'words-not-kept': [{ kind: 'words-not-kept' }],
  'words-not-read-yet': [{ kind: 'words-not-read-yet' }],
  'language-not-read': [{ kind: 'language-not-read' }],
  'reading-unsure': [{ kind: 'reading-unsure' }],
  'range-too-wide': [{ kind: 'range-too-wide' }],
  'readings-disagree': [{ kind: 'readings-disagree' }],
  'source-cannot-carry': [{ kind: 'source-cannot-carry' }],
  'nothing-seen': [{ kind: 'nothing-seen' }],
  'no-words': [{ kind: 'no-words' }],
  remembered: [{ kind: 'remembered' }],
  'no-moments': [{ kind: 'no-moments' }],
  'one-voice': [{ kind: 'one-voice' }],
  'by-custom': [{ kind: 'by-custom' }],
  elsewhere: [{ kind: 'elsewhere' }],
});

const from = toInstant(Date.UTC(2023, 0, 3));
const to = toInstant(Date.UTC(2025, 5, 9));
const gap = (days: number) => ({ from, to: toInstant(from + days * day) });
const source = {
  format: 'whatsapp',
  title: 'WhatsApp',
  span: { from, to },
  messages: 1200,
  calls: 1,
  isCut: false,
};

export const aCoverage = (part: Partial<Coverage> = {}): Coverage => ({
  sources: [source],
  gaps: [],
  cannotSee: [],
  groupMessagesLeftOut: 0,
  seasons: [],
  way: 'here',
  channels: [],
  end: to,
  ...part,
});

export const everyCoverage: readonly Coverage[] = [
  aCoverage(),
  aCoverage({ sources: [] }),
  aCoverage({ sources: [{ ...source, isCut: true }] }),
  aCoverage({ channels: ['home'] }),
  aCoverage({ channels: ['phone', 'work', 'in-person', 'through-family'] }),
  aCoverage({ sources: [source, { ...source, messages: 1, calls: 0 }] }),
  aCoverage({ gaps: [gap(7)] }),
  aCoverage({ gaps: [gap(8), gap(300), gap(1000)] }),
  aCoverage({
    cannotSee: ['calls', 'reactions', 'in-person', 'other-apps', 'words'],
    way: 'not-said',
  }),
  aCoverage({ cannotSee: ['after-the-export'] }),
  aCoverage({ groupMessagesLeftOut: 1 }),
  aCoverage({ groupMessagesLeftOut: 14_000, way: 'elsewhere' }),
  aCoverage({ seasons: [{ id: 1, name: 'Exams', span: { from, to } }] }),
];

const keysOf = <K extends string>(texts: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(texts) as K[];

const file = 'chat.txt';
const faults = all<Fault>({
  'not-an-export': [{ kind: 'not-an-export' }],
  newer: [{ kind: 'newer', found: 2, known: 1 }],
  'cut-off': [{ kind: 'cut-off' }],
  'not-json': [{ kind: 'not-json', offset: 12 }],
  'unknown-part': [{ kind: 'unknown-part', part: 'letters' }],
  misfit: ['', 'at'].map((field) => ({ kind: 'misfit', section: 'moments', record: 7, field })),
  twice: [{ kind: 'twice', section: 'people' }],
  missing: [{ kind: 'missing', section: 'moments' }],
  'not-as-written': [{ kind: 'not-as-written' }],
});
const handles = ['Ada', 'Maya'];

export const everyProblem: readonly Problem[] = all<Problem>({
  'unknown-format': [{ kind: 'unknown-format', file, known: ['WhatsApp', 'Telegram'] }],
  'empty-file': [{ kind: 'empty-file', file }],
  'no-chat-in-archive': [[], ['a.jpg'], ['a', 'b', 'c', 'd']].map((entries) => ({
    kind: 'no-chat-in-archive',
    file,
    entries,
  })),
  'archive-refused': keysOf(refusals).map((why) => ({
    kind: 'archive-refused',
    file,
    why,
    offset: 9,
  })),
  damaged: keysOf(damages).map((why) => ({ kind: 'damaged', file, why, offset: 9 })),
  'too-large': keysOf(budgets).map((limit) => ({
    kind: 'too-large',
    file,
    limit,
    found: 12_000_000,
  })),
  unreadable: [{ kind: 'unreadable', file, why: 'it is gone' }],
  'other-export': keysOf(foreigners).map((found) => ({ kind: 'other-export', file, found })),
  'fields-missing': [{ kind: 'fields-missing', file, fields: ['at', 'from'] }],
  'disk-full': [{ kind: 'disk-full' }],
  'vault-busy': [{ kind: 'vault-busy', holder: 'process 12' }],
  'vault-newer': [{ kind: 'vault-newer', found: 3, known: 2 }],
  'vault-damaged': [{ kind: 'vault-damaged', why: 'it is not a database' }],
  'who-is-me': [undefined, 'Tom'].map((asked) => ({ kind: 'who-is-me', handles, asked })),
  'date-order': [{ kind: 'date-order', examples: ['3 May', '5 March'] }],
  'nothing-read': [0, 1, 4321].map((doubts) => ({ kind: 'nothing-read', file, doubts })),
  'not-a-party': [{ kind: 'not-a-party', file }],
  'me-was-another': [{ kind: 'me-was-another', file, asked: 'Maya' }],
  'vault-not-empty': [{ kind: 'vault-not-empty' }],
  'export-refused': faults.map((fault) => ({ kind: 'export-refused', file, fault })),
  'too-many-acts': [{ kind: 'too-many-acts', most: 5 }],
  'nothing-chosen': [{ kind: 'nothing-chosen' }],
  cancelled: [{ kind: 'cancelled' }],
  'no-such-person': [{ kind: 'no-such-person' }, { kind: 'no-such-person', asked: 'Tom' }],
  'no-such-import': [{ kind: 'no-such-import', id: 7 }],
  'sheet-choices': ['', 'patterns.0.key'].map((where) => ({ kind: 'sheet-choices', where })),
  'sheet-too-long': ['meaning', 'pattern/2', 'thoughts/0'].map((leave) => ({
    kind: 'sheet-too-long',
    leave,
  })),
  'unknown-zone': [{ kind: 'unknown-zone', zone: 'Mars/Base' }],
});
