// Keeps the files of one build, so that the app opens without a network. A new build waits until every tab
// of the old one is closed: two versions are never mixed.

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const __FILES__: readonly string[];

const files = __FILES__;
const kept = `each-other ${files.join(' ')}`;

addEventListener('install', (event) => {
  (event as Lasting).waitUntil(caches.open(kept).then((cache) => cache.addAll([...files])));
});

addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name !== kept && name !== shared));
  (event as Lasting).waitUntil(
    old.then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  );
});

/** Files another app shares wait here until the page takes them over. */
const shared = 'shared';

async function putAside(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(shared);
  for (const file of form.getAll('files'))
    if (file instanceof File)
      await cache.put(`/shared/${encodeURIComponent(file.name)}`, new Response(file));
  return Response.redirect('/#/bring-in', 303);
}

addEventListener('fetch', (event) => {
  const { request } = event as Asked;
  if (request.method === 'POST' && new URL(request.url).pathname === '/share')
    return (event as Asked).respondWith(putAside(request));
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const from = request.mode === 'navigate' ? '/' : request;
  const known = caches.match(from, { ignoreSearch: true, ignoreVary: true, cacheName: kept });
  (event as Asked).respondWith(known.then((response) => response ?? fetch(request)));
});

interface Clicked extends Lasting {
  readonly notification: { close(): void };
}
declare const clients: {
  matchAll(which: { readonly type: 'window' }): Promise<readonly { focus(): Promise<unknown> }[]>;
  openWindow(address: string): Promise<unknown>;
};

/** A reminder leads back to the app, where it says what there is. */
addEventListener('notificationclick', (event) => {
  const { notification } = event as Clicked;
  notification.close();
  const back = clients
    .matchAll({ type: 'window' })
    .then(([first]) => (first === undefined ? clients.openWindow('/#/today') : first.focus()));
  (event as Clicked).waitUntil(back);
});
