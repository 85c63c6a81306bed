// Asks the browser to keep the vault until the person deletes it. Browsers decide for themselves.

/** Whether it will. */
export async function keptForGood(): Promise<boolean> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  if (storage?.persisted === undefined || storage.persist === undefined) return false;
  return (await storage.persisted()) || (await storage.persist());
}

/** Whether it does, without asking it to. */
export const isKeptForGood = async (): Promise<boolean> =>
  (await (navigator.storage as Partial<StorageManager> | undefined)?.persisted?.()) ?? false;
