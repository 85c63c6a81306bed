// Calls as iPhones write them: "Voice call. ‎5 min", "Missed video call. ‎Tap to call back". The author is
// the caller. Android exports do not name calls at all.

export interface WrittenCall {
  readonly answered: boolean;
  readonly video: boolean;
  /** Spoken; rounded by WhatsApp. Undefined when no length is written, or one in a language not listed. */
  readonly seconds: number | undefined;
}

interface CallPhrase {
  readonly video: boolean;
  readonly missed: boolean;
}

const phrases = new Map<string, CallPhrase>();
const learn = (kind: CallPhrase, list: string): void => {
  for (const phrase of list.split('|')) phrases.set(phrase, kind);
};
learn(
  { video: false, missed: false },
  'voice call|sprachanruf|llamada de voz|llamada|appel vocal|chamada de voz|ligação de voz|chiamata vocale|spraakoproep|аудиозвонок|аудіодзвінок|sesli arama|panggilan suara|połączenie głosowe|röstsamtal|वॉइस कॉल|音声通話|음성통화|语音通话|語音通話',
);
learn(
  { video: true, missed: false },
  'video call|videoanruf|videollamada|appel vidéo|chamada de vídeo|ligação de vídeo|videochiamata|video-oproep|видеозвонок|відеодзвінок|görüntülü arama|panggilan video|połączenie wideo|videosamtal|वीडियो कॉल|ビデオ通話|영상통화|视频通话|視訊通話',
);
learn(
  { video: false, missed: true },
  'missed voice call|missed group voice call|silenced voice call|verpasster sprachanruf|llamada de voz perdida|llamada perdida|appel vocal manqué|chamada de voz perdida|ligação de voz perdida|chiamata vocale persa|gemiste spraakoproep|пропущенный аудиозвонок|пропущений аудіодзвінок|cevapsız sesli arama|panggilan suara tak terjawab|nieodebrane połączenie głosowe|missat röstsamtal|मिस्ड वॉइस कॉल|未接语音通话|未接語音通話',
);
learn(
  { video: true, missed: true },
  'missed video call|missed group video call|silenced video call|verpasster videoanruf|videollamada perdida|appel vidéo manqué|chamada de vídeo perdida|ligação de vídeo perdida|videochiamata persa|gemiste video-oproep|пропущенный видеозвонок|пропущений відеодзвінок|cevapsız görüntülü arama|panggilan video tak terjawab|nieodebrane połączenie wideo|missat videosamtal|मिस्ड वीडियो कॉल|未接视频通话|未接視訊通話',
);

export const callPhrases: readonly string[] = [...phrases.keys()];

/** Undefined when the body is not a call. `body` without marks. */
export function callIn(body: string): WrittenCall | undefined {
  const [, head, rest] = /^([^.,。،]{3,40})[.,。،]?\s*(.*)$/u.exec(body) ?? [];
  const kind = phrases.get(head?.trim().toLowerCase());
  if (kind === undefined) return undefined;
  const { video } = kind;
  if (kind.missed || !/\p{Nd}/u.test(rest)) return { answered: false, video, seconds: 0 };
  return { answered: true, video, seconds: secondsIn(rest) };
}

const unit = new Map<string, number>();
const measure = (seconds: number, names: string): void => {
  for (const name of names.split('|')) unit.set(name, seconds);
};
measure(
  1,
  's|sec|secs|second|seconds|sek|seg|сек|с|sn|sekunden|segundos|secondi|secondes|detik|dtk|सेकंड|秒|초',
);
measure(
  60,
  'm|min|mins|minute|minutes|minuten|minutos|minuti|мин|хв|dk|dak|menit|mnt|मिनट|分|分钟|分鐘|분',
);
measure(
  3600,
  'h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|ore|ora|uur|ч|год|sa|saat|jam|godz|tim|घंटा|घंटे|時間|小时|小時|시간',
);

/** "1 hr 5 min". Undefined when a unit is not known. */
function secondsIn(text: string): number | undefined {
  let total: number | undefined;
  for (const [, amount, name] of text.matchAll(/(\d{1,5})\s*([\p{L}\p{M}]+)/gu)) {
    const length = unit.get(name.toLowerCase());
    if (length === undefined) return undefined;
    total = (total ?? 0) + Number(amount) * length;
  }
  return total;
}
