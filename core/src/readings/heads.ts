// What one message can carry. A message may carry several of these, or none.

/** The place in this list is the bit in the vault: append only. */
export const heads = [
  'opens',
  'warmth',
  'trouble',
  'disclosure',
  'information',
  'support',
  'lightness',
  'commitment',
  'request',
  'plan',
  'question',
  'followUp',
  'apology',
  'forward',
] as const;
export type Head = (typeof heads)[number];

const bits = new Map(heads.map((head, place) => [head, 1 << place]));

/** Heads as one number, a bit each. */
export const bitOf = (head: Head): number => bits.get(head) ?? 0;
export const saysOf = (said: Iterable<Head>): number => {
  let says = 0;
  for (const head of said) says |= bitOf(head);
  return says;
};

/** The language a text is in, as far as readings tell languages apart. `none`: no words in it. */
export const languages = ['none', 'english', 'hindi', 'hinglish', 'other'] as const;
export type TextLanguage = (typeof languages)[number];
