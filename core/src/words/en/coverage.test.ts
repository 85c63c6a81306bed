import { describe, expect, test } from 'vitest';
import { day, toInstant } from '../../time.ts';
import { someTelling as telling } from '../../testing/telling.ts';
import { aCoverage } from '../../testing/texts.ts';
import { coverageLines } from './coverage.ts';
import type { Coverage } from '../../portrait/portrait.ts';

const lines = (part: Partial<Coverage>): readonly string[] =>
  coverageLines(aCoverage(part), telling);
const at = toInstant(Date.UTC(2024, 2, 1));
const stretch = (days: number) => ({ from: at, to: toInstant(at + days * day) });

describe('coverage is said first', () => {
  test('what each source holds, and from when to when', () => {
    expect(lines({})).toEqual(['WhatsApp, January 2023 to June 2025: 1,200 messages and 1 call.']);
  });

  test('when the export is old: it ends, the tie need not', () => {
    expect(lines({ cannotSee: ['after-the-export'] })[1]).toBe(
      'It ends on 9 June 2025. What came after is not in here.',
    );
  });

  test('the longest stretch in which nothing could be seen, and how many more', () => {
    expect(lines({ gaps: [stretch(8), stretch(30), stretch(9)] })[1]).toBe(
      'Nothing could be seen for 4 weeks from March 2024, and in 2 other stretches.',
    );
  });

  test('seasons by their names', () => {
    const seasons = [{ id: 1, name: 'Exams', span: stretch(70) }];
    expect(lines({ seasons })[1]).toBe('Left out of every pattern: Exams, March to May 2024.');
  });

  test('what is not in here, and that quiet here is not quiet in life', () => {
    expect(lines({ cannotSee: ['reactions', 'in-person', 'other-apps'] })[1]).toBe(
      'Not in here: reactions, time spent together and other apps. Quiet here is not quiet between you and Maya.',
    );
  });

  test('groups left out are counted', () => {
    expect(lines({ groupMessagesLeftOut: 1200 })[1]).toBe(
      '1,200 messages in shared groups are left out here.',
    );
  });

  test('whether the two talk mostly elsewhere is asked once: not where calls can be seen, nor after an answer', () => {
    const asked = (part: Partial<Coverage>): boolean =>
      lines(part).some((line) => line.startsWith('Do you and Maya talk mostly elsewhere?'));
    expect(asked({ cannotSee: ['calls'], way: 'not-said' })).toBe(true);
    expect(asked({ cannotSee: ['reactions'], way: 'not-said' })).toBe(false);
    expect(asked({ cannotSee: ['calls'], way: 'here' })).toBe(false);
    expect(lines({ way: 'elsewhere' })[1]).toContain('talk mostly elsewhere');
  });
});
