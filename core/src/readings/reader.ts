// stand-in
import type { Head, TextLanguage } from './heads.ts';
export interface Reading {
  readonly language: TextLanguage;
  readonly says: number;
  readonly chances: Readonly<Record<Head, number>> | undefined;
}
export interface Reader {
  readonly version: string;
  read(text: string, before?: string): Reading;
}
export const createReader = (): Reader => ({
  version: '0',
  read: () => ({ language: 'none', says: 0, chances: undefined }),
});
