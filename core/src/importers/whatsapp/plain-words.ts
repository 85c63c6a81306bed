// Most messages are words a person wrote, and this sees it at a glance, from how they begin and end. It may
// call plain words doubtful, and the full look at a body then finds them plain; never the other way round.

import type { Draft } from './assembly.ts';
import { callPhrases } from './calls.ts';
import { isBlank, isMark } from './characters.ts';
import { beginnings, typedMedia } from './phrases.ts';

/** How everything the app writes begins, and how what may follow a caption ends: most bodies leave here. */
const begins = new Uint8Array(65_536);
const ends = new Uint8Array(65_536);
const hashOf = (one: number, two: number, three: number): number =>
  (one * 31 * 31 + two * 31 + three) & 0xffff;

/** Reads its characters in a way of its own: the engine stays quick where it sees strings of one make. */
const hashOfPhrase = (threeCharacters: string): number => {
  const [one, two, three] = Array.from({ length: 3 }, (_, k) => threeCharacters.charCodeAt(k));
  return hashOf(one, two, three);
};
for (const phrase of [...beginnings, ...callPhrases])
  for (const written of [phrase, phrase.toUpperCase(), phrase[0].toUpperCase() + phrase.slice(1)])
    begins[hashOfPhrase(written.slice(0, 3))] = 1;
for (const phrase of typedMedia.keys())
  for (const written of [phrase, `${phrase}.`]) ends[hashOfPhrase(written.slice(-3))] = 1;

const mayBeginLikeApp = (text: string): boolean =>
  begins[hashOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))] === 1;

function mayEndLikeApp(text: string): boolean {
  const at = text.length - 3;
  return (
    at > 0 &&
    ends[hashOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1
  );
}

const opensAngle = 60;
const closesAngle = 62;
const closesParenthesis = 41;

/** Surely words a person wrote: nothing of the app's begins or ends like this. */
export function isPlain({ text, by, lines }: Draft, ios: boolean): boolean {
  const first = text.charCodeAt(0);
  if (text === '' || first === opensAngle || isRim(first)) return false;
  if (first === by.charCodeAt(0) && text.startsWith(by)) return false;
  if (mayBeginLikeApp(text) || mayEndFile(text.charCodeAt(text.length - 1))) return false;
  if (lines > 1 && mayEndFile(endOfFirstLine(text))) return false;
  return !(ios && mayEndLikeApp(text));
}

/** What does not count around the app's words. */
const isRim = (code: number): boolean => isBlank(code) || isMark(code);

const mayEndFile = (code: number): boolean =>
  code === closesAngle || code === closesParenthesis || isRim(code);

const endOfFirstLine = (text: string): number => text.charCodeAt(text.indexOf('\n') - 1);
