// A message of nothing but emoji is a wave, not words.

import type { Form } from '../moment.ts';

const longest = 64;
const emojiOnly =
  /^\s*(?:[\p{Extended_Pictographic}\p{Regional_Indicator}]|[0-9#*]\ufe0f?\u20e3)(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f\s\u{e0020}-\u{e007f}]|[0-9#*]\ufe0f?\u20e3)*$/u;

export const isBareEmoji = (text: string): boolean =>
  text.length <= longest && mayBeginEmoji(text.charCodeAt(0)) && emojiOnly.test(text);

/** No letter of the languages people chat in most gets past this: the pattern runs on few messages. */
const mayBeginEmoji = (code: number): boolean =>
  (code >= 0x2000 && code < 0x3400) || (code >= 0xd800 && code < 0xe000) || code < 58;

/** What a message is made of that has words, or should have. */
export function formOfWords(text: string): Form {
  if (text === '') return 'unknown';
  return isBareEmoji(text) ? 'emoji' : 'text';
}
