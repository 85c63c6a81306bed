// Promises in Hindi written in Latin letters: "kal call karungi", "tujhe bhej dunga", "Sunday ko aaungi pakka". The
// first person of the future ends in -unga or -ungi; "karti hoon" is a promise only for a day to come.

import type { Clarity } from './promise.ts';

const future =
  /\b(?:call|phone|video call|message|msg|mail|baat|book|order|pay|transfer|help|madad|share|forward|return|wapas|kaam|fix|theek|ready|plan)?\s*(?:kar|bhej|de|le|la|laa|le aa|aa|ja|jaa|mil|bata|dikha|bana|khila|sikha|pahunch|pahuch|lauta|chhod|chod|rakh|puchh|pooch|likh|mang|padh|sun|so ja|utha|dhoond|kara|karwa|bula|khareed|bech|ruk)(?:\s*(?:ke|kar))?\s*(?:d|l|j|a|aa|w|v|o)?(?:oo|u)ng[ai]\b/iu;
const lateFuture =
  /\b(?:dunga|dungi|doonga|doongi|lunga|lungi|loonga|loongi|laungi|launga|laaunga|laaungi|aaunga|aaungi|aunga|aungi|jaunga|jaungi|karunga|karungi|rahunga|rahungi)\b/iu;
const present =
  /\b(?:call|phone|message|baat|bhej|de|kar|bata|dikha|bana|la|le aa|aa|mil|pahunch)\s*(?:kar|deti|deta|leti|leta)?(?:t[ai])?\s*(?:hoo?n|hu)\b/iu;
const you =
  /\b(?:tujhe|tujhko|tumhe|tumhein|tumko|aapko|apko|tere|tera|teri|tumhare|tumhara|tumhari|aapke|you|u|call|phone|pakka|promise|lene|milne)\b/iu;
/** Turned to somebody else. */
const others =
  /\b(?:use|usko|unko|unhe|unhein|maa ko|mummy ko|papa ko|boss ko|bhai ko|didi ko|doctor ko)\b/iu;

export function hinglishPromise(sentence: string): Clarity | undefined {
  if (others.test(sentence)) return undefined;
  if (future.test(sentence) || lateFuture.test(sentence))
    return you.test(sentence) ? 'clear' : 'needs-a-day';
  return present.test(sentence) ? 'needs-a-day' : undefined;
}
