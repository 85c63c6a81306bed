import { describe, expect, test } from 'vitest';
import { shell } from '../testing/shell.ts';

interface Line {
  readonly id: string | number;
  readonly lang: string;
  readonly readings: Readonly<Record<string, number>> | null;
  readonly says: readonly string[];
}

const input = [
  '{"id": "a", "text": "thank you so much, love you!"}',
  '{"id": 2, "text": "kal subah pakka bhej dunga", "context": "notes bhej do"}',
  '{"text": "Dziękuję, do zobaczenia jutro wieczorem"}',
].join('\n');

describe('readings', () => {
  test('answers every line from a file, in order, with a chance for every head', async () => {
    using sh = shell();
    const { code, lines } = await sh.run('readings', sh.file('messages.jsonl', input));
    expect(code).toBe(0);
    const [warm, promise, polish] = lines as readonly Line[];
    expect(warm).toMatchObject({ id: 'a', lang: 'english' });
    expect(warm.says).toContain('warmth');
    expect(Object.keys(warm.readings ?? {})).toHaveLength(14);
    expect(promise).toMatchObject({ id: 2, lang: 'hinglish' });
    expect(promise.says).toContain('commitment');
    expect(polish).toMatchObject({ id: 3, lang: 'other', readings: null, says: [] });
  });

  test('takes what is piped in', async () => {
    using sh = shell({ input });
    const { code, lines } = await sh.run('readings');
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
  });

  test.each([
    ['nonsense', 'not JSON'],
    ['[1]', 'not an object'],
    ['{"id": "a"}', '“text”'],
    ['{"id": {}, "text": "hi"}', '“id”'],
    ['{"text": "hi", "context": 7}', '“context”'],
  ])('%s is told with its line, and the others are still read', async (bad, said) => {
    using sh = shell({ input: `{"id": 1, "text": "hi"}\n${bad}\n{"id": 3, "text": "ok"}\n` });
    const { code, lines } = await sh.run('readings');
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { id: 1 },
      { problem: { kind: 'bad-line', line: 2, message: expect.stringContaining(said) } },
      { id: 3 },
    ]);
  });

  test('a file that is not there is told', async () => {
    using sh = shell();
    const { code, err } = await sh.run('readings', `${sh.home}/nowhere.jsonl`);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.jsonl');
  });
});
