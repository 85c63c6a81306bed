// What the sources of a tie cover and what they cannot see: said before any pattern.

import { gapsOf } from '../coverage.ts';
import { importers } from '../importers/all.ts';
import { holdsCalls } from '../qualities/blind.ts';
import type { Coverage } from '../portrait/portrait.ts';
import type { Blindness } from '../portrait/statement.ts';
import { toInstant, week, type Instant } from '../time.ts';
import type { Channel } from '../vault.ts';
import type { Tie, TieSource } from './tie.ts';

export function coverageOf(tie: Tie, now: Instant, channels: readonly Channel[]): Coverage {
  const { history, sources, seasons } = tie;
  return {
    sources: sources.map((source) => ({
      format: source.format,
      title: titleOf(source.format),
      span: { from: toInstant(source.first), to: toInstant(source.last) },
      messages: source.messages,
      calls: source.calls,
      isCut: source.carries.isCut === true,
    })),
    gaps: gapsOf(history.observed),
    cannotSee: blindOf(tie, now),
    groupMessagesLeftOut: history.groupMessagesLeftOut,
    seasons,
    way: history.way,
    channels,
    end: history.end,
  };
}

const titleOf = (format: string): string =>
  importers.find((importer) => importer.format === format)?.title ?? format;

function blindOf({ history, sources, hasNotes }: Tie, now: Instant): readonly Blindness[] {
  const none = (carries: (source: TieSource) => boolean): boolean =>
    sources.length > 0 && !sources.some(carries);
  const blind: readonly (readonly [Blindness, boolean])[] = [
    ['calls', sources.length > 0 && !holdsCalls(history)],
    ['reactions', none((source) => source.carries.reactions)],
    ['in-person', !hasNotes],
    ['other-apps', new Set(sources.map((source) => source.format)).size < 2],
    ['words', none((source) => source.keepsWords)],
    ['after-the-export', sources.length > 0 && now - history.end > week],
  ];
  return blind.flatMap(([name, isBlind]) => (isBlind ? [name] : []));
}
