// What went wrong, and what a person can do about it. Never a code, never blame.

import { budgets, damages, foreigners, refusals } from './files.ts';
import { faultText } from './out.ts';
import { tooLongText } from './sheet.ts';
import { inARow, plural } from './phrases.ts';
import type { Problem } from '../words.ts';

type ProblemOf<K extends Problem['kind']> = Extract<Problem, { readonly kind: K }>;
type Texts = { readonly [K in Problem['kind']]: (problem: ProblemOf<K>) => string };

const texts: Texts = {
  'unknown-format': ({ file, known }) =>
    `“${file}” does not look like an export that can be read here. These can: ${inARow(known)}.`,
  'empty-file': ({ file }) => `“${file}” is empty. Try exporting the chat again.`,
  'no-chat-in-archive': ({ file, entries }) =>
    `There is no chat inside “${file}”. ${insideText(entries)}`,
  'archive-refused': ({ file, why, offset }) =>
    `“${file}” was not opened: ${refusals[why]} (at byte ${offset}). Nothing was brought in. Export the chat again, or unpack it and choose the chat itself.`,
  damaged: ({ file, why, offset }) =>
    `“${file}” is damaged: ${damages[why]} (at byte ${offset}). Nothing was brought in. Export the chat again.`,
  'too-large': ({ file, limit, found }) =>
    `“${file}” goes past a safety limit (${budgets[limit]}: ${found.toLocaleString('en-GB')}). Nothing was brought in.`,
  unreadable: ({ file, why }) =>
    `“${file}” could not be read: ${why}. If it was moved, choose it again.`,
  'other-export': ({ file, found }) =>
    `“${file}” is ${foreigners[found].found}. ${foreigners[found].ask}`,
  'fields-missing': ({ file, fields }) =>
    `“${file}” has no column called ${inARow(fields.map((name) => `“${name}”`))}. Each record needs “at” (when) and “from” (who): name them in the first row and choose it again.`,
  'disk-full': () =>
    'There is no room left to save. Nothing that was saved before is lost. Free some space and try again.',
  'vault-busy': ({ holder }) =>
    `Your vault is open elsewhere (${holder}). Close it there, or wait a moment and try again.`,
  'vault-newer': () =>
    'This vault was last used by a newer version of Each Other. Update this one to open it; nothing was changed.',
  'vault-damaged': ({ why }) =>
    `The vault could not be opened: ${why}. Nothing was changed or deleted. Restore a backup, or keep the file and ask for help.`,
  'who-is-me': ({ handles, asked }) =>
    asked === undefined
      ? `Which of these is you? ${inARow(handles.slice(0, 12))}.`
      : `“${asked}” is not in this chat. In it are ${inARow(handles.slice(0, 12))}. Which of these is you?`,
  'date-order': ({ examples }) =>
    `These dates can be read two ways: ${inARow(examples)}. Does the day come first, or the month?`,
  'nothing-read': ({ file, doubts }) =>
    `No message could be read in “${file}”. ${doubts === 0 ? 'There is none in it' : `${plural(doubts, 'line')} in it could not be understood`}. Nothing was brought in. Export the chat again, and choose the file as the app made it.`,
  'me-was-another': ({ file, asked }) =>
    `“${file}” is in here already, with somebody other than “${asked}” as you. Take that import back first, then bring the file in again.`,
  'not-a-party': ({ file }) =>
    `You do not seem to be part of the conversation in “${file}”. Each Other only reads conversations you are in.`,
  'vault-not-empty': () =>
    'There is something in this vault already, and an export is brought back into an empty one. Export what is here first; then it can be replaced.',
  'export-refused': ({ file, fault }) => `“${file}” ${faultText(fault)}`,
  'sheet-choices': ({ where }) =>
    `These choices for a sheet cannot be read${where === '' ? '' : ` at “${where}”`}. What they can hold stands in docs/cli.md.`,
  'sheet-too-long': ({ leave }) => `${tooLongText(leave)} Nothing was cut, and nothing written.`,
  'too-many-acts': ({ most }) =>
    `That is more than ${most} acts. Choose the ${most} that tell you most; the others can come in later.`,
  'nothing-chosen': () => 'Nothing was written or chosen, and nothing is kept.',
  cancelled: () => 'Stopped. Nothing of this import was kept.',
  'no-such-person': ({ asked }) =>
    asked === undefined
      ? 'This person is not in the vault.'
      : `There is nobody called “${asked}” in the vault.`,
  'no-such-import': ({ id }) => `There is no import number ${id}.`,
  'unknown-zone': ({ zone }) =>
    `“${zone}” is not a known time zone. Use a name like Europe/Berlin or Asia/Kolkata.`,
};

function insideText(entries: readonly string[]): string {
  if (entries.length === 0) return 'The archive is empty.';
  const inside = `It holds ${inARow(entries.slice(0, 3))}${entries.length > 3 ? ' and more' : ''}.`;
  return entries.some((name) => /\.zip$/iu.test(name))
    ? `${inside} Unpack it, then choose the archive inside.`
    : `${inside} Choose the archive that the chat app made.`;
}

export const problemText = <K extends Problem['kind']>(problem: ProblemOf<K>): string =>
  (texts[problem.kind] as (problem: ProblemOf<K>) => string)(problem);
