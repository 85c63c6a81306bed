// What is timed. A task takes the path of an invented export, loads what it needs (and nothing a rival needs: memory
// counts), and returns the work; the work returns how many messages it saw, so that a tool that sees fewer
// cannot look faster unnoticed.

export type Work = () => Promise<number>;
type Task = (path: string) => Promise<Work>;

export const tasks: ReadonlyMap<string, Task> = new Map<string, Task>([
  ['read + decode + split', async (path) => (await rivals()).splitLines(path)],
  ['whatsapp-chat-parser', async (path) => (await rivals()).whatsappChatParser(path)],
  ['chat-analytics', async (path) => (await rivals()).chatAnalytics('WhatsAppParser', path)],
  ['JSON.parse', async (path) => (await rivals()).parseJson(path)],
  [
    'chat-analytics, Telegram',
    async (path) => (await rivals()).chatAnalytics('TelegramParser', path),
  ],
  ['Each Other', async (path) => (await import('./tasks/reading.ts')).reading(path)],
  ['import', async (path) => (await vaults()).importing(path)],
  ['file to portrait', async (path) => (await vaults()).portraying(path)],
  ['1 tie', async () => (await import('./tasks/ties.ts')).fitting(1, 5_000)],
  ['20 ties', async () => (await import('./tasks/ties.ts')).fitting(20, 5_000)],
  ['readings', async () => (await import('./tasks/readings.ts')).readingWords(300_000)],
  ['200 ties', async () => (await import('./tasks/ties.ts')).fitting(200, 5_000)],
]);

const rivals = () => import('./tasks/rivals.ts');
const vaults = () => import('./tasks/vaults.ts');
