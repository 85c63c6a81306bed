// The languages whose words are read.

export const readLanguages = ['english', 'hindi', 'hinglish'] as const;
export type ReadLanguage = (typeof readLanguages)[number];
