// The only public door of core.

export * from './result.ts';
export * from './time.ts';
export * from './moment.ts';
export * from './person.ts';
export * from './limits.ts';
export type * from './importers/importer.ts';
export type * from './importers/entry.ts';
export { importerFor, importers } from './importers/all.ts';
export { ownerGuess } from './owner-guess.ts';
export { surveyFile } from './survey.ts';
export { sampleCircle, type SampleExport } from './sample/sample.ts';
export type * from './qualities/quality.ts';
export type { Findings } from './qualities/all.ts';
export * from './portrait/statement.ts';
export type * from './portrait/portrait.ts';
export * from './store/driver.ts';
export * from './store/wasm-driver.ts';
export type * from './vault.ts';
export * from './open-vault.ts';
export * from './store/contract.ts';
export { threadMonths } from './portrait/thread.ts';
export { en } from './words/en.ts';
export type * from './words/words.ts';
export * from './practice/note.ts';
export type { Named } from './practice/note-who.ts';
