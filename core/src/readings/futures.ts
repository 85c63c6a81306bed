// Words that undertake something by themselves.

import { wordHash } from './classes.ts';
import type { Futures } from './promises.ts';
import { Scan } from './scan.ts';

const english = `ill i'll illl il lemme imma ima`;
const stems = `kar karwa bhej de le aa jaa ja bata bula la rakh dekh likh bhar pahunch pahoch pohoch mil soch puch pooch
  dila khareed kharid laa lel ded bana khila chhod chod utha dhundh bol keh sambhal nikal call karde bhejde kardo
  lekar leke samjha sikha padh manga book pick send message msg phone check transfer`;
const ends = ['unga', 'ungi', 'oonga', 'oongi', 'unga', 'dunga', 'dungi', 'lunga', 'lungi'];
const whole = `dunga dungi doonga doongi lunga lungi loonga aunga aungi aaunga aaungi aunga rahunga rahungi hounga karenge
  करूंगा करूँगा करूंगी करूँगी दूंगा दूँगा दूंगी दूँगी लूंगा लूँगा लूंगी लूँगी आऊंगा आऊँगा आऊंगी आऊँगी जाऊंगा जाऊँगा जाऊंगी जाऊँगी
  भेजूंगा भेजूँगा भेजूंगी भेजूँगी बताऊंगा बताऊँगा बताऊंगी बताऊँगी लाऊंगा लाऊँगा लाऊंगी लाऊँगी रखूंगा रखूंगी पहुंचूंगा पहुंचूंगी मिलूंगा
  मिलूंगी रहूंगा रहूंगी पूछूंगा पूछूंगी देखूंगा देखूंगी`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export function futures(): Futures {
  const scan = new Scan('words', new Map());
  const all = [
    ...words(english),
    ...words(whole),
    ...words(stems).flatMap((stem) => ends.map((end) => stem + end)),
  ];
  return { alone: new Set(all.map((word) => wordHash(scan, word))) };
}
