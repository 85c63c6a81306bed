// Words by which someone tells of trouble of their own, strict on purpose: what is missed can be marked by hand,
// what is wrongly found would put words into somebody's life. English, Hindi, and both at once. It cannot read
// irony or what is left unsaid, and no single message is ever taken for a hard time (propose.ts).

/** Single words and phrases the search index is asked for, so that only few texts need reading. */
export const anchors: readonly string[] = [
  'hospital',
  'hospitalised',
  'hospitalized',
  'admitted',
  'icu',
  'surgery',
  'operation',
  'diagnosis',
  'diagnosed',
  'biopsy',
  'chemo',
  'cancer',
  'tumour',
  'tumor',
  'accident',
  'passed away',
  'died',
  'funeral',
  'miscarriage',
  'laid off',
  'fired',
  'lost my job',
  'failed',
  'divorce',
  'divorced',
  'separated',
  'broke up',
  'left me',
  'depressed',
  'depression',
  'panic attack',
  'panic attacks',
  'stop crying',
  'struggling',
  'lonely',
  'alone',
  'hopeless',
  'falling apart',
  'so low',
  'really low',
  'very low',
  'cried',
  'akela',
  'akeli',
  'akele',
  'neend nahi',
  'raat bhar',
  'poori raat',
  'puri raat',
  'admit',
  'guzar',
  'nahi rahe',
  'nahi rahi',
  'chal base',
  'naukri',
  'job chali',
  'fail',
  'talaq',
  'bimaar',
  'bimar',
  'beemar',
  'tabiyat',
  'ro rahi',
  'ro raha',
  'अस्पताल',
  'हॉस्पिटल',
  'भर्ती',
  'ऑपरेशन',
  'कैंसर',
  'गुज़र',
  'गुजर',
  'नहीं रहे',
  'नहीं रहीं',
  'चल बसे',
  'नौकरी',
  'फेल',
  'तलाक',
  'तलाक़',
  'बीमार',
  'तबीयत',
  'तबियत',
];

const kin =
  '(?:mom|mum|mother|mama|mummy|mumma|maa|amma|ammi|ma|dad|father|papa|papaji|baba|abba|appa|nana|nani|dada|dadi|grandma|grandpa|granny|grandmother|grandfather|brother|bhai|bhaiya|sister|didi|behen|wife|husband|son|daughter|uncle|aunt|aunty|chacha|mami|mama ji|beta|beti|baby|partner|boyfriend|girlfriend)';
const mine = `(?:my|our|mera|meri|mere|humare|hamare|hamari)`;
/** Of me or mine: "I", "my sister", "Maa". */
const ofMine = `(?:\\b(?:i|i'm|im|i've|ive|we|we're|me|myself|mujhe|main|mein|hum)\\b|\\b${mine}\\b|\\b${kin}\\b)`;

/** Someone of one's own, and not only a word of mine nearby. */
const ofKin = `(?:\\b${kin}\\b|\\bmy (?:best |close |old |dear )?(?:friend|cousin|neighbou?r|teacher|colleague|dog|cat)\\b)`;
const ill = '(?:surgery|operation|biopsy|chemo|chemotherapy|tumou?r|cancer)';

const near = (before: string, after: string): string => `${before}[^.!\\n]{0,60}${after}`;

/** Trouble that is told of oneself or of one's own. */
const told: readonly RegExp[] = [
  near(ofMine, '\\b(?:in|to|at|from) (?:the )?(?:hospital|icu|emergency)\\b'),
  near('\\b(?:in|at|to) (?:the )?(?:hospital|icu|emergency)\\b', ofMine),
  near(ofMine, '\\b(?:admitted|hospitali[sz]ed|diagnosed)\\b'),
  near(ofKin, `\\b(?:${ill}|icu)\\b`),
  near(`\\b${ill}\\b`, ofKin),
  `\\bmy ${ill}\\b`,
  `\\b(?:i|i'm|im|i've|ive)\\b[^.!\\n]{0,20}\\b(?:have|having|had|got|need|in for)\\b[^.!\\n]{0,15}\\b${ill}\\b`,
  // Of whom was told a day before: never enough by itself, as no single message is.
  '\\b(?:his|her|their|uska|uski|unka|unki)(?: \\w+)? (?:surgery|operation|biopsy|chemo|chemotherapy|funeral)\\b',
  near(ofKin, '\\b(?:passed away|died)\\b'),
  near(ofMine, '\\bfuneral\\b'),
  near(ofMine, '\\b(?:had|was in|met with) an accident\\b'),
  '\\b(?:i|we) (?:just )?(?:had|have had|lost) (?:a|the) (?:miscarriage|baby)\\b',
  "\\b(?:i|i've|ive) (?:just )?lost my job\\b",
  "\\b(?:i|i'm|im|i've|ive|me)\\b[^.!\\n]{0,25}\\b(?:laid off|fired)\\b",
  "\\b(?:i|i've|ive) (?:just )?failed\\b[^.!\\n]{0,25}\\b(?:exams?|finals?|test|boards|semester|bar)\\b",
  "\\b(?:i'm|im|i am|we're|we are|we)\\b[^.!\\n]{0,25}\\b(?:divorced?|divorcing|separated|separating)\\b",
  '\\b(?:we broke up|(?:he|she) left me)\\b',
  "\\b(?:i'm|im|i am|i've been|ive been)\\b[^.!\\n]{0,15}\\b(?:depressed|in depression)\\b",
  "\\b(?:i|i've|ive)\\b[^.!\\n]{0,15}\\b(?:panic attacks?|(?:can't|cant|couldn't) stop crying)\\b",
  '\\b(?:hospital|icu)\\b[^.!\\n]{0,12}\\b(?:mein|me|mai|main) (?:hai|hain|hu|hoon|hun|hi|tha|thi|the|admit|bharti|so)\\b',
  '\\b(?:admit|bharti)\\b[^.!\\n]{0,12}\\b(?:hai|hain|hua|hui|kiya|karaya|karna pada|hona pada|ho gay[aie])\\b',
  `${ofMine}[^.!\\n]{0,40}\\b(?:guzar gay[aie]|nahi rah[aei]|chal bas[ei])\\b`,
  '\\b(?:naukri|job) (?:chali gayi|chhut gayi|chhoot gayi|gayi meri)\\b',
  '\\bmain (?:exam|exams|paper)?\\s?(?:mein|me)? ?fail ho gay[ai]\\b',
  '\\b(?:mera|meri|hamara|humara) (?:talaq|divorce)\\b',
  `${ofMine}[^.!\\n]{0,30}\\b(?:bahut|bohot|bahot|kaafi) (?:bimaar|bimar|beemar)\\b`,
  `${ofMine}[^.!\\n]{0,30}\\btabiyat\\b[^.!\\n]{0,20}\\b(?:kharab|bigad)`,
  '\\b(?:main|mai) (?:subah|raat|kal|aaj)?[^.!\\n]{0,12}\\bro rah[ai] (?:hu|hoon|hun|thi|tha)\\b',
  '(?:अस्पताल|हॉस्पिटल|आईसीयू)[^।!\\n]{0,20}(?:में|भर्ती)',
  'भर्ती[^।!\\n]{0,16}(?:है|हैं|हुए|हुई|करवाया|कराया|करना पड़ा)',
  '(?:मेरा|मेरी|मेरे|पापा|माँ|मां|मम्मी|दादी|नानी|दादा|नाना)[^।!\\n]{0,30}(?:ऑपरेशन|कैंसर)',
  `(?:मेर[ेाी]|हमार[ेाी]|पापा|पिता|माँ|मां|मम्मी|दादी|दादा|नानी|नाना|चाचा|चाची|मामा|मामी|भाई|बहन|पति|पत्नी|बेटा|बेटी|दोस्त)[^।!\\n]{0,30}(?:(?:गुज़र|गुजर) (?:गए|गई|गयी|गये)|नहीं रह(?:े|ीं|ी)|चल बस(?:े|ी))`,
  // Lasting distress, told of oneself.
  "\\b(?:i'm|im|i am|i've been|ive been|feeling|i feel)\\b[^.!\\n]{0,20}\\b(?:so low|really low|very low|struggling|so alone|lonely|hopeless|falling apart)\\b",
  "\\b(?:i|i've|ive)\\b[^.!\\n]{0,12}\\bcried (?:the whole|all|whole) (?:night|day|morning)\\b",
  '\\bakel[aie] (?:lag|feel|mehsoos|mehsus)',
  '\\bneend nahi (?:aati|aa rahi|aayi)\\b',
  '\\b(?:raat bhar|poori raat|puri raat)[^.!\\n]{0,15}\\bro(?:yi|ya|ti|ta)\\b',
  'नौकरी (?:चली|छूट) (?:गई|गयी)',
  'मैं[^।!\\n]{0,20}फेल हो (?:गया|गई|गयी)',
  '(?:मेरा|हमारा) तलाक',
  '(?:बहुत|काफ़ी|काफी) बीमार',
  '(?:तबीयत|तबियत)[^।!\\n]{0,20}(?:ख़राब|खराब|बिगड़)',
].map((source) => new RegExp(source, 'u'));

/** What only sounds like it: films and games, laughing, traffic and lateness, and what is asked of the other. */
const elsewhere: readonly RegExp[] = [
  /\b(?:film|movie|episode|series|season \d|netflix|trailer|novel|character|actor|actress|serial|web ?series|show|scene|plot|song|reel|meme|match|game|cricket|wicket|quiz|fifa|pubg)\b/u,
  /\b(?:lol|lmao|rofl|haha\w*|hehe\w*|jk|just kidding|mazaak|mazak)\b|[😂🤣😜😝]/u,
  /\b(?:died laughing|die laughing|dying of|almost died|nearly died|literally died|i died|killing me|battery|phone died|laptop|wifi|car|bike|plant) ?(?:died|dead)?\b/u,
  /\b(?:watch(?:ed|ing)?|binge\w*|finished (?:watching|reading)|just finished|my fav(?:ou?rite)?)\b/u,
  /\b(?:forward(?:ed)?|please share|fundrais\w*|donat\w*|(?:in the|on the|says the|says) news|newspaper|minister|president|(?:our|the) pm)\b/u,
  /\b(?:(?:my|hospital|night|day|morning|evening) shift|on duty|night duty|our ot|patients?|cases)\b/u,
  /\b(?:(?:is|are|was|were|all|back) clear|(?:is|are|am|all) (?:fine|well|okay|good)|went well|(?:came|come|coming|is|back) home|no (?:operation|surgery|need)|years? ago)\b/u,
  /\badmit card\b|\badmitted (?:in)?to (?!(?:a |the )?(?:\w+ )?(?:hospital|icu|ward|emergency|er)\b)/u,
  /\b(?:late|traffic|stuck in|running behind|der ho)\b/u,
  /\b(?:if|agar|imagine|what if|would have)\b/u,
  /(?:फिल्म|फ़िल्म|सीरियल|एपिसोड|मैच|गाना)/u,
  /[?？]\s*$/u,
];
const ofTheOther =
  /\b(?:you|you're|your|ur|tu|tum|tumhar[aei]|tera|teri|tere|tujhe|aap|aapk[aei]|aapko)\b|तुम|आप|तेर/u;
const ofOneself =
  /\b(?:i|i'm|im|i've|ive|my|me|we|our|main|mujhe|mera|meri|mere|hum|hamare|humare)\b|मैं|मेर|मुझ|हम/u;

/** Whether these words tell of a trouble of whoever writes them. */
export function tellsTrouble(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  if (elsewhere.some((one) => one.test(plain))) return false;
  if (ofTheOther.test(plain) && !ofOneself.test(plain)) return false;
  return told.some((one) => one.test(plain));
}

const asking: readonly RegExp[] = [
  /\bhow (?:did|was) (?:it|that|the|your)\b/u,
  /\bhow(?:'s| is| are) (?:he|she|they|your \w+|it|things|everything|the \w+|you (?:doing|feeling|holding|now))\b/u,
  /\b(?:any news|feeling better|did you (?:sleep|eat)|what did the doctors? say|is (?:he|she) (?:better|home|ok|okay))\b/u,
  /\b(?:tabiyat|ab) (?:kais[aie]|theek)\b|\bkais[aie] (?:hai|ho|hain|tha|thi|gaya|raha) ab\b|\bkais[aie] (?:gaya|raha)\b/u,
  /\bdoctor ne kya\b|\bkuch khaya\b/u,
  /(?:तबीयत|तबियत|अब) कैस|कैस(?:ा|ी|े) (?:है|हैं|हो) अब|क्या कहा डॉक्टर/u,
];

/** Whether these words come back to something hard: "how did it go?" */
export function asksAfter(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return asking.some((one) => one.test(plain));
}
