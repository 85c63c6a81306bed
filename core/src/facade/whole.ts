// The vault as a whole: settings, deleting everything, closing.

export interface WholeUses {
  setting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string): Promise<void>;
  deleteAll(): Promise<void>;
  close(): Promise<void>;
}
