// Files another app shared with this one: the service worker put them aside, this takes them over, once.

const cacheName = 'shared';

export async function sharedFiles(): Promise<readonly File[]> {
  if (!('caches' in globalThis) || !(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const name = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '');
    if (response !== undefined) files.push(new File([await response.blob()], name));
  }
  await caches.delete(cacheName);
  return files;
}
