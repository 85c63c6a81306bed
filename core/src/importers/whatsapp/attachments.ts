// Files that are in the archive beside the chat, named in a message: "IMG-20240301-WA0003.jpg (file attached)"
// on Android, "<attached: 00000042-PHOTO-2024-03-01-09-12-44.jpg>" on iPhones. The name tells the kind.

import type { Form } from '../../moment.ts';

/** `line` without marks. Undefined when it names no file. */
export function attachedForm(line: string): Form | undefined {
  if (line.length > longestLine || !/[>)]$/u.test(line)) return undefined;
  const name = attachedName(line);
  return name === undefined ? undefined : formOfFile(name);
}

const longestLine = 300;

function attachedName(line: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** In languages not named here the app's own way of naming files is enough. */
const patterns = [
  /^<(?:attached|anhang|adjunto|pièce jointe|anexado|allegato|bijgevoegd|załączono|прикреплено|附件|已附加|添付ファイル)\s?[:：]\s?(.+)>$/iu,
  /^<[^<>:：]{2,30}[:：]\s?(\d{8}-.+\.\w{2,5})>$/u,
  /^<(\S.*\.\w{2,5}) (?:eklendi|dosyası eklendi)>$/iu,
  /^(\S.*\.\w{2,5}) \((?:file attached|datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ficheiro anexado|file allegato|bestand bijgevoegd|plik dołączony|ファイル添付|файл добавлен|dosya ekli|dosya eklendi|file terlampir|फ़ाइल अटैच की गई|फ़ाइल संलग्न है)\)$/iu,
  /^((?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d{4}\.\w{2,5}) \([^()]{2,40}\)$/u,
];

function formOfFile(fileName: string): Form {
  const name = fileName.toUpperCase();
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'document';
}

const kinds: readonly (readonly [RegExp, Form])[] = [
  [/^STK-|-STICKER-|\.WEBP$/u, 'sticker'],
  [/-GIF-|\.GIF$/u, 'gif'],
  [/^IMG-|-PHOTO-|\.(?:JPE?G|PNG|HEIC)$/u, 'photo'],
  [/^PTT-|^AUD-.*\.(?:OPUS|M4A|AAC|AMR)$|-AUDIO-|\.OPUS$/u, 'voice'],
  [/^VID-|-VIDEO-|\.(?:MP4|MOV|3GP)$/u, 'video'],
  [/\.VCF$/u, 'contact-card'],
];
