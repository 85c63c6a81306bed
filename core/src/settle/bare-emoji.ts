// A message of nothing but emoji is a wave, not words.

const onlyEmoji =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f\u20e3\s]|[\d#*](?=\ufe0f?\u20e3))+$/u;

/** Below this no emoji begins: almost every message leaves by its first sign. */
const firstEmoji = 0xa9;

export const isBareEmoji = (text: string): boolean =>
  (text.charCodeAt(0) >= firstEmoji || text.charCodeAt(1) >= 0x20e3) && onlyEmoji.test(text);
