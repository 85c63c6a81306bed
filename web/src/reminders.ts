// Reminders while the app is open and out of sight. They say that there is something, and nothing else: whoever
// sees the screen learns no name and no word (THREATS 2). Which and how many: the cards of today decide.

import { labels } from './labels/labels.ts';
import type { VaultClient } from './worker/client.ts';

export const remindSetting = 'reminders';
const toldSetting = 'reminded';
const every = 30 * 60_000;

export const canRemind = (): boolean =>
  'Notification' in globalThis && 'serviceWorker' in navigator;

export const askToRemind = async (): Promise<boolean> =>
  (await Notification.requestPermission()) === 'granted';

/** Looks now and then; returns how to stop it. */
export function startReminders(vault: VaultClient): () => void {
  const look = (): void => void remind(vault);
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, every);
  return () => {
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
}

async function remind(vault: VaultClient): Promise<void> {
  if (!document.hidden || !canRemind() || Notification.permission !== 'granted') return;
  if ((await vault.setting(remindSetting)) !== 'on') return;
  const told = (await vault.setting(toldSetting))?.split(' ') ?? [];
  const due = (await vault.today()).filter(({ kind }) => kind === 'ritual' || kind === 'date');
  const fresh = due.filter(({ key }) => !told.includes(key));
  if (fresh.length === 0) return;
  await vault.setSetting(toldSetting, due.map(({ key }) => key).join(' '));
  const registration = await navigator.serviceWorker.ready;
  await registration.showNotification(labels.shell.name, {
    body: labels.rituals.nudge,
    tag: 'today',
  });
}
