import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from './policy.ts';
import { serveApp, type ServedApp } from './serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'eachother-dist-'));
const secret = `${dist}-secret.txt`;
let app: ServedApp;
let port: number;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Each Other</title>');
  writeFileSync(join(dist, 'sw.js'), '1');
  writeFileSync(join(dist, 'assets', 'app.js'), '2');
  writeFileSync(join(dist, 'notes.txt'), 'not part of the app');
  writeFileSync(secret, 'secret');
  app = await serveApp({ dist, port: 0 });
  port = Number(new URL(app.address).port);
});

afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true });
  rmSync(secret);
});

/** A request exactly as written, which no client library would send. */
function raw(head: string, to = port): Promise<string> {
  return new Promise((done) => {
    const socket = connect(to, '127.0.0.1', () =>
      socket.end(`${head}\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')));
    socket.on('error', () => done(answer));
    socket.on('close', () => done(answer));
  });
}

const own = (): string => `Host: 127.0.0.1:${port}`;
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0);

describe('the app is served', () => {
  test.each(['/', '/index.html', '/sw.js', '/assets/app.js'])('at %s', async (path) => {
    expect(statusOf(await raw(`GET ${path} HTTP/1.1\r\n${own()}`))).toBe(200);
  });

  test('on this machine only', () => {
    expect(new URL(app.address).hostname).toBe('127.0.0.1');
  });

  test('with the policy on every response, also on refusals', async () => {
    for (const path of ['/', '/sw.js', '/assets/app.js', '/nothing']) {
      const response = await fetch(new URL(path, app.address));
      for (const [name, value] of Object.entries(headersFor(path)))
        expect(response.headers.get(name)).toBe(value);
    }
  });

  test('where only the service worker may fetch, and only from here', () => {
    expect(headersFor('/')['Content-Security-Policy']).toContain("connect-src 'none'");
    expect(headersFor('/assets/worker.js')['Content-Security-Policy']).toContain(
      "connect-src 'none'",
    );
    expect(headersFor('/sw.js')['Content-Security-Policy']).toContain("connect-src 'self'");
  });

  test('a second one on the same port is told that it is taken', async () => {
    await expect(serveApp({ dist, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('what is made when it is asked for', () => {
  const asked: string[] = [];
  let making: ServedApp;
  let at: number;
  beforeAll(async () => {
    const made = async (path: string) => {
      asked.push(path);
      if (path === '/feed/broken') throw new Error('the vault is busy');
      const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
      return path === '/feed/known' ? { type: 'text/calendar', bytes } : undefined;
    };
    making = await serveApp({ dist, port: 0, made });
    at = Number(new URL(making.address).port);
  });
  afterAll(() => making.close());

  test('is answered under its path, with the policy, and nothing under another', async () => {
    const response = await fetch(`${making.address}feed/known`);
    expect([response.status, await response.text()]).toEqual([200, 'BEGIN:VCALENDAR']);
    for (const [name, value] of Object.entries(headersFor('/feed/known')))
      expect(response.headers.get(name)).toBe(value);
    expect((await fetch(`${making.address}feed/other`)).status).toBe(404);
  });

  test('is not made for a name that is not ours, nor for another page', async () => {
    asked.length = 0;
    const refused = async (head: string): Promise<number> =>
      statusOf(await raw(`GET /feed/known HTTP/1.1\r\n${head}`, at));
    expect(await refused(`Host: evil.example:${at}`)).toBe(403);
    expect(await refused(`Host: 127.0.0.1:${at}\r\nOrigin: http://evil.example`)).toBe(403);
    expect(asked).toEqual([]);
  });

  test('that breaks breaks this one answer and not the app', async () => {
    await expect(fetch(`${making.address}feed/broken`)).rejects.toThrow();
    expect((await fetch(making.address)).status).toBe(200);
  });
});

describe('everything else is refused', () => {
  const paths = [
    '/notes.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../index.html',
    '/assets/..%5c..%5csecret',
    '//etc/passwd',
    '/etc/passwd',
    '/assets',
    '/assets/',
    '/index.html/',
    '/index.html?x=1',
    '/?x',
    '/index.html%00.js',
    '/%',
    '/%zz',
    '/INDEX.HTML',
    '/./index.html',
    'http://evil.example/',
    `http://evil.example/index.html`,
    '*',
    '/index.html;x',
    '/\\index.html',
    '/.git/config',
    '/package.json',
    '/sw.js.map',
    '/assets/app.js/..',
    `/${'a'.repeat(8000)}`,
  ];
  test.each(paths)('GET %s', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\n${own()}`);
    expect([400, 403, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain('secret');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s /', async (method) => {
    expect(statusOf(await raw(`${method} / HTTP/1.1\r\n${own()}`))).toBe(405);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost', '[::1]:80', '127.0.0.1.evil.example', ''])(
    'under the name "%s"',
    async (host) => {
      expect([400, 403]).toContain(statusOf(await raw(`GET / HTTP/1.1\r\nHost: ${host}`)));
    },
  );

  test('without a name, with two names, from another page, from another site', async () => {
    expect(statusOf(await raw('GET / HTTP/1.1'))).toBe(400);
    expect(statusOf(await raw(`GET / HTTP/1.1\r\n${own()}\r\nOrigin: http://evil.example`))).toBe(
      403,
    );
    expect(statusOf(await raw(`GET / HTTP/1.1\r\n${own()}\r\nOrigin: null`))).toBe(403);
    expect(statusOf(await raw(`GET / HTTP/1.1\r\n${own()}\r\nSec-Fetch-Site: cross-site`))).toBe(
      403,
    );
    expect(statusOf(await raw(`GET / HTTP/1.0\r\nHost: evil.example`))).toBe(403);
  });
});
