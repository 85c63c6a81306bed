// Lines the app wrote, not a person. They are told by whole anchored sentences and only where no person can
// be the author: "Ann added sugar" is something Ann may well have written.

/** After the name of whoever did it, or by themselves. English in full; others by their commonest. */
const sentences = [
  /^messages (?:and calls are end-to-end encrypted|to this (?:chat|group) (?:and calls )?are now secured|you send to this)/iu,
  /^your security code with .+ changed/iu,
  /^.+?(?:'|’)s security code changed/iu,
  /^(?:this chat is with a|this business|you(?:'|’)re now chatting|chat with this business)/iu,
  /^.+ (?:created|changed) (?:this |the )?(?:group|subject|group name|community)\b/iu,
  /^.+ changed (?:this |the )?(?:group(?:'|’)s|community(?:'|’)s|subject|group) (?:icon|description|settings|name|from|to)\b/iu,
  /^.+ (?:added|removed|invited) (?:you|.+)$/iu,
  /^.+ (?:left|joined|was added|were added|was removed)(?: .*)?$/iu,
  /^(?:you(?:'|’)re|.+ is|you are) (?:now |no longer )(?:an |a group )?(?:admin|participant)/iu,
  /^.+ changed (?:their phone number|to \+|their number)/iu,
  /^.+ is a contact\.?$/iu,
  /^.+ (?:updated the message timer|turned (?:on|off) disappearing messages|set messages to disappear|uses a default timer)/iu,
  /^.+ (?:turned (?:on|off) (?:admin approval|advanced chat privacy))/iu,
  /^.+ pinned a message/iu,
  /^(?:you )?(?:blocked|unblocked) this (?:contact|business)/iu,
  /^.+ started a (?:voice |video |group )?call/iu,
  /^(?:missed (?:group )?(?:voice|video) call)/iu,
  /^(?:only messages that mention|messages with meta ai|waiting for this message)/iu,
  /^(?:nachrichten und anrufe sind|die nachrichten in diesem|.+ hat (?:die gruppe|den betreff|das gruppenbild|dich|.+ hinzugefügt|die gruppe verlassen))/iu,
  /^(?:los mensajes y las llamadas|.+ (?:creó el grupo|cambió el asunto|añadió a|salió del grupo|te añadió))/iu,
  /^(?:les messages et les appels|.+ a (?:créé le groupe|ajouté|quitté|changé))/iu,
  /^(?:as mensagens e (?:as )?(?:chamadas|ligações)|.+ (?:criou o grupo|adicionou|saiu|mudou o))/iu,
  /^(?:i messaggi e le chiamate|.+ ha (?:creato il gruppo|aggiunto|abbandonato|cambiato))/iu,
  /^(?:berichten en (?:oproepen|gesprekken)|.+ heeft (?:de groep|.+ toegevoegd|het onderwerp))/iu,
  /^(?:сообщения и звонки|.+ (?:создал|добавил|вышел|изменил))/iu,
  /^(?:mesajlar ve aramalar|संदेश और कॉल|मैसेज और कॉल|訊息和通話|消息和通话|メッセージと通話|메시지와 통화)/iu,
];

/** A whole body, without marks and without its author, that only the app writes. */
export const isSystemSentence = (body: string): boolean =>
  sentences.some((sentence) => sentence.test(body));

/** Sentences with a colon in them, which look like "author: text" at first sight. */
const opened = /["“„«]/gu;
const closed = /["”“»]/gu;

export function looksLikeSystem(author: string, line: string): boolean {
  if (author.length > 100) return true;
  const quotes = (author.match(opened) ?? []).length;
  if (quotes > 0 && (quotes % 2 === 1 || (author.match(closed) ?? []).length !== quotes))
    return true;
  return strict.some((sentence) => sentence.test(line));
}

/** The few that are safe before anything is known of the people in a chat. */
const strict = [
  /^.+ (?:created group|changed the (?:subject|group name|group description)|changed this group(?:'|’)s)\b/iu,
  /^.+ (?:updated the message timer|turned (?:on|off) disappearing messages|changed their phone number)\b/iu,
  /^(?:messages (?:and calls|to this)|your security code|nachrichten und anrufe|les messages et|los mensajes y)\b/iu,
];
