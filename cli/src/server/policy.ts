// The headers of every response: the page may run our own scripts and talk to nobody. One place, so that a
// test can hold each response against it. The service worker alone may fetch, and only from here: it keeps
// the app's own files for days without a network.

const fetchDirective = (connect: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `connect-src ${connect}`,
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types eachother-worker',
  ].join('; ');

const denied = [
  'camera',
  'microphone',
  'geolocation',
  'usb',
  'serial',
  'bluetooth',
  'clipboard-read',
  'display-capture',
];

export const serviceWorkerPath = '/sw.js';

export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': fetchDirective(path === serviceWorkerPath ? "'self'" : "'none'"),
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': path.startsWith('/assets/')
    ? 'private, max-age=31536000, immutable'
    : 'no-cache',
});
