import { expect, test } from 'vitest';
import { toPersonId, type Person } from '../person.ts';
import { zoneNamed } from '../testing/vault.ts';
import { toInstant, wallText, zoneClock } from '../time.ts';
import { readNote } from './note.ts';

const zone = zoneNamed('Asia/Kolkata');
/** A Friday, half past five in the afternoon there: 15 May 2026. */
const now = toInstant(Date.UTC(2026, 4, 15, 12));
const people =
  'Sam,Amma,Papa,Maya Rao,Tom,Ravi,Meera,Asha,Will Stone,Joy,Mark,May,Grandma,Priya Nair,Priya Sen'
    .split(',')
    .map((name, k): Person => ({
      id: toPersonId(k + 1),
      name,
      kind: 'friend',
      way: 'here',
      isMe: k === 0,
    }));

const marks = { known: '', new: '+', unclear: '?' };

/** Who (+ new, ? to be asked), what and by whom, when it was said, the act beside it, minutes of a call. */
function read(line: string): string {
  const {
    people: named,
    kind,
    by,
    at,
    dated,
    deed,
    seconds,
  } = readNote(line, {
    now,
    zone,
    people,
  });
  return [
    named.map((one) => marks[one.kind] + one.name).join(' '),
    `${kind} ${by}`,
    ...(dated ? [wallText(zoneClock(zone).wallOf(at)).slice(8, 10)] : []),
    ...(deed === undefined ? [] : [`${deed.act} ${deed.who}`]),
    ...(seconds === undefined ? [] : [`${seconds / 60} min`]),
  ].join(' | ');
}

test.each([
  ['coffee with Maya and Tom yesterday, she asked about dad', 'Maya Rao Tom | met me | 14'],
  ['called amma 20 min', 'Amma | called me | 20 min'],
  ['Ravi brought soup', 'Ravi | met them | feeds-me them'],
  ['Ravi and Tom brought soup', 'Ravi Tom | met them | feeds-me them'],
  ['Ravi, Tom and Omar brought soup', 'Ravi Tom +Omar | met them | feeds-me them'],
  ['drove mum to the hospital on tuesday', '+Mum | met me | 12 | practical-help me'],
  ['maya & i cooked last night', 'Maya Rao | met me | 14 | feeds-me me'],
  ['me and Tom went for a run', 'Tom | met me'],
  ['Maya n Tom came over', 'Maya Rao Tom | met them'],
  ['skype w/ grandma 1h', 'Grandma | called me | 60 min'],
  ['2 hrs on the phone w Asha', 'Asha | called me | 120 min'],
  ['facetime w Tom 45mins', 'Tom | called me | 45 min'],
  ['rang dad, 1hr 20', '+Dad | called me | 80 min'],
  ['half an hour on the phone with papa', 'Papa | called me | 30 min'],
  ['called Tom for 1.5 hours', 'Tom | called me | 90 min'],
  ['called Tom, he was 20 mins late for work', 'Tom | called me'],
  ['papa called 2 hrs ago', 'Papa | called them | 15'],
  ['called Tom two days back', 'Tom | called me | 13'],
  ['video call with Maya fri', 'Maya Rao | called me | 15'],
  ['met Tom yday', 'Tom | met me | 14'],
  ['lunch with Tom on the 3rd', 'Tom | met me | 03'],
  ['dinner with Tom last sat', 'Tom | met me | 09'],
  ['sat with Tom in the sun', 'Tom | met me'],
  ['sent Meera flowers', 'Meera | noted me | small-gifts me'],
  ['got a card from Tom', 'Tom | said them'],
  ['got flowers from Meera', 'Meera | noted them | small-gifts them'],
  ['card to Tom for his exam', 'Tom | said me'],
  ['gave Tom a gift', 'Tom | noted me | small-gifts me'],
  ['gave Tom a call', 'Tom | called me'],
  ['gave Tom a lift', 'Tom | noted me | practical-help me'],
  ['gave Amma a hug', 'Amma | noted me | affection me'],
  ['cried on Ravi’s shoulder', 'Ravi | met me'],
  ['she fed me', ' | met them | feeds-me them'],
  ['he called', ' | called them'],
  ['I called', ' | called me'],
  ['made biryani for Tom', 'Tom | noted me | feeds-me me'],
  ['amma made dosa', 'Amma | noted them | feeds-me them'],
  ['maa fed me', '+Maa | met them | feeds-me them'],
  ['dadi brought laddu', '+Dadi | met them | feeds-me them'],
  ['mausi and mami came over', '+Mausi +Mami | met them'],
  ['called bhaiya', '+Bhaiya | called me'],
  ['chachu called this morning', '+Chachu | called them | 15'],
  ['tea with thatha', '+Thatha | met me'],
  ['didi picked me up from the station', '+Didi | met them | practical-help them'],
  ['mum and dad came for lunch sunday', '+Mum +Dad | met them | 10'],
  ['coffee with uncle Raj', '+Uncle Raj | met me'],
  ['Meera aunty came over', '?Meera aunty | met them'],
])('English: %s', (line, expected) => expect(read(line)).toBe(expected));

test.each([
  ['kal amma ko call kiya', 'Amma | called me | 14'],
  ['papa ka phone aaya', 'Papa | called them'],
  ['Papa ka call aaya, 20 min baat hui', 'Papa | called them | 20 min'],
  ['didi ne khana banaya', '+Didi | met them | feeds-me them'],
  ['maine Ravi ke liye khana banaya', 'Ravi | met me | feeds-me me'],
  ['Ravi aur Tom ne madad ki', 'Ravi Tom | noted them | practical-help them'],
  ['aaj subah maa se baat ki', '+Maa | met me | 15'],
  ['amma se phone pe baat hui', 'Amma | called me'],
  ['parso Ravi se mila', 'Ravi | met me | 13'],
  ['Ravi ke saath chai', 'Ravi | met me'],
  ['do din pehle bhai aaya', '+Bhai | met them | 13'],
  ['sunday ko dadi ke ghar gaye', '+Dadi | met me | 10'],
  ['Meera ko msg kiya', 'Meera | said me'],
  ['Meera ne msg kiya', 'Meera | said them'],
  ['usne khana khilaya', ' | met them | feeds-me them'],
  ['pichle hafte Asha ji ko phone kiya', 'Asha | called me | 08'],
  ['Ravi ne gale lagaya', 'Ravi | noted them | affection them'],
  ['kal raat Tom ke saath khana', 'Tom | met me | 14'],
])('Hinglish: %s', (line, expected) => expect(read(line)).toBe(expected));

test.each([
  ['didn’t manage to call amma', 'Amma | noted me'],
  ["didn't call amma yesterday", 'Amma | noted me | 14'],
  ['should call Tom', 'Tom | noted me'],
  ['should call Tom on Sunday', 'Tom | noted me'],
  ['Will call Tom tomorrow', 'Tom | noted me'],
  ['need to visit Ravi', 'Ravi | noted me'],
  ['forgot to text Maya', 'Maya Rao | noted me'],
  ['Tom didn’t call', 'Tom | noted me'],
  ['missed call from papa', 'Papa | noted them'],
  ['called amma, no answer', 'Amma | noted me'],
  ['cancelled dinner with Tom', 'Tom | noted me'],
  ['call Tom next week', 'Tom | noted me'],
  ['amma ko call nahi kiya', 'Amma | noted me'],
  ['kal amma ko call karungi', 'Amma | noted me'],
  ['papa ko phone karna hai', 'Papa | noted me'],
  ['coffee with Maya yesterday, will call Tom on Sunday', 'Maya Rao | met me | 14'],
  ['Tom didn’t call but Maya came over', 'Maya Rao | met them'],
  ['called Tom, he didn’t ask about me', 'Tom | called me'],
])('not done: %s', (line, expected) => expect(read(line)).toBe(expected));

test.each([
  ['a long walk alone', ' | met me'],
  ['lunch with Omar', '+Omar | met me'],
  ['Zara called', '+Zara | called them'],
  ['called omar', ' | called me'],
  ['coffee with Maya Kumar', '?Maya Kumar | met me'],
  ['tea with Priya', '?Priya | met me'],
  ['30 min walk with T', '?T | met me'],
  ['chai w/ Z', '+Z | met me'],
  ['met Tom’s new gf at his place sunday', ' | met me | 10'],
  ['called Maya’s mum', ' | called me'],
  ['Ravi ki behen ko call kiya', ' | called me'],
  ['met his sister', ' | met me'],
  ['lunch at Tom’s place', 'Tom | met me'],
  ['lunch at Zara’s place', '+Zara | met me'],
  ['dinner at Zara’s, talked about Tom', ' | met me'],
  ['saw Oppenheimer with Tom', 'Tom | met me'],
  ['flew to London with Tom', 'Tom | met me'],
  ['Will called', 'Will Stone | called them'],
  ['called mark', '?mark | called me'],
  ['walked with joy', '?joy | met me'],
  ['May was long', ' | noted me'],
  ['May and Joy came over', 'May Joy | met them'],
  ['tea with asha', 'Asha | met me'],
  ['thinking of Maya', 'Maya Rao | noted me'],
  ['☕ with Maya', 'Maya Rao | met me'],
  ['📞 amma 20 min', 'Amma | called me | 20 min'],
  ['💐 from Tom', 'Tom | noted them | small-gifts them'],
  ['Tom 🎂 party', 'Tom | met me'],
  ['watched a film with Tom', 'Tom | met me'],
  ['Maya brought up the wedding', 'Maya Rao | noted them'],
  ['fixed a date with Tom', 'Tom | met me'],
  ['bought papa a phone', 'Papa | noted me'],
])('whom it cannot know, it asks: %s', (line, expected) => expect(read(line)).toBe(expected));
