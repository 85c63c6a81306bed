import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, choose, textFile, visit, type Visit } from './app.ts';
import { chatArchive, chatFile } from './chats.ts';

const archive = chatArchive({ them: 'Asha', days: 30 });
const half = {
  ...archive,
  name: 'half.zip',
  buffer: archive.buffer.subarray(0, archive.buffer.length / 2),
};
const noise = Buffer.from(Array.from({ length: 4000 }, (_, k) => (k * 7919) % 251));

/** What is chosen by mistake, and what must be in the answer. */
const mistakes = (
  [
    [textFile('empty.txt', ''), 'is empty'],
    [textFile('blank.txt', ' \n\n '), 'is empty'],
    [
      { name: 'noise.bin.txt', mimeType: 'text/plain', buffer: noise },
      '“noise.bin.txt” is not a text',
    ],
    [
      textFile('shopping.txt', 'milk\nbread\nsomething nice\n'),
      'does not look like an export that can be read here',
    ],
    [half, '“half.zip” is damaged'],
    [textFile('calendar.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'), 'is a calendar'],
    [
      textFile('chat.txt', '31/02/2024, 10:00 - Sam: hi\n31/02/2024, 10:01 - Asha: hello\n'),
      'No message could be read in “chat.txt”. 2 lines in it could not be understood.',
    ],
    [textFile('list.csv', 'name,age\nAsha,40\n'), 'list.csv'],
  ] as const
).map(([file, answer]) => ({ file, answer }));

describe('a file chosen by mistake', () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit();
    await here.goto('#/bring-in');
  });
  afterAll(() => here.end());

  test.each(mistakes)('$file.name is told what it is', async ({ file, answer }) => {
    const { page } = here;
    await choose(page, file);
    const card = page.getByRole('region', { name: file.name });
    expect(await card.getByRole('alert').innerText()).toContain(answer);
    await card.getByRole('button', { name: 'Take it off this page' }).click();
    expect(await page.getByRole('region', { name: file.name }).count()).toBe(0);
  });

  test('a conversation between two others is refused, and nothing of it is kept', async () => {
    const { page, goto } = here;
    await bringIn(page, chatFile({ them: 'Asha', days: 30 }), 'Sam');
    const foreign = chatFile({ them: 'Uma', me: 'Vik', days: 30 });
    await choose(page, foreign);
    const card = page.getByRole('region', { name: foreign.name });
    await card.getByRole('radio', { name: 'None of these' }).check();
    expect(await card.getByRole('alert').innerText()).toContain(
      'only reads conversations you are in',
    );
    await goto('#/circle');
    await page.getByText('Asha', { exact: true }).waitFor();
    expect(await page.getByText('Uma').count()).toBe(0);
  });

  test('nothing broke on the way', () => expect(here.complaints).toEqual([]));
});
