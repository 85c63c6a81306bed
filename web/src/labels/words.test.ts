import { expect, test } from 'vitest';
import { forbiddenInSource } from '@eachother/core';

const sources = import.meta.glob<string>('./en/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(sources))(
  'nothing in %s judges, keeps count, or claims to know',
  (_, source) => {
    expect(source.length).toBeGreaterThan(0);
    expect(forbiddenInSource(source)).toEqual([]);
  },
);

const advice =
  /\b(withdraw|step back|cut (them|him|her)? ?off|stop (writing|calling|answering|replying)|wait (for them|until they|and see)|wait (them|him|her) out|test (them|him|her)|let them (come|call|write) first|silent treatment)\b/iu;
const diagnosis =
  /\b(narcissis\w*|gaslight\w*|attachment style|co-?dependen\w*|trauma bond|personality disorder|avoidant|manipulat\w*)\b/iu;

test.each(Object.entries(sources))(
  'nothing in %s tells anyone to step back, to test or to wait someone out, or names an illness',
  (_, source) => {
    expect([advice.exec(source), diagnosis.exec(source)]).toEqual([null, null]);
  },
);
