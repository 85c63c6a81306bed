// Calls as iOS writes them: "Voice call. ‎5 min", "Missed video call. ‎Tap to call back". The author is the
// caller. Android exports do not name calls at all.

const kinds = new Map<string, { readonly video: boolean; readonly missed: boolean }>();
const learn = (video: boolean, missed: boolean, phrases: string): void => {
  for (const phrase of phrases.split('|')) kinds.set(phrase, { video, missed });
};
learn(
  false,
  false,
  'voice call|sprachanruf|llamada de voz|llamada|appel vocal|chamada de voz|ligação de voz|chiamata vocale|spraakoproep|аудиозвонок|sesli arama|वॉइस कॉल',
);
learn(
  true,
  false,
  'video call|videoanruf|videollamada|appel vidéo|chamada de vídeo|ligação de vídeo|videochiamata|video-oproep|видеозвонок|görüntülü arama|वीडियो कॉल',
);
learn(
  false,
  true,
  'missed voice call|verpasster sprachanruf|llamada de voz perdida|llamada perdida|appel vocal manqué|chamada de voz perdida|ligação de voz perdida|chiamata vocale persa|gemiste spraakoproep|пропущенный аудиозвонок|cevapsız sesli arama',
);
learn(
  true,
  true,
  'missed video call|verpasster videoanruf|videollamada perdida|appel vidéo manqué|chamada de vídeo perdida|ligação de vídeo perdida|videochiamata persa|gemiste video-oproep|пропущенный видеозвонок|cevapsız görüntülü arama',
);

export const callPhrases: readonly string[] = [...kinds.keys()];

const unit = new Map([
  ...'s|sec|secs|second|seconds|sek|seg|сек|sn|sekunden|segundos'
    .split('|')
    .map((word) => [word, 1] as const),
  ...'m|min|mins|minute|minutes|minuten|minutos|minuti|мин|dk'
    .split('|')
    .map((word) => [word, 60] as const),
  ...'h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|ore|ora|uur|ч|sa'
    .split('|')
    .map((word) => [word, 3600] as const),
]);

export interface WrittenCall {
  readonly answered: boolean;
  readonly video: boolean;
  readonly seconds: number | undefined;
}

/** Undefined when the body is not a call line. `body` without marks. */
export function callIn(body: string): WrittenCall | undefined {
  const [head, rest = ''] = cut(body);
  const kind = kinds.get(head.toLowerCase());
  if (kind === undefined) return undefined;
  const seconds = secondsIn(rest);
  if (kind.missed || (rest !== '' && seconds === undefined))
    return { answered: false, video: kind.video, seconds: 0 };
  return { answered: seconds !== undefined, video: kind.video, seconds };
}

function cut(body: string): readonly string[] {
  const at = body.search(/[.,]/u);
  return at < 0 ? [body.trim()] : [body.slice(0, at).trim(), body.slice(at + 1).trim()];
}

/** "1 hr 5 min": rounded by WhatsApp. Undefined when this is no length of time ("No answer"). */
function secondsIn(text: string): number | undefined {
  let total: number | undefined;
  for (const [, amount, name] of text.matchAll(/(\d{1,5})\s*(\p{L}+)/gu)) {
    const length = unit.get(name.toLowerCase());
    if (length !== undefined) total = (total ?? 0) + Number(amount) * length;
  }
  return total;
}
