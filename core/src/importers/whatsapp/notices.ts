// Lines the app wrote, not a person: who joined, a new subject, a security code, a timer. Most have no author,
// and then they need no telling. The rest are told by the app's own phrases, and only where no person can be
// the author: "Ann added sugar" is something Ann may well have written.

const lists = {
  encryption:
    'end-to-end encrypt|Ende-zu-Ende-verschlüssel|cifrados? de extremo a extremo|chiffrés de bout en bout|criptografia de ponta|encriptadas? ponto|crittografati end-to-end|end-to-end versleuteld|сквозным шифрованием|наскрізним шифруванням|uçtan uca şifreli|szyfrowane (?:metodą )?end-to-end|terenkripsi secara end-to-end|totalsträckskrypte|مشفرة تمامًا|מוצפנות מקצה|एंड-टू-एंड एन्क्रिप्ट|エンドツーエンド|종단간 암호화|端到端加密|端對端加密',
  security:
    'security code|Sicherheitsnummer|código de seguridad|code de sécurité|código de segurança|codice di sicurezza|beveiligingscode|код безопасности|код безпеки|güvenlik kodu|kod bezpieczeństwa|kode keamanan|säkerhetskod|رمز الأمان|सुरक्षा कोड|セキュリティコード|보안 코드|安全代码|安全碼',
  timer:
    'disappearing messages|message timer|messages (?:will|to) disappear|selbstlöschende Nachrichten|Nachrichtendauer|mensajes temporales|messages éphémères|mensagens temporárias|messaggi effimeri|zelfverwijderende berichten|verdwijnende berichten|исчезающ(?:ие|их) сообщени|зникаюч|süreli mesaj|znikające wiadomości|znikających wiadomości|pesan sementara|försvinnande meddelanden|الرسائل (?:ذاتية الاختفاء|المؤقتة)|(?:गायब होने वाले|डिसअपीयरिंग) मैसेज|消えるメッセージ|사라지는 메시지|限时消息|限時訊息',
  number:
    'phone number|Telefonnummer|número de tel[eé]fono|numéro de téléphone|número de telefone|numero di telefono|telefoonnummer|номер телефона|номер телефону|telefon numaras|numer telefonu|nomor telepon|رقم الهاتف|फ़ोन नंबर|電話番号|전화번호|电话号码|電話號碼|changed to \\+',
  group:
    'groups?|communit(?:y|ies)|admins?|Gruppen?\\p{L}*|Communit\\p{L}*|grupos?|administradore?s?|groupes?|administrateurs?|gruppo|gruppi|amministrator[ei]|groep|beheerders?|групп\\p{L}*|груп\\p{L}*|администратор\\p{L}*|gru[pb]\\p{L}*|yönetici\\p{L}*|skupin\\p{L}*|csoport\\p{L}*|ryhmä\\p{L}*|ομάδα\\p{L}*|nhóm',
  groupWithoutSpaces: 'المجموعة|مجموعة|गुप|ग्रुप|समूह|קבוצה|グループ|그룹|群组|群組|群聊|กลุ่ม',
  people:
    'added|removed|invited|left|joined|hinzugefügt|entfernt|verlassen|beigetreten|añadi[óo]|agreg[óo]|eliminó a|salió|se unió|ajouté|retiré|a quitté|rejoint|adicionou|removeu|saiu|entrou|aggiunto|rimosso|abbandonato|è uscito|si è unito|toegevoegd|verlaten|добавил\\p{L}*|удалил\\p{L}*|вышел|вышла|покинул\\p{L}*|ekledi|çıkardı|ayrıldı|katıldı|dodał\\p{L}*|usunął|opuścił\\p{L}*|dołączył\\p{L}*|menambahkan|mengeluarkan|keluar|bergabung',
  peopleWithoutSpaces:
    'أضاف|أزال|غادر|انضم|को जोड़ा|को हटाया|ने छोड़ दिया|を追加しました|が退出しました|が参加しました|님을 추가했|님이 나갔|添加了|移除了|退出了|加入了|新增了|離開了',
  others:
    'is a contact|ist ein Kontakt|es un contacto|est un contact|é um contato|è un contatto|is een contact|business account|this business|Unternehmensaccount|cuenta de empresa|compte professionnel|conta comercial|account business|бизнес-аккаунт|işletme hesab|blocked|unblocked|blockiert|bloqueaste|bloqué|bloqueou|bloccato|geblokkeerd|заблокировал\\p{L}*|engelledi\\p{L}*|pinned a message|angeheftet|angepinnt|fijó un mensaje|épinglé un message|fixou uma mensagem|messaggio fissato|fissato un messaggio|bericht vastgemaakt|закрепил\\p{L}*|started an? (?:voice |video |group )?call|missed (?:group )?(?:voice |video )?call|Meta AI|advanced chat privacy',
};

/** Whole words, for languages that set spaces between them. */
const words = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'iu');
const parts = (...phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'iu');

const saysOfGroup = [
  words(lists.group, lists.people),
  parts(lists.groupWithoutSpaces, lists.peopleWithoutSpaces),
];
const saysOfAuthor = [parts(lists.security, lists.timer, lists.number)];
const saysOfEncryption = [parts(lists.encryption)];
const saysOfAny = [...saysOfEncryption, ...saysOfAuthor, ...saysOfGroup, words(lists.others)];

const some = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** Of a body that the app marked as its own. */
export const isNotice = (body: string): boolean => some(saysOfAny, body);

/** "Messages and calls are end-to-end encrypted." */
export const isOfEncryption = (body: string): boolean => some(saysOfEncryption, body);

/** Of a line without author: it is about a group. */
export const isGroupNotice = (line: string): boolean => some(saysOfGroup, line);

/** Newer files give a notice an author, and then name the author again in it, or call the owner "you". */
export const isNoticeAbout = (author: string, body: string): boolean =>
  body.startsWith(author) ? some(saysOfAuthor, body) : ownTimer.test(body);

const ownTimer =
  /^You (?:updated the message timer|turned (?:on|off) disappearing messages)\. \p{Lu}/u;

/** No name is longer. */
const longestName = 100;

/** Words before a colon that are no name: of a notice that holds a colon itself. */
export const isPartOfNotice = (words: string): boolean =>
  words.length > longestName || leavesQuotationOpen(words) || some(noticeBeginnings, words);

const noticeBeginnings = [
  /^.+ (?:created|changed) (?:the |this )?(?:group|subject|community)(?!\p{L})/iu,
  /^.+ (?:updated the message timer|turned (?:on|off) disappearing messages|changed their phone number)/iu,
  /^(?:messages and calls|messages to this|your security code|welcome to the)(?!\p{L})/iu,
];

/** A new subject stands in quotation marks: Sara changed the subject from "A" to "Plan: B". */
function leavesQuotationOpen(words: string): boolean {
  if (/«[^»]*$|「[^」]*$|『[^』]*$|《[^》]*$|„[^“”"]*$/u.test(words)) return true;
  if (!words.includes('„') && /“[^”]*$/u.test(words)) return true;
  const straight = words.match(/["”]/gu)?.length ?? 0;
  return straight % 2 === 1 && !/[„“]/u.test(words) && words.split(' ').length >= 4;
}
