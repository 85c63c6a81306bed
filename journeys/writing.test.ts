import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringIn, visit, type Visit } from './app.ts';
import { chatArchive } from './chats.ts';
import { pdfText } from './pdf.ts';

const archive = chatArchive({ them: 'Asha', days: 200 });

/** A phone with half a year of Asha in it. */
async function withAsha(): Promise<Visit> {
  const here = await visit({ width: 390, height: 844 });
  await here.goto('#/bring-in');
  await bringIn(here.page, archive, 'Sam');
  return here;
}

/** Axe finds nothing and nothing is cut off, on the phone and on the desk. */
async function fits(page: Page): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
}

describe('the journal', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const paper = (page: Page) => page.getByRole('main').getByRole('textbox').first();

  test('is reached from Tend and asks a question, another one on request', async () => {
    const { page } = here;
    await page.getByRole('link', { name: 'Tend', exact: true }).click();
    await page.getByRole('link', { name: /^Reflect/u }).click();
    const question = page.locator('label[for]').first();
    const first = await question.innerText();
    await page.getByRole('button', { name: 'Another question' }).click();
    await expect.poll(() => question.innerText()).not.toBe(first);
    await fits(page);
  });

  test('loses nothing when the page is killed while one writes', async () => {
    const { context } = here;
    let { page } = here;
    await paper(page).fill('She rang on Sunday, and I let it');
    await paper(page).press('End');
    await paper(page).pressSequentially(' ring. दीदी');
    await page.getByText('is safe on this device', { exact: false }).waitFor();
    const question = await page.locator('label[for]').first().innerText();
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;

    page = await context.newPage();
    await page.goto(`${here.app.address}#/reflect`);
    await expect
      .poll(() => paper(page).inputValue())
      .toBe('She rang on Sunday, and I let it ring. दीदी');
    expect(await page.locator('label[for]').first().innerText()).toBe(question);
    await here.page.close();
    here = { ...here, page };
  });

  test('keeps a page, of someone, and finds it again', async () => {
    const { page } = here;
    await page.getByLabel('About').first().selectOption('Asha');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('article').getByText('let it ring').waitFor();
    expect(await paper(page).inputValue()).toBe('');
    await page.getByLabel('Search in what you wrote').fill('दीदी sunday');
    await page.getByRole('article').getByText('let it ring').waitFor();
    await page.getByLabel('Search in what you wrote').fill('monday');
    await page.getByText('Nothing you wrote fits.', { exact: false }).waitFor();
    await page.getByLabel('Search in what you wrote').fill('');
    await fits(page);
  });

  test('deletes a page, and takes that back', async () => {
    const { page } = here;
    await page.getByRole('button', { name: /^Delete what you wrote/u }).click();
    await page.getByText('Nothing written yet.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('article').getByText('let it ring').waitFor();
  });

  test('writes a page anew', async () => {
    const { page } = here;
    await page.getByRole('link', { name: /^Edit what you wrote/u }).click();
    await page.getByText('Written on', { exact: false }).waitFor();
    await paper(page).fill('I rang back.');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('article').getByText('I rang back.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('takes up a person from the portrait and a moment from the list', async () => {
    const { page } = here;
    await page.goto(`${here.app.address}#/moments`);
    await page.getByRole('link', { name: 'Write about this' }).first().click();
    await page.getByText('About this moment').waitFor();
    await paper(page).fill('of this moment');
    await page.getByText('is safe on this device', { exact: false }).waitFor();
    await page.goto(`${here.app.address}#/circle`);
    await page.getByText('Asha', { exact: true }).click();
    await page.getByRole('link', { name: 'Write about Asha' }).click();
    await page.getByRole('link', { name: 'of this moment' }).waitFor();
    expect(await page.getByLabel('About').first().inputValue()).not.toBe('');
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});

describe('preparing a conversation', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const room = (name: string) => here.page.getByRole('textbox', { name, exact: true });
  const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
  const printed = async (): Promise<string> => squeezed(pdfText(await here.page.pdf()));
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
    expect(wanted.filter((text) => !paper.includes(squeezed(text)))).toEqual([]);
    expect(paper).toContain('Notevidence');
    for (const text of [
      'Settings',
      'Throw it away',
      'a camera would have seen',
      'good, and yours?',
    ])
      expect([text, paper.includes(squeezed(text))]).toEqual([text, false]);
    await page.getByRole('radio', { name: 'Only the draft' }).check();
    const short = await printed();
    expect([short.includes(squeezed(draft[0])), short.includes(squeezed(sentence))]).toEqual([
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

describe('an hour together', () => {
  let here: Visit;
  beforeAll(async () => (here = await withAsha()));
  afterAll(() => here.end());

  const button = (name: string | RegExp) => here.page.getByRole('button', { name });
  const heading = (name: string) => here.page.getByRole('heading', { name, exact: true });
  /** All that is in the page, seen or not, typed or not. */
  const everything = (): Promise<string> =>
    here.page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('textarea, input')].map((one) =>
          'value' in one ? String(one.value) : '',
        ),
        JSON.stringify({ ...sessionStorage, ...localStorage }),
        JSON.stringify(history.state),
      ].join(' '),
    );

  async function start(): Promise<void> {
    await here.goto('#/together');
    await here.page.getByLabel('Who is with you?').selectOption('Asha');
    await button('Asha writes first').click();
  }

  async function write(name: string, meaning: string): Promise<void> {
    await heading(`Pass the phone to ${name}`).waitFor();
    await button(`I am ${name}`).click();
    await here.page.getByLabel('What do give and take mean to you?').fill(meaning);
    await here.page.getByRole('checkbox').nth(2).check();
    await here.page.getByLabel(/^One thing you are thankful for/u).fill(`thanks, says ${name}`);
  }

  async function bothDone(): Promise<void> {
    await start();
    await write('Asha', 'being asked back');
    await button('Done: close my page').click();
    await write('Sam', 'showing up');
    await button('Done: close my page').click();
  }

  test('says what will happen, and lets the two decide who writes first', async () => {
    await here.goto('#/together');
    await fits(here.page);
    await start();
    await heading('Pass the phone to Asha').waitFor();
    await fits(here.page);
  });

  test('hides the first page from the second, in the page, after Back and after a reload', async () => {
    const { page } = here;
    await start();
    await write('Asha', 'being asked back');
    await fits(page);
    await button('Done: close my page').click();
    await heading('Pass the phone to Sam').waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    await button('I am Sam').click();
    for (let times = 0; times < 3; times += 1) {
      await page.getByLabel('What do give and take mean to you?').press('Control+z');
      expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    }
    await page.goBack();
    await page.goForward();
    await page.getByText('The page was left or loaded anew', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
    await start();
    await write('Asha', 'being asked back');
    await page.reload();
    await page.getByText('The page was left or loaded anew', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|thanks, says/u);
  });

  test('shows both side by side when both are done, in the order the two choose', async () => {
    const { page } = here;
    await bothDone();
    await heading('Both pages are done').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/asked back|showing up/u);
    await button('Asha’s page first').click();
    const pages = page.getByRole('article');
    await expect.poll(() => pages.count()).toBe(2);
    expect(await pages.first().innerText()).toContain('being asked back');
    expect(await pages.last().innerText()).toContain('showing up');
    await fits(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const [one, other] = await Promise.all([
      pages.first().boundingBox(),
      pages.last().boundingBox(),
    ]);
    expect([one?.width, one?.height, one?.y]).toEqual([other?.width, other?.height, other?.y]);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  test('is thrown away when one says no, and says so', async () => {
    const { page, goto } = here;
    await button('Go on').click();
    await fits(page);
    await page
      .getByRole('group', { name: /^Asha/u })
      .getByRole('button', { name: 'Yes, keep it' })
      .click();
    await page.getByText('Asha said yes.').waitFor();
    await page.getByRole('group', { name: /^Sam/u }).getByRole('button', { name: 'No' }).click();
    await page.getByText('Everything is thrown away.', { exact: false }).waitFor();
    expect(await everything()).not.toMatch(/asked back|showing up|thanks, says/u);
    await goto('#/together');
    expect(await page.getByText('Kept from earlier').count()).toBe(0);
    expect(await page.getByText('left or loaded anew', { exact: false }).count()).toBe(0);
  });

  test('is kept when both say yes, with the ritual they chose, and can be deleted', async () => {
    const { page } = here;
    await bothDone();
    await button('Sam’s page first').click();
    await page.getByLabel('What', { exact: true }).fill('chai on the balcony');
    await page.getByLabel('How often').fill('on Sundays');
    await button('Go on').click();
    for (const name of ['Sam', 'Asha'])
      await page
        .getByRole('group', { name: new RegExp(`^${name}`, 'u') })
        .getByRole('button', { name: 'Yes, keep it' })
        .click();
    await page.getByText('Both said yes', { exact: false }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: /^Sam and Asha/u }).click();
    for (const text of ['being asked back', 'showing up', 'chai on the balcony', 'on Sundays'])
      await page.getByText(text, { exact: true }).waitFor();
    await fits(page);
    await button('Delete this').click();
    await page.getByText('Kept from earlier').waitFor({ state: 'detached' });
    await button('Undo').click();
    await page.getByRole('link', { name: /^Sam and Asha/u }).waitFor();
  });

  test('nothing was asked of anyone but this machine, and nothing complained', () => {
    expect(here.requests.filter((url) => !url.startsWith(here.app.address))).toEqual([]);
    expect(here.complaints).toEqual([]);
  });
});
