import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFeedOf } from '../testing/feed.ts';
import { aChat } from '../testing/chat.ts';
import { shell, type Shell } from '../testing/shell.ts';

interface Told {
  readonly id: number;
  readonly what: string;
  readonly person: string | null;
  readonly rhythmText: string;
  readonly counts: string;
  readonly paused: string | null;
  readonly ended: string | null;
  readonly next: string | null;
  readonly due: boolean;
  readonly kept: { readonly kept: number; readonly of: number };
}

const told = async (sh: Shell, ...words: readonly string[]): Promise<readonly Told[]> =>
  (await sh.run('ritual', ...words, '--json')).lines as readonly Told[];

const withMaya = async (sh: Shell): Promise<void> =>
  void (await sh.run('import', sh.file('chat.txt', aChat()), '--me', 'Ada'));

describe('ritual', () => {
  test('is added in plain words, and printed back as it was understood', async () => {
    using sh = shell();
    await withMaya(sh);
    const [made] = await told(sh, 'add', 'call', 'Maya', 'on', 'Sundays');
    expect(made).toMatchObject({
      what: 'call Maya',
      person: 'Maya',
      rhythmText: 'every Sunday',
      due: false,
    });
    expect((await sh.run('ritual')).out).toMatch(
      /#1 call Maya \(Maya\)\n +every Sunday; .*\n +Next: Sunday,? 21 June 2026\./u,
    );
    expect(await told(sh)).toEqual([made]);
  });

  test('says what is missing, and keeps nothing', async () => {
    using sh = shell();
    await withMaya(sh);
    expect(await sh.run('ritual', 'add', 'call Maya')).toMatchObject({ code: 1 });
    expect((await sh.run('ritual', 'add', 'call Maya', '--json')).out).toContain('no-rhythm');
    expect(await sh.run('ritual', 'add', 'tea on Sundays', '--person', 'Tom')).toMatchObject({
      code: 1,
    });
    expect(await sh.run('ritual', 'pause', '9')).toMatchObject({ code: 1 });
    expect(await sh.run('ritual', 'dance')).toMatchObject({ code: 2 });
    expect(await told(sh)).toEqual([]);
    expect((await sh.run('ritual')).out).toContain('No ritual yet');
  });

  test('rests, goes on, is put otherwise, ends and is removed', async () => {
    using sh = shell();
    await withMaya(sh);
    await told(sh, 'add', 'call Maya on Mondays', '--counts', 'call');
    expect((await told(sh, 'pause', '1'))[0]).toMatchObject({ next: null, due: false });
    expect((await told(sh, 'resume', '1'))[0].paused).toBeNull();
    expect((await told(sh, 'edit', '1', 'write every second Friday'))[0]).toMatchObject({
      what: 'write',
      person: 'Maya',
      rhythmText: 'every second Friday',
      counts: 'call',
    });
    expect((await told(sh, 'end', '#1'))[0].ended).not.toBeNull();
    expect((await sh.run('ritual')).out).toContain('Ended.');
    await sh.run('ritual', 'remove', '1');
    expect(await told(sh)).toEqual([]);
  });

  test('whose day is today is a card, and done when I say so', async () => {
    using sh = shell();
    await withMaya(sh);
    await told(sh, 'add', 'call Maya on Mondays');
    expect((await sh.run('today', '--why')).out).toMatch(
      /1 {2}A ritual \(Maya\)\n +call Maya\n +You made this ritual/u,
    );
    expect((await told(sh, 'done', '1'))[0].kept).toMatchObject({ kept: 1, of: 1 });
    expect((await sh.run('today')).out).not.toContain('call Maya');
  });
});

describe('today', () => {
  test('answers a card by its number, and an empty day is fine', async () => {
    using sh = shell();
    const cards = (await sh.run('today', '--json')).lines as readonly {
      kind: string;
      text: string;
    }[];
    expect(cards).toMatchObject([
      { kind: 'question', why: expect.stringContaining('One question') as string },
    ]);
    expect(cards[0].text).toMatch(/\?$/u);
    expect(await sh.run('today', 'later', '2')).toMatchObject({ code: 2 });
    expect(await sh.run('today', 'perhaps', '1')).toMatchObject({ code: 2 });
    expect(await sh.run('today', 'not-this', '1')).toMatchObject({ code: 0 });
    expect((await sh.run('today')).out).toContain('That is fine.');
  });
});

describe('the calendar of rituals', () => {
  test('is written to a file without names or words, until asked for', async () => {
    using sh = shell();
    await withMaya(sh);
    await told(sh, 'add', 'call Maya on Sundays');
    const [sparing, whole] = [join(sh.home, 'a.ics'), join(sh.home, 'b.ics')];
    await sh.run('ritual', 'ics', '--out', sparing);
    await sh.run('ritual', 'ics', '--out', whole, '--names', '--with-words');
    expect(readFileSync(sparing, 'utf8')).toMatch(/RRULE:FREQ=WEEKLY;BYDAY=SU/u);
    expect(readFileSync(sparing, 'utf8')).not.toMatch(/Maya|call/u);
    expect(readFileSync(whole, 'utf8')).toContain('SUMMARY:call Maya (Maya)');
  });

  test('has a feed that is off until it is turned on, and off at once', async () => {
    using sh = shell();
    await withMaya(sh);
    await told(sh, 'add', 'call Maya on Sundays');
    expect((await sh.run('ritual', 'feed', '--json')).lines).toEqual([{ feed: null }]);
    expect(await openFeedOf(sh, `/feed/${'0'.repeat(48)}.ics`)).toBeUndefined();
    const [{ feed }] = (await sh.run('ritual', 'feed', 'on', '--json')).lines as { feed: string }[];
    expect(feed).toMatch(/^\/feed\/[0-9a-f]{48}\.ics$/u);
    expect(await openFeedOf(sh, feed)).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
    expect(await openFeedOf(sh, feed)).not.toContain('Maya');
    for (const wrong of [
      feed.slice(0, -5),
      `${feed}?x`,
      feed.toUpperCase(),
      `/feed/${'0'.repeat(48)}.ics`,
    ])
      expect([wrong, await openFeedOf(sh, wrong)]).toEqual([wrong, undefined]);
    const [{ feed: another }] = (await sh.run('ritual', 'feed', 'on', '--json')).lines as {
      feed: string;
    }[];
    expect(another).not.toBe(feed);
    expect(await openFeedOf(sh, feed)).toBeUndefined();
    await sh.run('ritual', 'feed', 'off');
    expect(await openFeedOf(sh, another)).toBeUndefined();
  });

  test('its secret is readable to this account alone, and in no export', async () => {
    using sh = shell();
    const [{ feed }] = (await sh.run('ritual', 'feed', 'on', '--json')).lines as { feed: string }[];
    const file = join(sh.home, '.local', 'share', 'eachother', 'vault.db-feed.json');
    expect(existsSync(file)).toBe(true);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await sh.run('export')).out).not.toContain(feed.slice(6, 54));
  });
});
