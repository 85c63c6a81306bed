// Files as no honest app writes them: made by each format's grammar, often a little wrong, then damaged byte
// by byte.

import fc from 'fast-check';
import { zipOf, type Ending, type Packed } from './zip.ts';

/** One stroke against the bytes of a file. */
interface Stroke {
  readonly at: number;
  readonly drop: number;
  readonly put: Uint8Array;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.nat(),
  drop: fc.nat(3),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 3 }),
    fc
      .constantFrom('\n', '"', '\\', '{', ']', ',', '[', '\0', '\u200e', ': ', '\uD83D')
      .map(encoded),
  ),
});

/** Half of them as they are, half struck a few times. */
export const struck = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    bytes,
    fc
      .tuple(bytes, fc.array(stroke, { minLength: 1, maxLength: 4 }))
      .map(([whole, strokes]) => strokes.reduce(strike, whole)),
  );

function strike(bytes: Uint8Array, { at, drop, put }: Stroke): Uint8Array {
  const from = at % (bytes.length + 1);
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + drop)]);
}

/** Mostly the first, and one time in ten something else. */
const mostly = <T, U>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

const someHead = fc
  .tuple(
    fc.constantFrom('', '[', '\u200e[', '\uFEFF'),
    fc.constantFrom('3/4/24', '25/3/2024', '3/25/24', '24. 3. 5.', '٣/٤/٢٠٢٤', '99/99/99', '1/1'),
    fc.constantFrom(', ', ' ', ' klo ', '، ', ' 下午', ''),
    fc.constantFrom('10:00', '10:00:59', '9.07', '24:00', '99:99', '3:12'),
    fc.constantFrom(' - ', '] ', ' PM - ', ': ', ', ', ' – ', '\u202fAM] \u200e', ''),
  )
  .map((parts) => parts.join(''));

const usualHead = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('09:59', '10:00'),
  )
  .chain(([day, month, time]) =>
    fc.constantFrom(
      `${day}/${month}/24, ${time} - `,
      `${day}/${month}/2024, ${time} - `,
      `[${day}.${month}.24, ${time}:07] `,
    ),
  );

const whatsappBody = fc.oneof(
  anyText,
  fc.constantFrom(
    'hi',
    '👍',
    '<Media omitted>',
    '<Unlisted words>',
    '\u200eimage omitted',
    '\u200ein no list',
    'null',
    '',
    'This message was deleted',
    'You deleted this message.',
    '\u200eVoice call. \u200e5 min',
    'a.jpg (file attached)',
    '\u200e<attached: 00000042-PHOTO-1.jpg>',
    'changed the subject from "A" to "B: C"',
    'x <This message was edited>',
    'Location: https://maps.google.com/?q=1,2',
  ),
);

const whatsappLine = mostly(
  fc
    .tuple(
      mostly(usualHead, someHead),
      fc.constantFrom('Ann: ', 'Bob: ', 'Ann: ', '~ X: ', 'a: b: ', ''),
      whatsappBody,
    )
    .map((parts) => parts.join('')),
  fc.oneof(anyText, fc.constantFrom('POLL:', 'OPTION: a (1 vote)', '')),
);

export const whatsappBytes = struck(
  fc
    .tuple(fc.array(whatsappLine, { maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n', '\r\r\n'))
    .map(([lines, end]) => encoded(lines.join(end))),
);

const odd = fc.oneof(
  anyText,
  fc.constantFrom<unknown>(null, 0, -1, 1e300, true, [], {}, '2024-03-15T12:00:00', 'user1'),
  fc.array(fc.oneof(anyText, fc.record({ type: anyText, text: anyText })), { maxLength: 3 }),
);

const usually = (...values: readonly unknown[]): fc.Arbitrary<unknown> =>
  mostly(fc.constantFrom(...values), odd);

const reaction = fc.record({
  emoji: usually('❤'),
  recent: fc.array(fc.record({ from_id: usually('user2'), date: usually('2024-03-15T12:01:00') }), {
    maxLength: 2,
  }),
});

const telegramRecord = fc.record(
  {
    type: usually('message', 'message', 'service'),
    date: usually('2024-03-15T12:00:00'),
    date_unixtime: usually('1710484200'),
    id: usually(1, 2, 3),
    from: usually('Ann', 'Bob', null),
    from_id: usually('user1', 'user2', 7),
    action: usually('phone_call', 'pin_message', 'send_star_gift'),
    text: usually('hi', '', '👍', ['a', { type: 'bold', text: 'b' }]),
    photo: usually(undefined, undefined, 'p.jpg'),
    media_type: usually(undefined, undefined, 'sticker', 'voice_message'),
    poll: usually(undefined, undefined, { question: 'Where to?' }),
    duration_seconds: usually(7),
    reply_to_message_id: usually(1),
    reactions: mostly(fc.array(reaction, { maxLength: 2 }), odd),
    constructor: odd,
  },
  { requiredKeys: ['type', 'date', 'text'] },
);

const telegramChat = fc.record({
  name: usually('Bob'),
  type: usually('personal_chat', 'private_group'),
  id: usually(2, 3),
  messages: mostly(fc.array(mostly(telegramRecord, odd), { maxLength: 5 }), odd),
});

const telegramAccount = fc.record({
  personal_information: fc.record({ user_id: usually(1) }),
  other: odd,
  chats: fc.record({ about: odd, list: fc.array(telegramChat, { maxLength: 3 }) }),
});

export const telegramBytes = struck(
  fc
    .tuple(fc.oneof(telegramChat, telegramAccount), fc.constantFrom(undefined, 1, '\t'))
    .map(([json, space]) => encoded(JSON.stringify(json, undefined, space))),
);

const cell = fc.oneof(
  anyText,
  fc.constantFrom('2026-03-15', '1773554400', 'called', '"', '"a', 'a"b', '"x,y"', '-1', ''),
);

const plainRow = fc
  .tuple(mostly(fc.constant('2026-03-15T12:00'), cell), mostly(fc.constant('Ann'), cell))
  .chain((start) =>
    fc.array(cell, { maxLength: 4 }).map((cells) => [...start, ...cells].join(',')),
  );

const plainObject = fc
  .record(
    {
      at: usually('2026-03-15', 1_773_554_400),
      from: usually('Ann', 'Bob'),
      text: usually('hi', ''),
      kind: usually('said', 'called', 'photo'),
      seconds: usually(60, '0'),
      chat: usually('Rome', ''),
    },
    { requiredKeys: ['at', 'from'] },
  )
  .map((one) => JSON.stringify(one));

const after = (header: string, row: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.array(row, { maxLength: 8 }).map((rows) => [header, ...rows]);

export const plainBytes = struck(
  fc
    .oneof(
      after('at,from,text,kind,seconds,chat', plainRow),
      after('{"at":"2026-03-15","from":"Ann"}', plainObject),
    )
    .map((lines) => encoded(lines.join('\n'))),
);

const number = fc.oneof(fc.nat(400), fc.constantFrom(0, 0xffff, 0xffffffff, 0x7fffffff));

/** At most one lie of these, most times none. */
const lie = <Lies extends object>(
  lies: Record<keyof Lies, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Lies> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({} as Lies) },
    ...Object.entries<fc.Arbitrary<unknown>>(lies).map(([name, value]) =>
      value.map((one) => ({ [name]: one }) as Lies),
    ),
  );

const packed: fc.Arbitrary<Packed> = fc
  .tuple(
    fc.constantFrom('_chat.txt', 'result.json', 'a/b.txt', '../x.txt', 'p.jpg', ''),
    fc.constantFrom('', 'x'.repeat(300), '25/03/24, 10:00 - Ann: hi\n'),
    lie<Pick<Packed, 'packed' | 'stored' | 'wide'>>({
      packed: fc.uint8Array({ maxLength: 9 }),
      stored: fc.constant(true),
      wide: fc.constant(true),
    }),
    lie<NonNullable<Packed['claims']>>({
      name: fc.constant('other.txt'),
      method: number,
      flags: number,
      crc: number,
      size: number,
      packed: number,
      offset: number,
    }),
  )
  .map(([name, content, way, claims]) => ({ name, content, ...way, claims }));

const ending = lie<Ending>({
  comment: fc.constantFrom('x', 'PK\u0005\u0006'),
  wide: fc.constant(true),
  count: number,
  disk: number,
  listFrom: number,
  listSize: number,
});

export const zipBytes = struck(
  fc.tuple(fc.array(packed, { maxLength: 3 }), ending).map(([entries, end]) => zipOf(entries, end)),
);
