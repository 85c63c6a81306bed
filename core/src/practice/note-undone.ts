// What a line tells of as not done: "didn't manage to call amma", "should call Tom", "kal call karungi", "missed
// call from Papa". Nobody was in touch by it, so what it names is no call and no visit. It is blanked letter for
// letter, up to where the sentence turns to something else.

const toWhereItTurns =
  '(?:(?! (?:but|so|then|lekin|phir)\\b| and (?:then|i|we|met|saw|had|went|called|wrote|texted)\\b)[^,.;!?\\n])*';

const not =
  "(?:did|does|do|could|can|was|were|have|has|had|wo|would)(?:n['’]?t| not)|cannot|never (?=called|rang|phoned|wrote|texted|came|replied|answered|managed|got)|forgot to|failed to|tried to|trying to|meant to|wanted to|almost|nearly|instead of|called off|cancell?ed|postponed|rescheduled|missed (?:\\w+ )?calls?";
const ahead =
  "should(?: have|['’]ve)?|must|needs? to|have to|has to|gotta|(?:want|plan|hope|wish|like|love)(?:s|ing|ning)? to|going to|gonna|will|(?:i|we|he|she|they)['’]ll|might|may(?= (?:call|visit|meet|come|write))|ought to|remind me|remember to|don['’]?t forget|to ?do:?|let['’]?s|supposed to";
const orders =
  '^\\s*(?:will |to )?(?:call|ring|phone|text|write|visit|meet|see|send|message|ask|tell)\\b(?=.*\\b(?:tomorrow|next (?:week|month|\\p{L}+day)|later|soon)\\b)';

const undone = new RegExp(`\\b(?:${not})(?![\\p{L}])${toWhereItTurns}`, 'gu');
const stillAhead = new RegExp(`(?:\\b(?:${ahead})(?![\\p{L}])|${orders})${toWhereItTurns}`, 'gu');
const atTheStart =
  /^(?:Should|Must|Need|Will(?= (?:call|ring|phone|text|write|visit|meet|see|send|message|ask|tell|go|come|bring|take|try)\b)|Want|Going|Gonna|Remember|Remind|Have to|Did|Could|Forgot|Tried|Never|Missed|Cancel|Call|To ?[Dd]o|Let)/u;

/** Hindi says it anywhere in the sentence. */
const inHindi =
  /[^,.;!?\n]*\b(?:nahi|nahin|nhi|nai|na(?= kar)|karna (?:hai|tha)|karni (?:hai|thi)|milna hai|bhejna hai|jaana hai|\p{L}+(?:u|oo)ng[ai])\b[^,.;!?\n]*/giu;
const noAnswer =
  /^.*\b(?:call(?:ed)?|phoned|rang|tried|facetimed)\b.*\b(?:no answer|no reply|no response|voice ?mail|(?:didn['’]?t|did not|never|nobody|no one) (?:pick|picked|answer|answered)\b.*)/iu;

const blank = (words: string): string => ' '.repeat(words.length);
const small = (line: string): string => line.replace(atTheStart, (words) => words.toLowerCase());

/** Without what is still to come: its days are not those on which something happened. */
export const withoutAhead = (line: string): string =>
  small(line)
    .replace(stillAhead, blank)
    .replace(inHindi, (words) => (/ng[ai]\b|\bhai\b/iu.test(words) ? blank(words) : words));

/** Only what was done. */
export const doneIn = (line: string): string =>
  withoutAhead(line).replace(noAnswer, blank).replace(undone, blank).replace(inHindi, blank);
