import { count } from './counts.ts';

export const settings = {
  title: 'Settings',
  theme: 'Paper',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  imports: 'What was brought in',
  noImports: 'Nothing was brought in yet.',
  importLine: (format: string, added: number, at: string) =>
    `${format}, ${count(added, 'moment')}, ${at}`,
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undone: (file: string, removed: number) =>
    `${file}: ${count(removed, 'moment')} taken out again.`,
  deleteAll: 'Delete everything',
  deleteWhy:
    'Wipes this vault from this device: people, moments, words, seasons. It cannot be undone.',
  deleteWord: 'delete',
  deleteType: (word: string) => `Type “${word}” to confirm`,
  deleteNow: 'Delete everything now',
  deleted: 'Everything is deleted.',
  about: 'About',
  help: 'What this can and cannot see, and where to find help',
  storage: 'Where it lives',
  storageText: 'In this browser’s private storage on this device, and nowhere else.',
} as const;
