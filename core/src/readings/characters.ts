// What a character is to a scan, by its code.

/** Marks over Latin letters, joiners, curled apostrophes, variation selectors. */
export const isSilent = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0x200c ||
  code === 0x200d ||
  code === 0x2018 ||
  code === 0x2019 ||
  (code >= 0xfe00 && code <= 0xfe0f);

export const isSymbol = (code: number): boolean =>
  (code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b00 && code <= 0x2bff);

export const isPunctuation = (code: number): boolean =>
  code < 0xc0 ||
  code === 0xd7 ||
  code === 0xf7 ||
  code === 0x60c ||
  code === 0x61f ||
  code === 0x964 ||
  code === 0x965 ||
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  code >= 0xfe00;
