import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '@eachother/cli';
import { bringIn, visit, type Visit } from './app.ts';
import { weights } from '../core/src/readings/weights/weights.ts';
import { chatFile } from './chats.ts';

const payloads = [
  '<img src=x onerror="window.__ran=1">',
  '<script>window.__ran=1</script>',
  '"><svg onload=window.__ran=1>',
  'javascript:window.__ran=1',
  '{{constructor.constructor("window.__ran=1")()}}',
  '<iframe srcdoc="<script>parent.__ran=1</script>">',
  '\u202egnp.exe <b>bold</b> & &amp; \u0000\u200b',
  '__proto__',
];
const name = 'Eve <img src=x onerror=window.__ran=1>';

describe('the policy', () => {
  let here: Visit;
  const answers = new Map<string, Record<string, string>>();
  beforeAll(async () => {
    here = await visit();
    here.context.on(
      'response',
      (response) =>
        void response.allHeaders().then((headers) => answers.set(response.url(), headers)),
    );
    await here.page.reload();
    await here.page.getByRole('heading', { level: 1 }).waitFor();
    await here.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  });
  afterAll(() => here.end());

  test('is on the page, on the worker and on every other answer', () => {
    const paths = [...answers.keys()].map((url) => new URL(url).pathname);
    expect(paths).toContain('/');
    expect(paths.some((path) => /vault\.worker.*\.js$/u.test(path))).toBe(true);
    for (const [url, headers] of answers)
      for (const [header, value] of Object.entries(headersFor(new URL(url).pathname)))
        expect([url, headers[header.toLowerCase()]]).toEqual([url, value]);
  });

  test('lets the icons of the manifest be pictures', async () => {
    const { context, page } = here;
    const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
    const asked = await context.request.get(new URL(manifest ?? '', page.url()).href);
    const { icons } = (await asked.json()) as {
      readonly icons: readonly { readonly src: string }[];
    };
    expect(icons.length).toBeGreaterThan(0);
    const drawn = await page.evaluate(
      async (sources) => {
        const images = sources.map((src) => Object.assign(new Image(), { src }));
        await Promise.all(images.map((image) => image.decode()));
        return images.every((image) => image.complete);
      },
      icons.map(({ src }) => src),
    );
    expect(drawn).toBe(true);
  });

  test('keeps the page from talking to anyone', async () => {
    const tried = await here.page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        blocked.push(event.effectiveDirective),
      );
      const image = new Image();
      const told = new Promise((done) =>
        document.addEventListener('securitypolicyviolation', () => {
          if (['connect-src', 'img-src'].every((one) => blocked.includes(one))) done(undefined);
        }),
      );
      await fetch('/').catch(() => undefined);
      image.src = 'http://127.0.0.1:9/x.png';
      await told;
      return blocked;
    });
    expect(tried).toContain('connect-src');
    expect(tried).toContain('img-src');
  });

  test('lets nobody write markup or start another script', async () => {
    const threw = await here.page.evaluate(() => {
      const attempts = [
        () => (document.createElement('div').innerHTML = '<b>x</b>'),
        () => new Worker('/assets/other.js'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(threw).toEqual([true, true]);
  });

  test('hostile names and words are only ever text', async () => {
    const { page, goto } = here;
    await goto('#/bring-in');
    const text = (k: number): string => payloads[k % payloads.length];
    await bringIn(
      page,
      { ...chatFile({ them: name, days: 120, text }), name: `WhatsApp Chat with ${name}.txt` },
      'Sam',
    );
    for (const hash of [
      '#/circle',
      '#/moments',
      '#/portrait/2',
      '#/settings',
      '#/moments?words=window',
    ]) {
      await goto(hash);
      for (const why of await page.getByText('Why do I say this?').all())
        if (await why.isVisible()) await why.click();
      for (const words of await page.getByRole('button', { name: 'Show the words' }).all())
        await words.click();
      await page.waitForTimeout(200);
      const found = await page.evaluate(() => ({
        ran: '__ran' in window,
        elements: document.querySelectorAll('img, iframe, script:not([src]), [onerror], [onload]')
          .length,
      }));
      expect([hash, found]).toEqual([hash, { ran: false, elements: 0 }]);
    }
  });

  test('the first script holds neither what writes calendars nor what reads words', async () => {
    const { context, page, app } = here;
    const source = await page.locator('script[type=module][src]').getAttribute('src');
    const first = await (await context.request.get(new URL(source ?? '', app.address).href)).text();
    const worker = [...answers.keys()].find((url) => /vault\.worker.*\.js$/u.test(url)) ?? '';
    const vault = await (await context.request.get(worker)).text();
    const marks = ['vcalendar', weights.slots.slice(0, 80)];
    // Each stands where it belongs, so that its absence from the first script says something.
    for (const mark of marks) expect([mark, vault.includes(mark)]).toEqual([mark, true]);
    for (const mark of marks) expect([mark, first.includes(mark)]).toEqual([mark, false]);
    expect(first.length).toBeLessThan(650_000);
  });

  test('nothing was asked of anyone but this machine', () => {
    const elsewhere = here.requests.filter(
      (url) => !url.startsWith(here.app.address) && !url.startsWith('http://127.0.0.1:9/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
