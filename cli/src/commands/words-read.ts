// The words of a vault are read before anything is said of them, with a line of progress: a part at a time, so
// that Ctrl-C loses nothing that was read.

import type { Vault } from '@eachother/core';
import { progressLine } from '../terminal/progress.ts';
import { say } from '../terminal/shown.ts';
import type { Call, ExitCode } from './command.ts';
import { inVault } from './vault-use.ts';

/** For what says something of the words: it says the same whichever command came before. */
export const inWordsOf = (
  call: Call,
  use: (vault: Vault) => Promise<ExitCode>,
): Promise<ExitCode> =>
  inVault(call, async (vault) => {
    await readAllWords(call, vault);
    return use(vault);
  });

export async function readAllWords({ terminal, signal }: Call, vault: Vault): Promise<void> {
  let { read, of } = await vault.readWords();
  while (read < of) {
    signal.throwIfAborted();
    terminal.status(
      progressLine(read, of, say`Reading the words: ${read} of ${of}`, terminal.width),
    );
    ({ read, of } = await vault.readWords());
  }
  terminal.status(undefined);
  if (of > 0) await vault.takeUpReadings();
}
