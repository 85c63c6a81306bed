// A message as sentences, and which of them promise nothing whatever their verb: asked, negated, conditional, past,
// reported, said in jest.

/** As written, without what ends them; a question keeps its mark. */
export const sentencesIn = (text: string): readonly string[] =>
  (text.match(/[^.!?\n;…]+[.!?…]*/gu) ?? [])
    .map((sentence) => sentence.trim().replace(/(?<!\?)[.!…]+$/u, ''))
    .filter((sentence) => sentence !== '');

const asked = /\?\s*$/u;
const negated =
  /\b(?:not|never|no longer|cannot|doubt (?:that )?i|no way i|as if i|forgot (?:that )?i|(?:wo|ca|do|did|would|could|should|is|are|was)n['’`]?t|nahi|nahin|nai|mat|kabhi nahi)\b/iu;
const conditional =
  /\b(?:if|unless|when(?:ever)? (?:i|you|we) (?:can|have|get|find)|in case|hope (?:that )?i|hope to|god willing|in ?sha ?a?llah|once (?:i|you|we|it|the)|maybe|perhaps|might|possibly|probably|hopefully|try|trying|would|could|should|i['’`]d|wish|think|guess|see if|depends|someday|some day|one day|agar|shayad|sochti|sochta|koshish|dekhti|dekhta|dekhte|dekhunga|dekhungi|kabhi)\b|\b\p{L}+(?:egi|ega|oge|ung[ai]) to+h?\b/iu;
const past =
  /\b(?:yesterday|last (?:night|week|month|year)|ago|said|told|thought|promised|was going|were going|used to|had|bola|boli|bole|kaha|kahi|tha|thi|the|socha|sochi|diya|di|gaya|gayi|liya|kiya)\b/iu;
const pastEnglish =
  /\b(?:yesterday|last (?:night|week|month|year)|ago|said|told|thought|promised|was going|were going|used to)\b/iu;
const reported =
  /["“”«»]|\b(?:he|she|they|mom|mum|dad|papa|maa|mummy|everyone|someone)(?:['’`]ll| will| said| says)\b|\b(?:mother|father|sister|brother|boss|manager|friend|wife|husband)(?:['’`]ll| will| said| says)\b|\b(?:was|is|were|be) like\b|\b(?:goes|hero|lyrics|forwarded)\b|\bshare (?:this )?with\b|\byou(?:['’`]ll| will| said| promised)\b|\b(?:bol|keh) raha|\b(?:bol|keh) rahi|\bki main\b/iu;
const inJest =
  /\b(?:to court|kill|murder|strangle|marry|eat|deny|forever|hunt|haunt|disown|cry|die)\b|😈|🔪/iu;

/** "the" is an article in English and "were" in Hindi: which of the two is told by the words around it. */
const hindi =
  /\b(?:\p{L}+(?:unga|ungi|oonga|oongi)|main|hoo?n|hu|tha|thi|nahi|kal|aaj|ko|se|mein|toh|aur)\b/iu;

/** Over within the hour, or said in parting. */
const inPassing =
  /\b(?:\d+|few|five|ten|twenty|thirty|couple of|an?|half an|in) ?(?:mins?|minutes?|secs?|seconds?|hours?|hrs?)\b|\b(?:right now|brb|be right back|on my way|omw|see (?:you|u|ya) (?:then|there|soon|later)|mins? late)\b/iu;

/** News to come about others. */
const gossip =
  /\btell (?:you|u)(?: \p{L}+){0,2} (?:what|why|how|who|a secret|about (?:him|her|them))\b/iu;

/** A promise to oneself, where nobody else is in it. */
const toOneself = /\b(?:gym|diet|yoga|workout|padhai)\b/iu;
const someoneElse = /\b(?:you|u|your|with|tu|tum\p{L}*|tujhe|ter[ai]|aap\p{L}*|saath)\b/iu;

export function isLeftOut(sentence: string): boolean {
  if (toOneself.test(sentence) && !someoneElse.test(sentence)) return true;
  const pastOf = hindi.test(sentence) ? past : pastEnglish;
  return [asked, gossip, negated, conditional, pastOf, reported, inJest, inPassing].some((one) =>
    one.test(sentence),
  );
}
