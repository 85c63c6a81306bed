// The door of the command line for programs beside it (the bench): drivers and files, as Node has them.

export { openFileDriver, openMemoryDriver } from './driver/open.ts';
export { fileSource } from './file-source.ts';
