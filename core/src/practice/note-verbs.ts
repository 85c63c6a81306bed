// What people do in a line of plain words, as it is written after a name: "Maya called", "Ravi and Tom brought
// soup". English by a list, and the words that Hindi in Latin letters sets behind whom it speaks of.

const did =
  'called|phoned|rang|wrote|texted|messaged|msgd|msged|pinged|emailed|mailed|sent|facetimed|skyped|replied|answered|visited|came|dropped|stopped|popped|invited|asked|suggested|hosted|cooked|baked|fed|brought|made|gave|lent|fixed|prayed|looked after|babysat|hugged|held|surprised|picked|drove|helped|met|took|told|joined|stayed|listened|comforted|wished|thanked|treated|packed|repaired|carried|mended|remembered|checked in|checked on|reached out|showed up|turned up';

const between = '(?:has |have |had |just |also |both |then |even |kindly )*';

/** After a name: that this one did it. */
export const theyDid = new RegExp(`^\\s*${between}(?:${did})\\b|^['’]s idea\\b`, 'iu');

/** "ne" stands behind whoever did it, and a call or a visit comes ("aaya") from its "ka". */
export const theyDidInHindi =
  /^(?: ji)? (?:ne\b|(?:ka|ki|ke) (?:phone|call|video call|message|msg|text|letter|chitthi|invitation)\b[^,.;]*\ba+y[aei]+\b|(?:ghar |milne |wapas )*(?:a+y[aei]+|aa ga\p{L}+)\b)/iu;

/** Behind whomever Hindi speaks of. */
export const particle =
  /^(?: ji)? (?:ne|ko|se|ka|ki|ke)(?![\p{L}\p{N}])|^(?: ji)? (?:ghar |milne )*(?:a+y[aei]+|aa ga\p{L}+)\b/iu;

/** Between two names of one list. */
export const joins = /^\s*(?:,\s*(?:(?:and|&|aur)\s+)?|(?:and|&|n|\+|aur)\s+)$/iu;
