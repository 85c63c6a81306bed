// What commands on the vault share: opening and closing it, and finding the person a word means.

import { hasDied, isTended, StoreFailure, type Person, type Vault } from '@eachother/core';
import { isSynced } from '../places.ts';
import { say, shown } from '../terminal/shown.ts';
import { exit, type Call, type ExitCode } from './command.ts';
import { tell, tellProblem } from './tell.ts';

/** Whatever happens in between, the vault is closed. */
export async function inVault(
  call: Call,
  use: (vault: Vault) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { folder } = call.vaults;
  if (isSynced(folder))
    call.terminal.aside(
      say`Note: ${shown(folder)} looks like a folder that is copied elsewhere. Your vault belongs on this device alone: choose another place with --vault.`,
    );
  const opened = await call.vaults.open(call);
  if (!opened.ok) {
    await tellProblem(call, opened.problem);
    return exit.failed;
  }
  const vault = opened.value;
  try {
    return await use(vault);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    await tellProblem(call, error.problem);
    return exit.failed;
  } finally {
    await vault.close();
  }
}

/** The person of that name, else the only one whose name begins so; when none or several, it is said. */
export async function personCalled(
  call: Call,
  vault: Vault,
  asked: string,
): Promise<Person | undefined> {
  const others = (await vault.people()).filter((person) => !person.isMe);
  const found = matching(others, asked);
  if (found.length === 1) return found[0];
  if (found.length === 0) await tellProblem(call, { kind: 'no-such-person', asked });
  else await tellWhich(call, asked, found);
  return undefined;
}

/** Nothing is planned with who has died, or is let be; said once and kindly. True when it was said. */
export async function isLetBe(call: Call, person: Person | undefined): Promise<boolean> {
  if (person === undefined || isTended(person) || person.isMe) return false;
  const why = hasDied(person) ? 'is remembered here' : 'is let be for now';
  await tell(call, {
    kind: 'let-be',
    message: `${person.name} ${why}: nothing is planned. There is room to write: eachother reflect --person "${person.name}" --free --write`,
  });
  return true;
}

export const tellWhich = (call: Call, asked: string, people: readonly Person[]): Promise<void> =>
  tell(call, {
    kind: 'which-person',
    asked,
    people: people.map(({ name }) => name),
    message: `“${asked}” could be ${people.map(({ name }) => name).join(' or ')}. Say the whole name.`,
  });

function matching(people: readonly Person[], asked: string): readonly Person[] {
  const wanted = folded(asked);
  const exact = people.filter(({ name }) => folded(name) === wanted);
  if (exact.length > 0) return exact;
  const beginning = people.filter(({ name }) => folded(name).startsWith(wanted));
  if (beginning.length > 0) return beginning;
  return people.filter(({ name }) => folded(name).split(/\s+/u).includes(wanted));
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
