import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from './app.ts';
import { fits, withAsha } from './asha.ts';
import { printedIn, unspaced } from './pdf.ts';

describe('preparing a conversation', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const room = (name: string) => here.page.getByRole('textbox', { name, exact: true });
  const printed = async (): Promise<string> => (await printedIn(await here.page.pdf())).text;
  const sentence = 'You and Asha both start conversations in writing.';
  const said = [
    ['What else could explain it', 'exams, and her new flat'],
    ['What I need', 'to be asked now and then'],
    ['What I would like to ask', 'Shall we call on Sundays?'],
    ['My own part', 'I let her messages lie for days.'],
  ] as const;
  const draft = [
    'exams, and her new flat',
    'tired, hopeful',
    ...said.slice(1).map(([, text]) => text),
  ];

  test('begins at the portrait and offers what it says, mine beside theirs', async () => {
    const { page } = here;
    await page.goto(`${here.app.address}#/circle`);
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('link', { name: 'Prepare a conversation' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'A conversation with Asha' }).waitFor();
    const sentences = await page
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.innerText ?? ''));
    expect(sentences[0]).toContain('Asha reached out');
    expect(sentences[1]).toMatch(/you answer/u);
    expect(await page.title()).not.toContain('Asha');
    await fits(page);
  });

  test('takes a sentence along with what it cannot see, and no message but one taken by hand', async () => {
    const { page } = here;
    await page.getByRole('checkbox', { name: sentence }).check();
    await page.getByRole('checkbox', { name: /^Asha reached out/u }).check();
    await page.getByText('Calls are not in here.', { exact: false }).first().waitFor();
    await page.getByText('The moments behind it').first().click();
    const main = page.getByRole('main');
    expect(await main.innerText()).not.toContain('hey, how was it?');
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByLabel('Take these words along').first().check();
    await fits(page);
  });

  test('ends in a draft of the person’s own words, and no others', async () => {
    const { page } = here;
    for (const [name, text] of said) await room(name).fill(text);
    for (const name of ['tired', 'hopeful'])
      await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Put together what I wrote' }).click();
    expect(await room('In my words').inputValue()).toBe(draft.join('\n\n'));
  });

  test('can be copied', async () => {
    const { page } = here;
    await here.context.grantPermissions(['clipboard-write']);
    await page.getByRole('button', { name: 'Copy the draft' }).click();
    await page.getByText('Copied.', { exact: false }).waitFor();
    await room('How I will listen').focus();
    await page.keyboard.press('Control+v');
    expect(await room('How I will listen').inputValue()).toBe(draft.join('\n\n'));
    await room('How I will listen').fill('I will ask before I answer.');
  });

  test('is there again after a reload, and prints as it stands', async () => {
    const { page } = here;
    await page.getByText('is safe on this device', { exact: false }).waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: sentence, checked: true }).waitFor();
    const paper = await printed();
    const wanted = [sentence, 'Calls are not in here.', 'I will ask before I answer.', ...draft];
    expect(wanted.filter((text) => !paper.includes(unspaced(text)))).toEqual([]);
    expect(paper).toContain('Notevidence');
    for (const text of [
      'Settings',
      'Throw it away',
      'a camera would have seen',
      'good, and yours?',
    ])
      expect([text, paper.includes(unspaced(text))]).toEqual([text, false]);
    await page.getByRole('radio', { name: 'Only the draft' }).check();
    const short = await printed();
    expect([short.includes(unspaced(draft[0])), short.includes(unspaced(sentence))]).toEqual([
      true,
      false,
    ]);
  });

  test('is thrown away, and that can be taken back', async () => {
    const { page } = here;
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByText('Nothing begun yet.', { exact: false }).waitFor();
    await fits(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'A conversation with Asha' }).waitFor();
    expect(await room('In my words').inputValue()).toBe(draft.join('\n\n'));
    await page.getByRole('link', { name: 'Keep it and close' }).click();
    await page.getByRole('link', { name: /^With Asha, begun on/u }).waitFor();
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});
