// Words no sentence about people may hold, in any form (METHOD 7). They judge, count
// what is owed, or claim to know. One list: the tests of core, of the command line and of the app read it.

const stems = [
  'scor(e|es|ed|ing)',
  'rank(s|ed|ing)?',
  'debts?',
  'ow(e|es|ed|ing)',
  'balanc(e|es|ed|ing)',
  'even',
  'evenly',
  'un(even|fair)',
  'fair(ly|ness)?',
  'effort gap',
  'toxic',
  'ghost(s|ed|ing)?',
  'ignor(e|es|ed|ing)',
  'neglect(s|ed|ing|ful)?',
  'one[- ]sided',
  'red flags?',
  'dying',
  'losing',
  'should',
  'overdue',
  'always',
  'never',
  'streaks?',
  'fad(e|es|ed|ing)',
];

const pattern = new RegExp(`\\b(${stems.join('|')})\\b|%|\\bper ?cent`, 'giu');

/** The forbidden words in a sentence, as they stand there. */
export const forbiddenIn = (sentence: string): readonly string[] => sentence.match(pattern) ?? [];

/** The same in every string and template of a source file: what could be printed, before any sentence is built. */
export function forbiddenInSource(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '').replace(/\$\{[^{}]*\}/gu, '…');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu) ?? [];
  return literals.flatMap((text) => forbiddenIn(text).map((word) => `${word}: ${text}`));
}
