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
