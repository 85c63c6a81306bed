// What WhatsApp writes into a message in place of something that is not text, language by language, in
// lower case and without the marks around it. Collected from exports and from peer parsers' fixtures.

import type { Form } from '../../moment.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/u);

/** Android: "<…>" alone in a message, for any media left out. */
export const mediaLeftOut = new Set(
  words(`
  media omitted
  medien ausgeschlossen
  medien weggelassen
  multimedia omitido
  archivo omitido
  médias omis
  fichier omis
  media omessi
  media omesso
  mídia oculta
  mídia omitida
  ficheiro não revelado
  media weggelaten
  pominięto multimedia
  pliki pominięto
  без медиафайлов
  файл пропущен
  медіа пропущено
  medya dahil edilmedi
  medya atlanmış
  media har utelämnats
  media utelämnat
  medier udeladt
  mediefil udeladt
  media utelatt
  uten vedlegg
  media jätettiin pois
  media jätetty pois
  média vynechány
  médiá vynechané
  datoteke izpuščene
  média elhagyva
  hiányzó médiafájl
  conținut media omis
  без файл
  без фајлови
  медији су изостављени
  medijski zapis izostavljen
  media u hoq
  εξαίρεση πολυμέσων
  meedia välja jäetud
  nav iekļauta multivide
  medija praleista
  تم استبعاد الوسائط
  رسانه حذف شد
  המדיה לא נכללה
  מדיה הושמטה
  میڈیا چھوڑ دیا گیا
  मीडिया के बिना
  मीडिया वगळण्यात आला
  મિડિયા છોડી મૂકાયું
  ਮੀਡੀਆ ਛੱਡਿਆ
  মিডিয়া বাদ দেওয়া হয়েছে
  கோப்புகள் விடப்பட்டன
  మీడియా విస్మరించబడింది
  ಮಾಧ್ಯಮ ಕೈಬಿಡಲಾಗಿದೆ
  മീഡിയ ഒഴിവാക്കി
  ไฟล์สื่อถูกลบ
  สื่อถูกลบ
  ບໍ່ລວມມີເດຍ
  bỏ qua tệp phương tiện
  bỏ qua media
  media tidak disertakan
  media dikecualikan
  inalis ang media
  ınalis ang media
  media hazijajumuishwa
  media weggelaat
  media buraxıldı
  файлдар қосылмаған
  fayl o‘tkazib yuborildi
  mitjans omesos
  メディアなし
  メディアは含まれていません
  미디어 파일 제외됨
  省略多媒体文件
  忽略多媒體檔
  省略影音内容
  已省略多媒體檔案
`),
);

/** iOS: the kind of media is named. */
export const typedMedia: ReadonlyMap<string, Form> = new Map(
  Object.entries({
    photo: `image omitted\nbild weggelassen\nimagen omitida\nimage absente\nimagem ocultada\nimmagine omessa\nafbeelding weggelaten\nizostavljena slika\nизображение опущено\ngörüntü dahil edilmedi\n圖片已略去\n图片已省略\n图像已忽略\n画像は含まれていません\n画像を省略しました`,
    video: `video omitted\nvideo weggelassen\nvideo omitido\nvídeo omitido\nvidéo absente\nvídeo ocultado\nvideo omesso\nvideo weggelaten\nвидео опущено\nvideo dahil edilmedi\n影片已略去\n视频已省略\n動画は含まれていません`,
    voice: `audio omitted\naudio weggelassen\naudio omitido\naudio omis\náudio ocultado\naudio omesso\naudio weggelaten\nаудиофайл опущен\nses dahil edilmedi\n音訊已略去\n音频已省略\n音声は含まれていません`,
    sticker: `sticker omitted\nsticker weggelassen\nsticker omitido\nsticker absent\nfigurinha omitida\nfigurinha ocultada\nsticker omesso\nsticker non incluso\nsticker weggelaten\nстикер опущен\nçıkartma dahil edilmedi\n貼圖已略去\n贴图已忽略\nスタンプは含まれていません`,
    gif: `gif omitted\ngif weggelassen\ngif omitido\ngif absent\ngif ocultado\ngif omessa\ngif esclusa\ngif weggelaten\ngif опущен\ngif dahil edilmedi\ngif 已略去`,
    document: `document omitted\ndokument weggelassen\ndocumento omitido\ndocument manquant\ndocumento ocultado\ndocumento omesso\ndocument weggelaten\nдокумент опущен\nbelge dahil edilmedi\n文件已略去`,
    'contact-card': `contact card omitted\nkontaktkarte weggelassen\ntarjeta de contacto omitida\nfiche contact omise\ncartão do contato omitido\nscheda contatto omessa\ncontactkaart weggelaten`,
    'video-note': `video message omitted\nvideonachricht weggelassen\nvideo note omitted\nmensaje de video omitido\nvideobericht weggelaten`,
  } satisfies { readonly [form in Form]?: string }).flatMap(([form, list]) =>
    words(list).map((phrase): [string, Form] => [phrase, form as Form]),
  ),
);

const documentPhrases = [...typedMedia].flatMap(([phrase, form]) =>
  form === 'document' ? [` ${phrase}`] : [],
);
export const endsInDocument = (phrase: string): boolean =>
  documentPhrases.some((end) => phrase.endsWith(end));

/** At the end of a message, in angle brackets. */
export const edited = new Set(
  words(`
  this message was edited
  diese nachricht wurde bearbeitet
  se editó este mensaje
  ce message a été modifié
  mensagem editada
  questo messaggio è stato modificato
  messaggio modificato
  dit bericht is bewerkt
  bu mesaj düzenlendi
  сообщение изменено
  це повідомлення відредаговано
  det här meddelandet redigerades
  pesan ini diedit
  تم تعديل هذه الرسالة
  इस मैसेज को एडिट किया गया है
  このメッセージは編集されました
  수정된 메시지입니다
  此消息已编辑
  此訊息已編輯
`),
);

/** "You deleted this message": only the owner of the export reads it so. */
export const deletedByOwner = new Set(
  words(`
  you deleted this message
  you deleted this message as admin
  du hast diese nachricht gelöscht
  eliminaste este mensaje
  vous avez supprimé ce message
  você apagou esta mensagem
  apagou esta mensagem
  hai eliminato questo messaggio
  je hebt dit bericht verwijderd
  вы удалили данное сообщение
  ви видалили це повідомлення
  du raderade det här meddelandet
  anda menghapus pesan ini
  bu mesajı sildiniz
  आपने यह मैसेज डिलीट किया है
  このメッセージを削除しました
  이 메시지를 삭제했습니다
  你已刪除此訊息
  你删除了这条消息
`),
);

export const deletedByOther = new Set(
  words(`
  this message was deleted
  this message was deleted by admin
  diese nachricht wurde gelöscht
  se eliminó este mensaje
  ce message a été supprimé
  mensagem apagada
  esta mensagem foi apagada
  questo messaggio è stato eliminato
  dit bericht is verwijderd
  данное сообщение удалено
  це повідомлення було видалено
  det här meddelandet har raderats
  pesan ini telah dihapus
  ta wiadomość została usunięta
  bu mesaj silindi
  تم حذف هذه الرسالة
  यह मैसेज डिलीट कर दिया गया है
  このメッセージは削除されました
  삭제된 메시지입니다
  这条消息已删除
  此訊息已刪除
`),
);

/** Where someone is, now. */
export const liveLocation = new Set(
  words(`
  live location shared
  live-standort wird geteilt
  ubicación en tiempo real compartida
  localização em tempo real compartilhada
  position en direct partagée
  posizione in tempo reale condivisa
`),
);

const onceKinds = '(?:message|photo|video|voice message)';
/** Seen once and gone. */
export const once = new RegExp(
  `^(?:you (?:received|sent) a view once ${onceKinds}.*|<?view once ${onceKinds}(?: omitted)?>?)$`,
  'iu',
);

const waitingWords = [
  'waiting for this message',
  "this message can't be displayed",
  'message type not supported',
  "your version of whatsapp doesn't support",
];
/** Something was sent that has not come, or cannot be shown. */
export const waiting = new RegExp(`^(?:${waitingWords.join('|')})`, 'iu');

const locationLabels = words(`
  location
  standort
  ubicación
  localização
  localisation
  position
  posizione
  locatie
  местоположение
  місцезнаходження
  konum
  lokalizacja
  lokasi
  plats
  sijainti
  स्थान
  लोकेशन
  位置
  位置情報
  위치
`);
const placeUrl = 'https://';
/** "Location: https://maps.google.com/?q=…" and its kin. */
export const location = new RegExp(
  `^(?:[\\p{L} ]{2,24}[:：] ?)?${placeUrl}(?:maps\\.google\\.com/\\?q=|foursquare\\.com/v/|www\\.google\\.com/maps/search/)\\S+$`,
  'iu',
);

const pollLabels = words(`
  poll
  umfrage
  encuesta
  sondage
  enquete
  sondaggio
  peiling
  опрос
  опитування
  anket
  polling
  ankieta
  投票
`);
/** The question, on the line after "POLL:". */
export const poll = new RegExp(`^(?:${pollLabels.join('|')})[:：][^\\S\\n]*\\n(.*)`, 'iu');

/** How everything above begins, but for what stands in angle brackets. */
export const beginnings: readonly string[] = [
  ...typedMedia.keys(),
  ...deletedByOwner,
  ...deletedByOther,
  ...liveLocation,
  ...waitingWords,
  'you updated the message timer',
  'you turned o',
  'you received a view once',
  'you sent a view once',
  'view once',
  ...[...locationLabels, ...pollLabels].flatMap((label) => [`${label}:`, `${label}：`]),
  placeUrl,
  'null',
];
