// `export`: what the vault holds as a file for other programs; as JSON everything, to be brought back with
// `restore`. Names are short and words left out wherever a format leaves that open, until they are asked for.

import { outFormat, outFormats, type OutChoices, type OutKey, type Vault } from '@eachother/core';
import { writeNewFile } from '../new-file.ts';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { tell } from './tell.ts';
import { inVault } from './vault-use.ts';

const keys = outFormats.map(({ key }) => key);

export const exporting: Command = {
  name: 'export',
  summary: 'everything in your vault as JSON, or parts of it for other programs',
  usage: '',
  words: { least: 0, most: 0 },
  options: {
    format: { value: keys.join('|'), help: 'what to write; otherwise json' },
    out: { value: 'FILE', help: 'a new file to write to; otherwise it is printed' },
    names: { help: 'whole names, where a letter would stand otherwise (json and vcard have them)' },
    'with-words': { help: 'also what was written (json has it)' },
    hash: { help: 'only print the content hash: vaults that hold the same have the same' },
  },
  run: (call) =>
    inVault(call, (vault) => {
      if (call.options.has('hash')) return hashed(call, vault);
      const asked = textOf(call, 'format') ?? 'json';
      const format = keys.find((key) => key === asked);
      return format === undefined ? noSuchFormat(call, asked) : exported(call, vault, format);
    }),
};

async function hashed({ terminal, json }: Call, vault: Vault): Promise<ExitCode> {
  const contentHash = await vault.contentHash();
  if (json) await terminal.write(`${jsonLine({ contentHash })}\n`);
  else terminal.print(shown(contentHash));
  return exit.done;
}

async function noSuchFormat(call: Call, asked: string): Promise<ExitCode> {
  const message = `“${asked}” is not one of ${keys.join(', ')}.`;
  await tell(call, { kind: 'unknown-format', message });
  return exit.misused;
}

export function exported(call: Call, vault: Vault, format: OutKey): Promise<ExitCode> {
  const path = textOf(call, 'out');
  if (path !== undefined) return toFile(call, vault, { format, path });
  return format !== 'json' && call.terminal.isScreen
    ? sayWhere(call, format)
    : printed(call, vault, format);
}

/** Only JSON is spelled so that it is harmless to look at. */
async function sayWhere(call: Call, format: OutKey): Promise<ExitCode> {
  const { extension } = outFormat(format);
  const message = `Say where to write it: --out each-other.${extension}`;
  await tell(call, { kind: 'no-file-named', message });
  return exit.misused;
}

const choicesOf = ({ options }: Call): OutChoices => ({
  names: options.has('names') ? 'whole' : 'short',
  words: options.has('with-words') ? 'kept' : 'left-out',
});

async function printed(call: Call, vault: Vault, format: OutKey): Promise<ExitCode> {
  const write = (text: string): Promise<void> => call.terminal.write(text);
  const done = await vault.exportAs(format, choicesOf(call), write, call.signal);
  return done.ok ? exit.done : exit.cancelled;
}

interface Place {
  readonly format: OutKey;
  readonly path: string;
}

async function toFile(call: Call, vault: Vault, { format, path }: Place): Promise<ExitCode> {
  let isWhole = false;
  const why = await writeNewFile(path, async (file) => {
    const done = await vault.exportAs(
      format,
      choicesOf(call),
      (text) => file.write(text),
      call.signal,
    );
    return (isWhole = done.ok);
  });
  if (why !== undefined) {
    await tell(call, { kind: 'not-written', message: `“${path}” was not written: ${why}.` }, path);
    return exit.failed;
  }
  if (!isWhole) {
    await tell(call, { kind: 'cancelled', message: 'Stopped. Nothing was written.' });
    return exit.cancelled;
  }
  return told(call, { format, path });
}

async function told({ terminal, json }: Call, { format, path }: Place): Promise<ExitCode> {
  if (json) await terminal.write(`${jsonLine({ file: path, format })}\n`);
  else {
    terminal.print(say`Written: ${shown(path)}`);
    if (format === 'json')
      terminal.aside(
        say`It holds everything, with names and words, and nothing protects it but this account: keep it where only you can read it.`,
      );
  }
  return exit.done;
}
