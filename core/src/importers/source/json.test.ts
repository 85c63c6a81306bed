import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import { JsonScanner, type Interest, type JsonSink, type JsonTrouble } from './json.ts';

interface Scanned {
  readonly taken: readonly (readonly [path: string, json: unknown])[];
  readonly left: readonly string[];
  readonly trouble: JsonTrouble | undefined;
  readonly rest: JsonScanner['rest'];
}

const noJson = Symbol('no JSON');
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}

const pathOf = (path: readonly string[]): string => path.join('.');

function scan(
  chunks: readonly string[],
  interest: (path: string) => Interest = () => 'take',
): Scanned {
  const taken: [string, unknown][] = [];
  const left: string[] = [];
  const sink: JsonSink = {
    interest: (path) => interest(pathOf(path)),
    taken: ({ path, text }) => taken.push([pathOf(path), parsed(text)]),
    left: (path) => left.push(pathOf(path)),
  };
  const scanner = new JsonScanner(sink);
  let trouble: JsonTrouble | undefined;
  for (const chunk of chunks) trouble ??= scanner.feed(chunk);
  return { taken, left, trouble, rest: scanner.rest };
}

describe('a JSON text', () => {
  test('is entered, taken or passed over by what leads to its values', () => {
    const text = JSON.stringify({ a: [1, { b: 'x' }], skip: { a: 'no' }, c: null });
    const interest = (path: string): Interest =>
      path === 'a' ? 'enter' : path === 'skip' ? 'skip' : 'take';
    const { taken, left, rest } = scan([text], interest);
    expect(taken).toEqual([
      ['a.*', 1],
      ['a.*', { b: 'x' }],
      ['c', null],
    ]);
    expect(left).toEqual(['a', '']);
    expect(rest).toBe('whole');
  });

  test('may hold quotes, brackets and backslashes inside its strings', () => {
    const value = { 'q"]}': 'a "b" [c] {d} \\ \\" ,:', deep: [['}'], { ']': '\\' }] };
    expect(scan([JSON.stringify([value, 'x\\"', 2])]).taken.map(([, json]) => json)).toEqual([
      value,
      'x\\"',
      2,
    ]);
  });

  test('gives the same wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 7 }), (list, size) => {
        const text = JSON.stringify(list, undefined, 1);
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, k) =>
          text.slice(k * size, (k + 1) * size),
        );
        expect(scan(chunks)).toEqual(scan([text]));
        expect(scan([text]).taken.map(([, json]) => json)).toEqual(JSON.parse(text) as unknown[]);
      }),
    );
  });

  test('counts the colons directly inside a value, so that a key written twice shows', () => {
    const colons: number[] = [];
    const scanner = new JsonScanner({
      interest: () => 'take',
      taken: (value) => colons.push(value.colons),
      left: () => {},
    });
    scanner.feed('[{"a":1,"a":2,"b":{"c":3}},{"d:":":"},"e:f"]');
    expect(colons).toEqual([3, 1, 0]);
  });
});

/** Nothing stopped the reading, and whoever takes the values can read them. */
function isJson(text: string): boolean {
  const { trouble, rest, taken } = scan([text]);
  return trouble === undefined && rest === 'whole' && taken.every(([, json]) => json !== noJson);
}

describe('a list or an object', () => {
  test.each([
    '[]',
    '{}',
    ' [ ] ',
    '[[]]',
    '[{}]',
    '[""]',
    '["",0,true,false,null]',
    '[-0,1E22,1e-2,123.456]',
    '{"":0}',
    '{"a":"b","a":"c"}',
    '{"a":[{"b":[]}]}',
    '["\\u0060\\u012a\\u12AB","\\"\\\\\\/\\b\\f\\n\\r\\t"]',
    '["\\uD801\\udc37","\\\\u0000"]',
    '\n[\r\n1\t]\n',
  ])('%s is read', (text) => {
    expect(isJson(text)).toBe(true);
  });
});

describe('anything else', () => {
  test.each([
    '',
    ' ',
    'text',
    ']',
    '[',
    '{',
    '[1',
    '[1,',
    '["a',
    '["\\',
    '[1,,2]',
    '[,1]',
    '[1,]',
    '[1 "a"]',
    '[1;2]',
    '[tru]',
    '[+1]',
    '[01]',
    '[1.]',
    "['a']",
    '["\t"]',
    '["\\x00"]',
    '[1}',
    '[1]]',
    '[1]x',
    '[1],[2]',
    '{"a"',
    '{"a":',
    '{"a" 1}',
    '{"a":1,}',
    '{"a":1 "b":2}',
    '{"a"::1}',
    '{"a":}',
    '{"a",1}',
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '{"a":1]',
    '{"a":1}/**/',
    '\u00a0[]',
  ])('%s is not read', (text) => {
    expect(isJson(text)).toBe(false);
  });
});

describe('a JSON text that does not end well', () => {
  test('goes wrong, and tells how many bytes were left', () => {
    expect(scan(['{"ä":1,', ' }é!']).trouble).toEqual({ kind: 'not-json', unread: 4 });
  });

  test('is cut off, and tells whether a value was cut', () => {
    expect(scan(['[1, 2']).rest).toBe('inside');
    expect(scan(['[1, ']).rest).toBe('between');
    expect(scan(['[1, [2'], (path) => (path === '*' ? 'skip' : 'take')).rest).toBe('between');
  });
});

describe('hostile JSON', () => {
  const deep = (open: string): string => open.repeat(100_000);

  test('goes no deeper than the limit, entered, taken or passed over', () => {
    for (const interest of ['enter', 'take', 'skip'] as const) {
      expect(scan([deep('[')], () => interest).trouble?.kind).toBe('json-depth');
      expect(scan([deep('{"a":')], () => interest).trouble?.kind).toBe('json-depth');
    }
    const allowed = '['.repeat(limits.jsonDepth) + ']'.repeat(limits.jsonDepth);
    expect(scan([allowed]).rest).toBe('whole');
    expect(scan([`[${allowed}]`]).trouble?.kind).toBe('json-depth');
  });

  test('has no names longer than the limit', () => {
    const name = 'k'.repeat(limits.jsonKey + 1);
    expect(scan([`{"${name}":1}`]).trouble?.kind).toBe('json-key');
    expect(scan([`{"${name}`]).trouble?.kind).toBe('json-key');
  });

  test('has no values longer than the limit, unless they are passed over', () => {
    const chunk = 'x'.repeat(limits.jsonValue / 4);
    const chunks = ['["', ...Array.from({ length: 5 }, () => chunk), '"]'];
    expect(scan(chunks).trouble?.kind).toBe('json-value');
    expect(scan(chunks, () => 'skip').rest).toBe('whole');
  });

  test('of backslashes without end is still read once', () => {
    const chunks = Array.from({ length: 400 }, () => '\\'.repeat(9_999));
    expect(scan(['["', ...chunks], () => 'skip').rest).toBe('between');
    expect(scan(['["', '\\'.repeat(10_000), '","', '\\\\', '"]']).taken).toHaveLength(2);
  });
});
