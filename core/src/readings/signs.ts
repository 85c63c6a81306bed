// Signs beyond single words: shape, beginnings, endings, promises, and how a message stands to the one before.
// Each is there or not; how much it counts for each head is fitted.

import { promiseIn, type Futures, type Promised } from './promises.ts';
import { classBit, wordClasses } from './lexicons.ts';
import { phrasedHeads, phrases } from './phrases.ts';
import { frown, grin, isLoud, lengthOf, smile, tongue, wink } from './faces.ts';
import type { Scan } from './scan.ts';
import { shapes, type Shape } from './shapes.ts';

const classCount = wordClasses.length;
const firstShape = 3 * classCount;
export const signCount = firstShape + shapes.length;
const placeOf = new Map(shapes.map((shape, place) => [shape, firstShape + place]));
const bits = Object.fromEntries(wordClasses.map((name) => [name, classBit(name)])) as Record<
  (typeof wordClasses)[number],
  number
>;

/** The signs of one message, as places in a row of flags that is kept between messages. */
export class Signs {
  readonly places = new Uint16Array(signCount);
  count = 0;
  /** What the first promise looks like; undefined where there is none. */
  promised: Promised | undefined;
  /** Heads that a set phrase mostly carries, in the order of `phrasedHeads`. */
  phrased = 0;
  tongue = false;
  readonly #futures: Futures;
  readonly #phrases = phrases();

  constructor(futures: Futures) {
    this.#futures = futures;
  }

  read(scan: Scan, text: string, language: 'hinglish' | 'hindi' | undefined): void {
    this.count = 0;
    this.#classes(scan.classesSeen, 0);
    this.#classes(scan.classes[0], classCount);
    this.#shape(scan, text);
    this.#together(scan);
    this.#promise(scan);
    this.phrased = this.#phrases.in(scan);
    for (let place = 0; place < phrasedHeads.length; place += 1)
      if (this.phrased & (1 << place)) this.#add(`phrase of ${phrasedHeads[place]}`);
    if (language !== undefined) this.#add(language);
  }

  /** What stands in the message before, and between the two. */
  readBefore(scan: Scan, before: Scan): void {
    const seen = scan.classesSeen;
    const was = before.classesSeen;
    this.#classes(was, 2 * classCount);
    const asked = before.questions > 0 || (before.classes[0] & bits.asks) !== 0;
    const shares = sharesWord(scan, before);
    this.#when(asked, 'before asks');
    this.#when(before.exclaims > 0, 'before exclaims');
    this.#when(before.wordCount <= 3, 'before short');
    this.#when(before.wordCount > 12, 'before long');
    this.#when(scan.questions > 0 && !asked, 'asks of what was told');
    this.#when(scan.questions > 0 && asked, 'asks after a question');
    this.#when(scan.questions === 0 && asked, 'answers a question');
    this.#when(shares, 'shares a word');
    this.#when(shares && scan.questions > 0, 'asks, sharing a word');
    this.#when((was & bits.hard) !== 0 && (seen & bits.you) !== 0, 'you, after hard');
    this.#when((was & bits.hard) !== 0 && (seen & bits.comforts) !== 0, 'comfort, after hard');
    this.#when((was & bits.feels) !== 0 && (seen & bits.you) !== 0, 'you, after feels');
    this.#when((was & bits.hard) !== 0 && scan.wordCount <= 4, 'short, after hard');
    this.#when((was & seen & bits.greets) !== 0, 'greets, after greets');
  }

  #add(shape: Shape): void {
    this.places[this.count++] = placeOf.get(shape) ?? 0;
  }

  #when(holds: boolean, shape: Shape): void {
    if (holds) this.#add(shape);
  }

  #classes(seen: number, from: number): void {
    for (let rest = seen; rest !== 0; rest &= rest - 1)
      this.places[this.count++] = from + 31 - Math.clz32(rest & -rest);
  }

  #shape(scan: Scan, text: string): void {
    const { wordCount, emoji, questions, exclaims } = scan;
    this.#when(questions > 0, 'asks');
    this.#when(scan.endsAsking, 'ends asking');
    this.#when(questions > 1, 'asks twice');
    this.#when(exclaims > 0, 'exclaims');
    this.#when(exclaims > 1, 'exclaims twice');
    this.#when(scan.stretched, 'stretched');
    this.#when(scan.laughs, 'laughs');
    this.#when(scan.digits > 0, 'digits');
    this.#when(scan.lines > 0, 'lines');
    this.#when(scan.lines > 2, 'many lines');
    this.#when(emoji > 0, 'emoji');
    this.#when(emoji > 3, 'many emoji');
    this.#when(emoji > 0 && scan.latin + scan.devanagari === 0, 'only emoji');
    this.#face(text);
    this.#add(lengthOf(wordCount));
  }

  #face(text: string): void {
    const colon = text.indexOf(':') >= 0 || text.indexOf(';') >= 0 || text.indexOf('=') >= 0;
    this.#when(colon && smile.test(text), 'smile');
    this.#when(colon && grin.test(text), 'grin');
    this.tongue = colon && tongue.test(text);
    this.#when(this.tongue, 'tongue');
    this.#when(colon && wink.test(text), 'wink');
    this.#when(colon && frown.test(text), 'frown');
    this.#when(text.includes('http') || text.includes('www.'), 'link');
    this.#when(isLoud(text), 'capitals');
    this.#when(text.endsWith('..'), 'trails off');
  }

  #together({ classes, classesSeen: seen, questions, wordCount, begins }: Scan): void {
    const both = (one: number, other: number): boolean =>
      (seen & one) !== 0 && (seen & other) !== 0;
    const first = classes[0];
    const asks = questions > 0;
    this.#when((first & bits.asks) !== 0 && !asks, 'first asks, no mark');
    this.#when(
      (first & bits.helps) !== 0 && (classes[1] & bits.you) !== 0,
      'first helps, then you',
    );
    this.#when(asks && (seen & bits.you) !== 0, 'asked of you');
    this.#when(both(bits.me, bits.feels), 'me and feels');
    this.#when(both(bits.me, bits.hard), 'me and hard');
    this.#when(both(bits.you, bits.hard), 'you and hard');
    this.#when(both(bits.comforts, bits.you), 'comfort and you');
    this.#when(both(bits.not, bits.hard), 'not and hard');
    this.#when(both(bits.thanks, bits.you), 'thanks and you');
    this.#when(both(bits.fond, bits.you), 'fond and you');
    this.#when((first & bits.sorry) !== 0, 'sorry first');
    this.#when(asksToFirst(classes, begins, wordCount), 'asks to, first');
    this.#when(both(bits.asksTo, bits.helps) && (seen & bits.you) !== 0, 'asks to, you helps');
    this.#when(both(bits.joint, bits.time), 'joint and time');
    this.#when(asks && (seen & bits.joint) !== 0, 'joint and asks');
    this.#when(both(bits.acts, bits.time), 'acts and time');
    this.#when(actsOnYou(classes, begins, wordCount), 'acts on you, first');
    this.#when(follows(classes, wordCount, bits.acts | bits.asksTo, bits.me), 'acts on me');
    this.#when(follows(classes, wordCount, bits.me, bits.acts), 'me, then acts');
    this.#when(youAskedToAct(classes, wordCount), 'you asked to act');
    this.#when(asks && (first & bits.greets) !== 0, 'greets and asks');
    this.#when((seen & bits.greets) !== 0 && wordCount > 15, 'greets, many');
    this.#when(asks && (first & bits.so) !== 0, 'so and asks');
  }

  #promise(scan: Scan): void {
    const promised = promiseIn(scan, this.#futures);
    this.promised = promised;
    if (promised === undefined) return;
    this.#add(`promise ${promised}`);
    this.#when(promised === 'clean' && (scan.classesSeen & bits.time) !== 0, 'promise and time');
  }
}

const asksToFirst = (classes: Int32Array, begins: Uint8Array, count: number): boolean => {
  for (let at = 0; at < count; at += 1)
    if (begins[at] === 1 && classes[at] & bits.asksTo) return true;
  return false;
};

function follows(classes: Int32Array, count: number, first: number, second: number): boolean {
  for (let at = 0; at + 1 < count; at += 1)
    if (classes[at] & first && classes[at + 1] & second) return true;
  return false;
}

/** "call you later": a promise that leaves out who makes it. */
const actsOnYou = (classes: Int32Array, begins: Uint8Array, count: number): boolean => {
  for (let at = 0; at + 1 < count; at += 1)
    if (begins[at] === 1 && classes[at] & bits.acts && classes[at + 1] & bits.you) return true;
  return false;
};

/** "can u send", "could you pls bring". */
function youAskedToAct(classes: Int32Array, count: number): boolean {
  const deed = bits.acts | bits.asksTo;
  for (let at = 0; at + 2 < count; at += 1)
    if (classes[at] & bits.helps && classes[at + 1] & bits.you && classes[at + 2] & deed)
      return true;
  return false;
}

/** A word of neither's small words stands in both. Looks at no more than forty words of each. */
function sharesWord(one: Scan, other: Scan): boolean {
  const most = Math.min(one.wordCount, 40);
  const against = Math.min(other.wordCount, 40);
  for (let at = 0; at < most; at += 1) {
    if (one.classes[at] !== 0) continue;
    for (let with_ = 0; with_ < against; with_ += 1)
      if (one.words[at] === other.words[with_]) return true;
  }
  return false;
}
