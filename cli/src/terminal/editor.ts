// A text written in the person's own editor. It stands in a file that only they can read, in a folder that goes
// when the editor closes; what copies an editor keeps for itself is not in our hands.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `editor` as `$EDITOR` names it, perhaps with arguments: `code --wait`. */
export async function edited(text: string, editor: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'eachother-'));
  try {
    const file = join(folder, 'text.txt');
    writeFileSync(file, text, { mode: 0o600 });
    await closed(editor, file);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shell splits the editor's name from its arguments, as it does for other programs. */
const closed = (editor: string, file: string): Promise<void> =>
  new Promise((done, broke) => {
    const run = spawn(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
    run.once('error', broke);
    run.once('close', () => done());
  });
