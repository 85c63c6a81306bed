// The acts by which people know that something goes back and forth: a card each, or one in one's own words. What a
// card decides stands in one plain table: under which qualities it shows in what can be read, and whether no log
// can see it, so that it is ticked by hand. It cannot know how much an act means; nobody's acts are ever added up.

export const actKeys = [
  'writes-first',
  'remembers',
  'asks-back',
  'shows-up',
  'keeps-plans',
  'tells-me-how-they-are',
  'makes-me-laugh',
  'warm-words',
  'makes-time',
  'gives-me-space',
  'practical-help',
  'feeds-me',
  'looks-after-family',
  'prayer',
  'affection',
  'small-gifts',
] as const;
export type ActKey = (typeof actKeys)[number];

export interface ActCard {
  /** Names of qualities, the nearest first; one that is not measured here yet is passed over. */
  readonly shows: readonly string[];
  /** Qualities that come last for whoever chose this. */
  readonly last: readonly string[];
  /** No log can see it. */
  readonly unseen: boolean;
}

const seenIn = (...shows: readonly string[]): ActCard => ({ shows, last: [], unseen: false });
const unseen: ActCard = { shows: [], last: [], unseen: true };

export const actCards: { readonly [K in ActKey]: ActCard } = {
  'writes-first': seenIn('initiative'),
  remembers: seenIn('presence'),
  'asks-back': seenIn('presence'),
  'shows-up': seenIn('showing-up'),
  'keeps-plans': seenIn('follow-through'),
  'tells-me-how-they-are': seenIn('openness'),
  'makes-me-laugh': seenIn('lightness'),
  'warm-words': seenIn('warmth'),
  'makes-time': seenIn('constancy'),
  // Room is not measured; and whoever wants it does not want to be shown first how often.
  'gives-me-space': { shows: [], last: ['constancy'], unseen: false },
  'practical-help': unseen,
  'feeds-me': unseen,
  'looks-after-family': unseen,
  prayer: unseen,
  affection: unseen,
  'small-gifts': unseen,
};

/** Those that no log can see. */
export const unseenActs: readonly ActKey[] = actKeys.filter((key) => actCards[key].unseen);

/** An act as it is kept: the key of a card, or one's own words marked as such. */
export type Act = string;

const own = 'own:';
export const ownAct = (words: string): Act => own + words;
/** Undefined when it is a card. */
export const ownWordsOf = (act: Act): string | undefined =>
  act.startsWith(own) ? act.slice(own.length) : undefined;
export const actKeyOf = (act: Act): ActKey | undefined => actKeys.find((key) => key === act);
