// Preparing a conversation, step by step: what I noticed, what else could explain it, how I feel, what I need,
// what I would like to ask, my own part, how I will listen. What comes of it is a draft in my own words: the
// words written at the steps and no others. It cannot know how the other sees it; that is what the talk is for.

export const stepKeys = ['noticed', 'otherwise', 'feel', 'need', 'ask', 'part', 'listen'] as const;
export type StepKey = (typeof stepKeys)[number];
export type Steps = Readonly<Record<StepKey, string>>;

export const blankSteps: Steps = {
  noticed: '',
  otherwise: '',
  feel: '',
  need: '',
  ask: '',
  part: '',
  listen: '',
};

/** Paragraph after paragraph, as written. No sentence of ours is put into anyone's mouth. */
export const assembled = (steps: Steps): string =>
  stepKeys
    .map((key) => steps[key].trim())
    .filter((text) => text !== '')
    .join('\n\n');
