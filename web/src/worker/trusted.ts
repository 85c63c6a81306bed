// The only scripts the page may start: its two workers. The page's policy (Trusted Types) throws on any
// other address, whoever asks.

import workerUrl from './vault.worker.ts?worker&url';

export const vaultWorkerUrl = workerUrl;
const allowed = new Set([workerUrl, '/sw.js']);

function checked(url: string): string {
  if (!allowed.has(url)) throw new TypeError('not a script of this app');
  return url;
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy('eachother-worker', { createScriptURL: checked });

/** Typed as the string it stands for; where the browser asks for proof it is the proof. */
export const scriptUrl = (url: string): string =>
  policy === undefined ? checked(url) : (policy.createScriptURL(url) as string);
