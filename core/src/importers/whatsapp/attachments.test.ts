import { expect, test } from 'vitest';
import { attachedForm } from './attachments.ts';

test.each([
  ['IMG-20240301-WA0003.jpg (file attached)', 'photo'],
  ['VID-20240301-WA0003.mp4 (Datei angehängt)', 'video'],
  ['PTT-20240301-WA0003.opus (archivo adjunto)', 'voice'],
  ['AUD-20240301-WA0003.opus (file attached)', 'voice'],
  ['AUD-20240301-WA0003.mp3 (file attached)', 'document'],
  ['STK-20240301-WA0003.webp (fichier joint)', 'sticker'],
  ['DOC-20240301-WA0003.pdf (arquivo anexado)', 'document'],
  ['Maya Rao.vcf (file attached)', 'contact-card'],
  ['GIFT list.pdf (file attached)', 'document'],
  ['PHOTOS OF ROME.pdf (file attached)', 'document'],
  ['IMG-20240301-WA0003.jpg (in a language not listed)', 'photo'],
  ['<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>', 'photo'],
  ['<Anhang: 00000042-AUDIO-2020-06-07-15-13-20.opus>', 'voice'],
  ['<adjunto: 00000042-STICKER-2020-06-07-15-13-20.webp>', 'sticker'],
  ['<00000042-VIDEO-2020-06-07-15-13-20.mp4 eklendi>', 'video'],
  ['<附件：00000042-GIF-2020-06-07-15-13-20.mp4>', 'gif'],
  ['<in no language: 00000042-PHOTO-2020-06-07-15-13-20.jpg>', 'photo'],
  ['<attached: 00000007-report.pdf>', 'document'],
])('%s is a %s', (line, form) => {
  expect(attachedForm(line)).toBe(form);
});

test.each([
  'look at a.jpg (nice one)',
  'holiday.jpg (from last year)',
  '<attached>',
  '<b: bold>',
  'see you (maybe)',
  `${'x'.repeat(400)}.jpg (file attached)`,
])('%s names no file', (line) => {
  expect(attachedForm(line)).toBeUndefined();
});
