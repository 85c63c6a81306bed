import { describe, expect, test } from 'vitest';
import { beginsKnown, cueNames, cuesOf, wordsOf, type Cue } from './cues.ts';
import { tokens } from './tokens.ts';

/** `me: ...` and `them: ...`, oldest first; the cues of the last. */
function cues(...lines: readonly string[]): readonly Cue[] {
  const words = lines.map((line) => {
    const [who, text] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    return wordsOf(who === 'me' ? 0 : 1, text.trim());
  });
  const found = cuesOf(words[words.length - 1], words.slice(0, -1));
  return cueNames.filter((cue) => found[cue]);
}

describe('signs of an opening', () => {
  test.each([
    ['them: see the river?', 'me: Good morning', ['greet', 'question']],
    ['them: it rained', 'me: oh hey there', ['greet']],
    ['them: it rained', 'me: and how was the choir', ['how', 'answer']],
    ['them: it rained', 'me: guess what, the cat is back', ['news']],
    ['them: ok good night then', 'me: thanks', ['answer', 'close']],
    ['them: the kettle whistles', 'me: which kettles whistle', ['overlap']],
    ['them: it rained', 'me: really?', ['asks']],
    ['them: it rained', 'me: the roof holds', []],
  ])('%s / %s', (before, message, expected) => {
    expect(cues(before, message)).toEqual(expected);
  });

  test('a greeting in answer to a greeting opens nothing', () => {
    expect(cues('them: hi', 'me: hello')).toEqual([]);
    expect(cues('them: hey', 'me: how are you')).toEqual([]);
  });

  test('a question waits through one more message of the same person, and only for the other', () => {
    expect(cues('them: are we late?', 'them: the train is', 'me: no')).toContain('question');
    expect(cues('them: are we late?', 'me: the train is', 'them: no')).not.toContain('question');
    expect(cues('me: are we late?', 'me: no')).not.toContain('question');
  });

  test('a topic is remembered for six messages', () => {
    const between = (count: number) => Array.from({ length: count }, () => 'them: mm');
    expect(cues('me: the orchard', ...between(5), 'me: orchards again')).toContain('overlap');
    expect(cues('me: would there really', ...between(2), 'me: would there')).not.toContain(
      'overlap',
    );
  });

  test('answers and greetings are the mark of a language that is known', () => {
    expect(['yes of course', 'hi', 'bonjour'].map((text) => beginsKnown(tokens(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(beginsKnown(tokens('wetter morgen'))).toBe(false);
  });
});

describe('tokens', () => {
  test('are lower-case letters without marks and apostrophes', () => {
    expect(tokens('Don’t, I\'m "fine" 3x…')).toEqual(['dont', 'im', 'fine', 'x']);
    expect(tokens('Déjà vu, Ça-va')).toEqual(['deja', 'vu', 'ca', 'va']);
    expect(tokens('🎉 12:30')).toEqual([]);
  });
});
