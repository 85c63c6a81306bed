// `hard`: hard times, mine and theirs: marked, or proposed from the words and confirmed or set aside; and who came.
// Who did not come stands in no list.

import {
  en,
  seasonKinds,
  toMomentId,
  type HardTimeSeen,
  type NewSeason,
  type PersonId,
  type Vault,
} from '@eachother/core';
import { jsonLine, say, shown } from '../terminal/shown.ts';
import { folded } from '../terminal/width.ts';
import { exit, textOf, type Call, type Command, type ExitCode } from './command.ts';
import { proposalCalled, proposed } from './hard-proposed.ts';
import { nameOf, notOneOf, oneOf, seasonJson } from './seasons.ts';
import { noStretch, spanOf, spanOptions, spanText } from './stretch.ts';
import { tell } from './tell.ts';
import { personCalled } from './vault-use.ts';
import { inWordsOf } from './words-read.ts';

export const hard: Command = {
  name: 'hard',
  summary: 'hard times, yours and theirs, and who came',
  usage: '[list | mark PERSON|me [NAME] | proposed | confirm ID [NAME] | dismiss ID | remove ID]',
  words: { least: 0, most: 3 },
  options: {
    ...spanOptions,
    kind: { value: seasonKinds.join('|'), help: 'what it was (hard)' },
    knew: { value: 'NAME,NAME', help: 'of yours: who knew while it lasted' },
    unknown: { help: 'of theirs: you did not know while it lasted' },
    grief: { help: 'with list: also who came in grief' },
  },
  run: (call) =>
    inWordsOf(call, (vault) => {
      const [act = 'list', ...rest] = call.words;
      const does = acts.get(act);
      return does === undefined ? misused(call) : does({ call, vault }, rest);
    }),
};

interface Use {
  readonly call: Call;
  readonly vault: Vault;
}

type Act = (use: Use, words: readonly string[]) => Promise<ExitCode>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['list', listed],
  ['mark', mark],
  ['proposed', proposed],
  ['confirm', confirm],
  ['dismiss', dismiss],
  ['remove', remove],
]);

async function misused(call: Call): Promise<ExitCode> {
  await tell(call, {
    kind: 'which-act',
    message: 'Say one of list, mark, proposed, confirm, dismiss, remove: eachother help hard',
  });
  return exit.misused;
}

async function listed({ call, vault }: Use): Promise<ExitCode> {
  const seen = await vault.hardTimes();
  const me = (await vault.people()).find(({ isMe }) => isMe)?.name ?? '';
  for (const one of seen) await printSeen(call, one, me);
  if (seen.length === 0 && !call.json)
    call.terminal.print(
      say`No hard time is marked. What the words tell of: eachother hard proposed`,
    );
  return exit.done;
}

async function printSeen(call: Call, one: HardTimeSeen, me: string): Promise<void> {
  const { terminal, zone } = call;
  const opened = !one.opensOnRequest || call.options.has('grief');
  const came = (opened ? one.came : []).map(({ person, statement }) => {
    const telling = { names: { me, them: person.name }, zone };
    return {
      person: person.name,
      sentence: en.sentence(statement, telling),
      rule: en.rule(statement.rule),
      evidence: statement.evidence,
    };
  });
  if (call.json)
    return terminal.write(`${jsonLine({ ...seasonJson(one.season), came, opened })}\n`);
  const whose = one.whose === 'me' ? 'yours' : (one.person?.name ?? '');
  terminal.print(
    say`#${one.season.id}  ${terminal.paint.strong(shown(one.season.name))}, ${shown(whose)}, ${shown(spanText(one.season.span, call))}`,
  );
  for (const { sentence } of came)
    for (const line of folded(shown(sentence), terminal.width, '    ')) terminal.print(line);
  if (!opened) terminal.print(terminal.paint.quiet(say`    Who came is told with --grief.`));
}

async function mark({ call, vault }: Use, [whom, name]: readonly string[]): Promise<ExitCode> {
  if (whom === undefined) return misused(call);
  const span = spanOf(call);
  if (span === undefined) return noStretch(call);
  const mine = whom.toLowerCase() === 'me';
  const person = mine ? undefined : await personCalled(call, vault, whom);
  if (!mine && person === undefined) return exit.failed;
  const knew = await knewOf({ call, vault }, mine);
  return knew === undefined
    ? exit.failed
    : keep({ call, vault }, { person: person?.id, span, knew, name: name ?? '' });
}

/** Of mine, the people named; of theirs, me, unless it is said that I did not know. */
async function knewOf(
  { call, vault }: Use,
  mine: boolean,
): Promise<readonly PersonId[] | undefined> {
  if (!mine) {
    const me = (await vault.people()).find(({ isMe }) => isMe);
    return me === undefined || call.options.has('unknown') ? [] : [me.id];
  }
  const names = textOf(call, 'knew')?.split(',') ?? [];
  const knew: PersonId[] = [];
  for (const one of names) {
    const person = await personCalled(call, vault, one.trim());
    if (person === undefined) return undefined;
    knew.push(person.id);
  }
  return knew;
}

/** With a name of its own, or else that of its kind. */
async function keep({ call, vault }: Use, season: NewSeason): Promise<ExitCode> {
  const kind = oneOf(call, 'kind', seasonKinds, 'hard');
  if (kind === undefined) return notOneOf(call);
  const whose = season.person === undefined ? 'me' : 'them';
  const name = season.name || (nameOf(call) ?? en.seasonKind(kind));
  const { id } = await vault.markSeason({ ...season, kind, whose, name });
  const seen = (await vault.hardTimes()).find(({ season: one }) => one.id === id);
  const me = (await vault.people()).find(({ isMe }) => isMe)?.name ?? '';
  if (seen !== undefined) await printSeen(call, seen, me);
  else if (call.json) await call.terminal.write(`${jsonLine({ id, kind, name })}\n`);
  return exit.done;
}

async function confirm(use: Use, [id, name = '']: readonly string[]): Promise<ExitCode> {
  const found = await proposalCalled(use, id);
  if (found === undefined) return exit.failed;
  const { moment, person, knew } = found;
  const said = use.call.options.has('from') ? spanOf(use.call) : found.span;
  if (said === undefined) return noStretch(use.call);
  return keep(use, { person: person?.id, span: said, knew, moment, name });
}

async function dismiss(use: Use, [id]: readonly string[]): Promise<ExitCode> {
  const found = await proposalCalled(use, id);
  if (found === undefined) return exit.failed;
  await use.vault.dismissHardTime(toMomentId(found.moment));
  if (use.call.json)
    await use.call.terminal.write(`${jsonLine({ moment: found.moment, dismissed: true })}\n`);
  else use.call.terminal.print(say`Set aside. It will not be asked again.`);
  return exit.done;
}

async function remove({ call, vault }: Use, [word = '']: readonly string[]): Promise<ExitCode> {
  const id = Number(word.replace('#', ''));
  const found = (await vault.hardTimes()).find(({ season }) => season.id === id);
  if (found === undefined) {
    await tell(call, { kind: 'no-such-hard-time', message: `There is no hard time #${word}.` });
    return exit.failed;
  }
  await vault.removeSeason(id);
  if (call.json) await call.terminal.write(`${jsonLine({ id, removed: 1 })}\n`);
  else call.terminal.print(say`Taken away.`);
  return exit.done;
}
