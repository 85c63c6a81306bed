// What a family calls its own, in English and in the languages of India: these are names even without a capital.
// Beside them the words for what somebody is to somebody ("Tom's girlfriend"), which are no name of theirs.

const parents =
  'mum|mom|mummy|mommy|mumma|momma|mama|mamma|ma|amma|maa|ammi|dad|daddy|papa|pa|appa|abba|abbu|baba|pappa';
const grandparents =
  'granny|grandma|grandpa|grandad|granddad|gramps|gran|nan|nana|nani|nanu|dada|dadi|dadu|thatha|thaatha|thata|paati|patti|ammamma|ajji|ajja|oma|opa';
const elders =
  'auntie|aunty|uncle|chacha|chachu|chachi|mausi|maasi|masi|mausa|mami|maami|bua|phupho|fufa|tauji|taiji|kaka|kaki|athai|periyamma|chithi|chithappa|perippa';
const siblings =
  'bhai|bhaiya|bhaiyya|bhaiyaa|bhayya|didi|akka|bhabhi|bhabi|jiju|jijaji|behen|behan|bahen|sis|bro';

/** With the "ji" that respect adds. */
export const kin = `(?:${parents}|${grandparents}|${elders}|${siblings})(?:ji)?`;

/** They stand behind a name as well: "Raj uncle", "Meera aunty", "Ravi bhai". */
export const kinBehind = `(?:auntie|aunty|uncle|bhai|bhaiya|bhaiyya|didi|akka|mausi|chacha|chachu|mama|mami|kaka|bhabhi|dada|anna)`;

const relations =
  'mum|mom|mummy|mother|dad|daddy|father|papa|maa|amma|parents|folks|sister|brother|bhai|behen|didi|gf|girlfriend|bf|boyfriend|wife|husband|hubby|partner|fianc[eé]e?|ex|in-laws|friends?|dost|cousins?|aunt|auntie|uncle|gran|grandma|grandpa|nani|dadi|boss|colleagues?|neighbou?rs?|flatmates?|roommates?|pati|patni';

/** Someone who is only known by somebody else: who that is, the line does not say. */
const ofSomeone = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{M}-]*(?:['’]s?| (?:ka|ki|ke)) (?:(?:new|old|elder|younger|little|big|late) )*(?:${relations})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:his|her|their|your|uske|uski|unke|unki) (?:(?:new|old|elder|younger|little|big) )*(?:${relations})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The text with those blanked, letter for letter; what is the name of someone known stays. */
export const withoutOthersKin = (text: string, isKnown: (words: string) => boolean): string =>
  text.replace(ofSomeone, (words) => (isKnown(words) ? words : ' '.repeat(words.length)));
