// The door of training, for the benches: our own chats with their labels, and how chances and labels go together.

export { corpus, isRead, type Message } from './sources/corpus.ts';
export * from './statistics.ts';
