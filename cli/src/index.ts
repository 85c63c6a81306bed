// The door of the command line for programs beside it (benches, journeys): drivers, files and the local server.

export { openFileDriver, openMemoryDriver } from './driver/open.ts';
export { fileSource } from './file-source.ts';
export { headersFor } from './server/policy.ts';
export { serveApp, type ServedApp } from './server/serve.ts';
