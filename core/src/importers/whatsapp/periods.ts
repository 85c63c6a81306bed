// Morning or afternoon, as the languages of WhatsApp write it beside a time, and the small words that may
// stand there without meaning either (Unicode CLDR, day periods of the locales WhatsApp is offered in).

export interface Period {
  readonly half: 'none' | 'morning' | 'afternoon';
  /** Written by no language that puts the month before the day; English, Spanish, Filipino and Zulu do. */
  readonly dayFirst: boolean;
}

const mayBeMonthFirst = { morning: 'AM a.m.', afternoon: 'PM p.m.' };
const morning =
  'vm. fm f.h. p.d. ap. dop. dopol. dopoludnia de. priekšp. priešpiet претпл. пр.об. дп тң ү.ө. r.n. SF PG TO ÖÖ SA π.μ. ص صباحا ق.ظ. 上午 午前 오전 凌晨 清晨 早上 पूर्वाह्न सुबह পূর্বাহ্ণ පෙ.ව. ກ່ອນທ່ຽງ ጥዋት နံနက် ก่อนเที่ยง முற்பகல்';
const afternoon =
  'nm. em e.h. m.d. ip. odp. odpol. pop. popol. popoludní du. pēcp. popiet попл. сл.об. пп тк ү.х. i.n. YM PTG TK ÖS CH μ.μ. م مساء ب.ظ. 下午 午後 오후 中午 晚上 अपराह्न शाम অপরাহ্ণ ප.ව. ຫຼັງທ່ຽງ ከሰዓት ညနေ หลังเที่ยง பிற்பகல்';
const neither = 'klo kl at um à às alle om г ч ora h Uhr s';

/** As people's phones differ in dots, spaces and case, none of these count. */
const bare = (text: string): string =>
  text
    .replace(/[\s.,،()[\]\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .toLowerCase();

export const noPeriod: Period = { half: 'none', dayFirst: false };
const periods = new Map<string, Period>([['', noPeriod]]);
const learn = (words: string, period: Period): void => {
  for (const word of words.split(' ')) periods.set(bare(word), period);
};
learn(neither, noPeriod);
learn(morning, { half: 'morning', dayFirst: true });
learn(afternoon, { half: 'afternoon', dayFirst: true });
learn(mayBeMonthFirst.morning, { half: 'morning', dayFirst: false });
learn(mayBeMonthFirst.afternoon, { half: 'afternoon', dayFirst: false });

const seen = new Map<string, Period | undefined>();

/** What the words beside a time say; undefined when these are other words, so that this is no time of day. */
export function periodIn(text: string): Period | undefined {
  if (seen.has(text)) return seen.get(text);
  const found = periods.get(bare(text)) ?? afterSmallWord(bare(text));
  if (seen.size < 1000) seen.set(text, found);
  return found;
}

/** Bulgarian and Macedonian write "г.," and "ч.", Canadian French "s", before the day period. */
const afterSmallWord = (text: string): Period | undefined =>
  /^[гчs]/u.test(text) ? periods.get(text.slice(1)) : undefined;
