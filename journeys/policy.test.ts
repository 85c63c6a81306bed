import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '@eachother/cli';
import { bringIn, visit, type Visit } from './app.ts';
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
const weights = readFileSync(
  new URL('../core/src/readings/weights/weights.ts', import.meta.url),
  'utf8',
);
/** A piece of the weights that read words, as it stands in any bundle that holds them. */
const aWeight = /[\w+/]{200}/u.exec(weights)?.[0] ?? '';
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

  test('lets the page begin small: what reads words and writes calendars is the worker’s', async () => {
    const { app, context } = here;
    const codeOf = async (name: RegExp): Promise<string> => {
      const url = [...answers.keys()].find((one) => name.test(one));
      return (await context.request.get(url ?? app.address)).text();
    };
    const page = await codeOf(/\/assets\/index[^/]*\.js$/u);
    const worker = await codeOf(/\/assets\/vault\.worker[^/]*\.js$/u);
    for (const one of ['VCALENDAR', aWeight]) {
      expect(worker).toContain(one);
      expect(page).not.toContain(one);
    }
    expect(page).toContain('createElement');
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
      await fetch('/').catch(() => undefined);
      const image = new Image();
      image.src = 'http://127.0.0.1:9/x.png';
      await new Promise((later) => setTimeout(later, 300));
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

  test('nothing was asked of anyone but this machine', () => {
    const elsewhere = here.requests.filter(
      (url) => !url.startsWith(here.app.address) && !url.startsWith('http://127.0.0.1:9/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
