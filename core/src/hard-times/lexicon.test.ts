import { describe, expect, test } from 'vitest';
import { anchors, asksAfter, tellsTrouble } from './lexicon.ts';

const told = [
  'I am in the hospital since last night',
  'my dad was admitted on Monday',
  'Papa’s surgery is on Thursday, my hands shake',
  'nani passed away this morning',
  'his surgery is on Thursday',
  'unka operation kal hai',
  'feeling so low these days',
  'I am really struggling with everything',
  'I cried the whole night, I feel so alone',
  'bahut akela lag raha hai',
  'neend nahi aati aaj kal',
  'raat bhar royi main',
  'मेरी नानी नहीं रहीं',
  'I had surgery on Monday',
  'bad news, my dad is in the hospital',
  'mum was admitted at 5 pm, I did not sleep',
  'they will shift papa to the icu tonight',
  'I lost my job today',
  'i failed my finals',
  'we are getting divorced',
  'I got laid off',
  "i've been so depressed lately",
  'papa hospital mein hai',
  'maa ko admit karaya hai',
  'dadi guzar gayi kal',
  'meri naukri chali gayi yaar',
  'mummy ki tabiyat bahut kharab hai',
  'माँ अस्पताल में भर्ती हैं',
  'दादी गुज़र गईं, कल सुबह',
  'मेरी नौकरी चली गई',
  'पापा का ऑपरेशन है कल',
];

const not = [
  'the hero dies in hospital, what a film',
  'that episode with the surgery scene, my god',
  'I died laughing',
  'my phone died',
  'I am late, stuck in traffic near the hospital',
  'how is your dad, still in hospital?',
  'did you hear you got admitted to the course',
  'hospital wali khichdi',
  'haha i failed my diet test',
  'movie mein hero hospital mein hai',
  'यह फिल्म अस्पताल में है',
  'see you at my surgery hours?',
  'in that series her surgery goes wrong',
  'Just finished Breaking Bad, Walter has cancer and my heart broke',
  'my favourite Jon died and I couldn’t stop crying',
  'we watched his wife in the hospital',
  'I got admitted to Stanford',
  'My sister got admitted into college',
  'my admit card is here',
  'I got admitted to IIT!! so happy',
  'biopsy is clear and my mum is fine',
  'no operation needed, my dad came home from the hospital well',
  'my surgery was years ago',
  'my hospital shift starts at 8',
  '3 surgery cases in our OT',
  'I’m in the ICU tonight, night duty',
  'Forwarded as received: my father has cancer, please share',
  'our PM had surgery says news',
  'वो गायक नहीं रहे',
  'वो नेता गुजर गए',
  'गाँव के मुखिया चल बसे',
  'good morning, how are you?',
];

describe('words of trouble', () => {
  test.each(told)('“%s” tells of one’s own', (text) => expect(tellsTrouble(text)).toBe(true));
  test.each(not)('“%s” does not', (text) => expect(tellsTrouble(text)).toBe(false));

  test('every text that tells of it holds a word the index is asked for', () => {
    const found = (text: string) =>
      anchors.some((one) => ` ${text.toLowerCase()} `.includes(one.toLowerCase()));
    expect(told.filter((text) => !found(text))).toEqual([]);
  });
});

test.each(['how did it go?', 'how is your mother now?', 'ab kaisi hai', 'अब कैसी हैं?'])(
  '“%s” comes back to ask',
  (text) => expect(asksAfter(text)).toBe(true),
);
test.each(['did you see the match?', 'good morning', 'call me'])('“%s” does not', (text) =>
  expect(asksAfter(text)).toBe(false),
);
