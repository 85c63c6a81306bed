// The name of the file is the only place where a one-to-one export names the other person; each language
// has its own sentence for it, and mail and download folders add to it.

const wrappers = [
  /^whatsapp chat (?:with|-|–) (.+)$/iu,
  /^chat de whatsapp con (.+)$/iu,
  /^convers[ae] (?:do|no|de) whatsapp (?:com|con) (.+)$/iu,
  /^whatsapp[- ]chatt? (?:mit|met|med) (.+)$/iu,
  /^discussion whatsapp avec (.+)$/iu,
  /^chat (?:di |su )?whatsapp con (.+)$/iu,
  /^xat de whatsapp amb (.+)$/iu,
  /^чат whatsapp (?:с|із|з) (.+)$/iu,
  /^czat whatsapp z (.+)$/iu,
  /^chat whatsapp dengan (.+)$/iu,
  /^whatsapp-keskustelu (.+)$/iu,
  /^与(.+?)的 ?whatsapp ?聊天$/iu,
  /^與(.+?)的 ?whatsapp ?對話$/iu,
  /^(.+?) ?との ?whatsapp ?チャット$/iu,
  /^(.+?) ile whatsapp sohbeti$/iu,
  /^whatsapp[- ]chat[- ](.+)$/iu,
];

/** The other person's or the group's name; '' when neither the file nor what it lies in tells. */
export const titleOf = (path: string): string =>
  path
    .split(/[\\/]/u)
    .toReversed()
    .map(titleIn)
    .find((title) => title !== '') ?? '';

function titleIn(fileName: string): string {
  const base = fileName
    .replace(/(?:\.(?:txt|zip))+$/iu, '')
    .replace(/ ?\(\d{1,3}\)$/u, '')
    .replace(/_/gu, ' ')
    .trim();
  for (const wrapper of wrappers) {
    const [, name] = wrapper.exec(base) ?? [];
    if (name !== undefined) return name.trim();
  }
  return '';
}
