export const browserFlags: readonly string[];
export function browserPath(): string | undefined;
export function ensureBrowser(): string;
