// A line as it was typed in a hurry, made plain: one space at a time, none before a comma, no loose ends.

export const plainLine = (line: string): string =>
  line
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .replace(/([,;])[,;.]+/gu, '$1')
    .replace(/^[\s,;.:-]+|[\s,;:-]+$/gu, '');
