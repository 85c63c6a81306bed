// Words that tell the beginning of a conversation from its middle: mainly English, with a few greetings and
// answers of six other languages that no test has covered. An underscore joins a phrase.

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function lexicon(words: string): Lexicon {
  const all = split(words);
  return {
    words: new Set(all.filter((word) => !word.includes('_'))),
    phrases: byFirst(all.filter((word) => word.includes('_')).map((phrase) => phrase.split('_'))),
  };
}

function byFirst(phrases: readonly (readonly string[])[]): Lexicon['phrases'] {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) found.set(phrase[0], [...(found.get(phrase[0]) ?? []), phrase]);
  return found;
}

/** A greeting. */
export const greetings = lexicon(`
  morning mornin goodmorning good_morning good_afternoon good_evening afternoon evening hi hey
  heyy heyyy hello hiya gm howdy hola buenos_dias bonjour salut hallo moin guten_morgen guten_tag
  ciao buongiorno oi bom_dia namaste salam
`);

/** May stand before a greeting. */
export const leads = lexicon(`
  also oh well hi hey hello ok okay and so
`);

/** Asking how the other is. */
export const howAreYou = lexicon(`
  how_are how_r how_ya how_you how_u how_is how_was how_were how_have how_has how_did hows howre
  whats_up what_are_you_up whatre_you whatre_ya whatcha whatchya wyd any_plans got_any_plans
  what_are_your_plans plans_for plans_today wie_gehts como_estas ca_va come_stai tudo_bem
`);

/** How answers begin. */
export const answers = lexicon(`
  yes yeah yea yep yup ya no nah nope not lol lmao haha hahaha oh ohh ohhh ooh oooh wow true same
  thank thanks thx ok okay sure right exactly definitely absolutely certainly of_course that thats
  it its i_think i_guess i_mean i_know i_do i_dont i_agree i_feel i_hope i_can i_would i_did
  i_didnt i_see i_love i_like i_was id ill me_too hmm hm hmmm maybe probably sorry ah ahh aw aww
  damn dang well um umm yay nice cool great they he she because cause cuz but and or so then if
  sounds makes my_favorite glad im_glad for_sure totally honestly bro omg fair depends there
  you_can you_could you_should im_good im_doing im_great im_fine im_ok usually mine both ja nein
  si oui non jaja danke gracias merci sim nao grazie
`);

/** How news and new questions begin. */
export const news = lexicon(`
  im i_am just so_i guess_what btw anyway anyways also today yesterday last_night tonight do_you
  did_you have_you are_you what_do what_are what_did whats_your got_any you_ever woke this_morning
  this_afternoon this_weekend started finally ive_been i_just i_have hey_have random
`);

/** How conversations close. */
export const closings = lexicon(`
  good_night goodnight night nights gn bye cya see_you see_ya seeya ttyl talk_to talk_soon
  talk_later tomorrow tmrw sleep_well sweet_dreams take_care have_a have_fun chat_soon chat_later
  feel_free text_me bis_morgen gute_nacht buenas_noches bonne_nuit buonanotte boa_noite
  hasta_manana
`);

/** Too common to link two messages by topic. */
export const stopWords: ReadonlySet<string> = new Set(
  split(`
  about would could should there their where which while these those thing think really going
  gonna doing today great still being because after before again always never every other people
  maybe pretty little morning thats didnt youre theyre hello sound though right have much some
  more
`),
);
