// `commit add`: one by hand, in a line of plain words. How the line was read is printed.

import { readCommitment, type CommitmentReading, type Person, type Vault } from '@eachother/core';
import { jsonLine } from '../terminal/shown.ts';
import { exit, textOf, type Call, type ExitCode } from './command.ts';
import { commitmentJson, namesIn, printCommitment } from './commitments.ts';
import { daysAsked } from './days-asked.ts';
import { tell } from './tell.ts';
import { isLetBe, personCalled, tellWhich } from './vault-use.ts';

interface Adding {
  readonly call: Call;
  readonly vault: Vault;
  readonly rest: readonly string[];
}

export async function addCommitment({ call, vault, rest }: Adding): Promise<ExitCode> {
  const people = await vault.people();
  const reading = readCommitment(rest.join(' '), { now: call.now(), zone: call.zone, people });
  const person = await whoOf(call, vault, { reading, people });
  if (person === undefined || (await isLetBe(call, person))) return exit.failed;
  if (reading.what === '') return nothingSaid(call);
  const asked = textOf(call, 'to');
  const by = textOf(call, 'by');
  const one = await vault.addCommitment({
    person: person.id,
    by: by === 'me' || by === 'them' ? by : reading.by,
    what: reading.what,
    due: asked === undefined ? reading.due : daysAsked(call, asked),
  });
  const names = await namesIn(vault);
  if (call.json) await call.terminal.write(`${jsonLine(commitmentJson(one, names))}\n`);
  else printCommitment(call, one, names);
  return exit.done;
}

async function nothingSaid(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'not-understood',
    message: 'Say what it is: eachother commit add "call Maya on Sunday".',
  });
  return exit.misused;
}

async function whoOf(
  call: Call,
  vault: Vault,
  { reading, people }: { readonly reading: CommitmentReading; readonly people: readonly Person[] },
): Promise<Person | undefined> {
  const given = textOf(call, 'with');
  if (given !== undefined) return personCalled(call, vault, given);
  const [named] = reading.people;
  if (named?.kind === 'known') return people.find(({ id }) => id === named.person);
  if (named?.kind === 'unclear') {
    await tellWhich(call, named.name, named.candidates);
    return undefined;
  }
  await tell(call, {
    kind: 'who-was-it',
    message: 'I do not see with whom that is. Say it with --with PERSON.',
  });
  return undefined;
}
