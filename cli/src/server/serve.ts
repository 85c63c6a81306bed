// The app from this machine to this machine only: fixed files under its own name, read and nothing else. A
// page elsewhere that points a name of its own at 127.0.0.1 is turned away by that name.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manifestOf, type ServedFile } from './manifest.ts';
import { headersFor } from './policy.ts';

export interface ServedApp {
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built app. */
  readonly dist: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** What is made when it is asked for, beside the fixed files; undefined where there is nothing of that name. */
  readonly made?: (path: string) => Promise<ServedFile | undefined>;
}

const here = '127.0.0.1';

/** Rejects with the system's error when the port cannot be had. */
export async function serveApp({ dist, port, made }: ServeOptions): Promise<ServedApp> {
  const files = manifestOf(dist);
  const names = new Set<string>();
  const server = createServer(
    { maxHeaderSize: 16_384, requestTimeout: 10_000 },
    (request, response) => {
      answer(request, response, { files, names, made }).catch(() => response.destroy());
    },
  );
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  for (const name of [here, 'localhost']) names.add(`${name}:${taken}`);
  if (taken === 80) for (const name of [here, 'localhost']) names.add(name);
  return {
    address: `http://${here}:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((ready, refused) => {
    server.once('error', refused);
    server.listen(port, here, ready);
  });

interface Served {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly names: ReadonlySet<string>;
  readonly made: ServeOptions['made'];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, names, made }: Served,
): Promise<void> {
  request.resume();
  const path = request.url ?? '';
  const refusal = refusalOf(request, names);
  const file = refusal === undefined ? (files.get(path) ?? (await made?.(path))) : undefined;
  const status = refusal ?? (file === undefined ? 404 : 200);
  response.writeHead(status, {
    ...headersFor(request.url ?? '/'),
    'Content-Type': file?.type ?? 'text/plain; charset=utf-8',
    'Content-Length': file?.bytes.length ?? 0,
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : file?.bytes);
}

/** Own name, plain reading, from our own page or the address bar. */
function refusalOf(
  { method, headers }: IncomingMessage,
  names: ReadonlySet<string>,
): number | undefined {
  const { host, origin } = headers;
  if (host === undefined || !names.has(host)) return 403;
  if (origin !== undefined && !names.has(origin.replace(/^http:\/\//u, ''))) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  return method === 'GET' || method === 'HEAD' ? undefined : 405;
}
