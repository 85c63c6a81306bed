import { describe, expect, test } from 'vitest';
import { brief, readWith, textFile } from '../../testing/reading.ts';
import { whatsapp } from '../whatsapp.ts';

/** The languages WhatsApp is offered in, and the regions that write their dates in another way. */
const locales =
  'af am ar ar-EG ar-MA az bg bn ca cs da de el en-GB en-IN en-US en-ZA es es-CO es-MX es-US et eu fa fi fil fr fr-CA ga gl gu ha he hi hr hu id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl pt-BR pt-PT ro ru rw si sk sl sq sr sv sw ta te th tr uk ur uz vi zh-CN zh-HK zh-TW zu'.split(
    ' ',
  );

/** Around midnight and noon, and with days below and above twelve. */
const times = [
  '2024-03-05T00:30:05',
  '2024-03-05T09:07:00',
  '2024-03-12T12:00:59',
  '2024-03-25T15:12:09',
  '2024-12-31T23:59:59',
  '2025-01-01T12:45:00',
];

const clocks = ['h23', 'h12'] as const;

function written(locale: string, timeStyle: 'short' | 'medium', hourCycle: 'h23' | 'h12') {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeStyle,
    hourCycle,
    timeZone: 'UTC',
  });
  return times.map((time) => format.format(new Date(`${time}Z`)));
}

async function readBack(lines: readonly string[]): Promise<readonly string[]> {
  const read = await readWith(whatsapp, textFile('chat.txt', lines.join('\n')));
  return read.entries.map(brief);
}

const toMinute = (time: string): string => `${time.slice(0, -2)}00`;

describe.each(locales)('an export in %s', (locale) => {
  test.each(clocks)('is read back to the very date and time on Android, %s', async (clock) => {
    const lines = written(locale, 'short', clock).map((head) => `${head} - Ann: hi`);
    expect(await readBack(lines)).toEqual(
      times.map((time) => `${toMinute(time)} Ann said text: hi`),
    );
  });

  test.each(clocks)('is read back to the very date and time on an iPhone, %s', async (clock) => {
    const lines = written(locale, 'medium', clock).map((head) => `[${head}] Ann: hi`);
    expect(await readBack(lines)).toEqual(times.map((time) => `${time} Ann said text: hi`));
  });
});
