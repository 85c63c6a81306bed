// Words that hint at what a message carries, by class, in English, txt spelling, Hinglish and Hindi. They decide
// nothing by themselves: how much each class counts for each head is fitted. At most 31 classes, a bit each.

const lexicons = {
  me: `i me my mine im ive id ill myself we us our main mai maine mera meri mere mujhe mujhko hum hume humein
    hamara hamare humne apna मैं मैंने मेरा मेरी मेरे मुझे हम हमें हमने हमारा`,
  you: `you u ur your youre yours ya yall urself yourself tu tum aap tera teri tere tumhara tumhari tumhare tujhe
    tumhe tumhein tune tumne aapne aapka aapki aapke aapko apka apki apko ap आप तुम तू तेरा तेरी तेरे तुम्हारा तुम्हारी
    तुम्हारे आपका आपकी आपके आपको तुझे तुम्हें तुमने आपने`,
  asks: `what wat wht wut whats wats when wen where wer wheres who whos whom why y how hw hows which whose kya
    kyu kyun kyon kyo kaise kaisa kaisi kese kesa kesi kab kahan kaha kidhar kaun kon kaunsa kaunsi konsa konsi
    kitna kitne kitni क्या क्यों कैसे कैसा कैसी कब कहाँ कहां कौन कितना कितने कितनी किधर कौनसा wot wots wich whr whn hru wru wassup wazzup sup whatcha anot ornot`,
  helps: `are r is was were do does did have has had can could cud will would wud shall may am isnt arent dont
    didnt doesnt havent hasnt cant couldnt wouldnt wont any anything anyone wanna cn cld shd wld shud shld`,
  not: `not no never dont doesnt didnt wont cant cannot couldnt wouldnt shouldnt isnt arent aint havent hasnt nt
    nope nahi nahin nai nhi nhin nahee mat na without hardly नहीं नही मत ना`,
  if: `if unless agar whether maybe perhaps might probably shayad warna toh incase depends अगर शायद वरना`,
  told: `said says told tells heard bola boli bole bolte kaha kehta kehti kehte keh supposedly बोला बोली बोले कहा कह
    he she they hes shes theyll hell shell wo woh usne unhone वो उसने उन्होंने`,
  will: `will wil shall shal gonna gunna ill ll lemme imma`,
  time: `today tmrw tmr tmrow tomo tomorrow 2moro 2mrw tonight tonite monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thurs fri sat sun weekend morning evening noon afternoon pm am later soon
    oclock week month kal aaj aj parso parson shaam sham subah raat dopahar abhi baad baje hafte somvar mangal budh
    guruvar shukravar shanivar itvar ravivar कल आज परसों शाम सुबह रात दोपहर अभी बजे बाद हफ्ते शनिवार रविवार सोमवार tmw 2day 2nite tonit 2moz nxt mth wkend wknd wk nite aft ltr ard`,
  thanks: `thanks thank thx thanx tx ty tysm thnx thnks thankyou tnx cheers shukriya dhanyavad dhanyawad dhanyvad
    meherbani shukran appreciate grateful gratitude शुक्रिया धन्यवाद थैंक्स थैंक ta tks tq tqvm thk thks thnk cheerz`,
  fond: `love luv lov loved loving miss missed missing proud dear darling dearest jaan jaanu janu beta bete beti
    bachcha bacha sweetheart sweetie honey babe baby hug hugs xoxo xx muah mwah kisses kiss bless blessed blessing
    blessings congrats congratulations congo mubarak badhai badhaai happy birthday bday anniversary care pyaar pyar
    ashirwad aashirwad dua duaon duaa khush raho laadli ladla yaad dhyan khayal cutie adore प्यार याद आशीर्वाद ध्यान
    खयाल ख्याल बेटा बेटी बधाई मुबारक जान खुश दुआ muacks hun xxx xxxx luvs hugz takecare`,
  sorry: `sorry sry soz sori sorri srry sowwy apologies apologise apologize apology maaf maafi mafi forgive pardon
    kshama माफ माफी सॉरी क्षमा sowi paiseh`,
  laugh: `lol lolz lolol lmao lmaoo lmfao rofl haha hehe hihi hee heehee xd xdd hahah hahaha jaja teehee joking jk kidding lool lul
    mazak mazaak funny hilarious 😂 🤣 😹 😆 😅 😜 😝 😛 😏 🙃 😁 💀 😎 हाहा हा हाहाहा हेहे मज़ाक keke kekeke kekekeke heh hah hahas hahaz hehez lols lolx rotfl jkjk muahaha muahahaha mwahaha bwahaha`,
  greets: `hi hii hey heyy hello helo hiya morning gm gn goodnight goodmorning evening namaste namaskar pranam salaam
    salam suprabhat oye arre arey नमस्ते प्रणाम सुप्रभात राम hie heya mornin yo nite nitez gdnite gnite`,
  hard: `hospital icu pain painful hurts hurt sick unwell fever died dying passed death dead cancer surgery operation
    diagnosed crying cried cry tears scared afraid anxious anxiety panic depressed depression lonely alone exhausted
    drained overwhelmed stressed stress struggling breakup divorce fired laid broke broken funeral accident miscarriage
    worried worst terrible awful hopeless vomiting migraine cramps bimar beemar bimaar dard takleef mushkil pareshan
    tension ghabra ghabrahat darr akela akeli akele rona royi roya thak thaki thaka toot udaas udas himmat bukhar chot
    jhagda jhagra बीमार दर्द तकलीफ मुश्किल परेशान अकेला अकेली डर थक रोना रो बुखार उदास झगड़ा अस्पताल मौत गुज़र`,
  feels: `feel feeling feels felt nervous scared ashamed guilty lonely sad hurt jealous embarrassed insecure hope hoping
    wish afraid fear cried crying need needed want proud relieved miserable numb lost anxious excited lagta lagti lag
    laga mehsoos mann dil sharm umeed umid dar darr chahta chahti लगता लगती लग लगा महसूस मन दिल शर्म उम्मीद डर चाहता
    चाहती`,
  comforts: `worry okay strong together here hang youve alright fine proud deserve believe understand sounds rough tough
    breathe take rest easy luck best chinta fikar fikr theek thik thk himmat sambhal saath sath hoon hosla hausla
    himmat bharosa chinta चिंता चिन्ता फिक्र ठीक हिम्मत साथ भरोसा आराम`,
  asksTo: `please pls plz plss plzz kindly send bring tell call give let check remind bhej bhejo bhejna bhejdo karo kardo
    karna kar batao bata batana dena dedo lana lao lelo lena le aao aana dekho dekh dekhna sun suno uthao pick buy get
    कृपया प्लीज भेज भेजो भेजना करो करना बताओ बताना देना लाना लाओ लेना देखो सुनो आना आओ दो rem rmb remember lend pass msg txt sms ring fetch hurry wait dunforget chope`,
  joint: `lets meet meeting chalo chalte chalein chalenge chal milte milenge milna milo milein dinner lunch brunch
    breakfast coffee chai movie film come coming join plan plans trip party free available reschedule postpone book
    tickets hangout catchup pakka milte chaloge chalogi aaoge aaogi aao cu seeya चलो चलते चलें मिलते मिलेंगे मिलना
    मिलो आओगे चलेंगे supper pint pub cinema ktv bbq jio makan c shall fancy tog together canteen`,
  hearts: `❤ ♥ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 😘 🥰 😍 🤗 💕 💖 💗 💓 💞 💘 💝 🫂 🙏 😚 😙 💐 🌹 🎉 🎂 🥳`,
  tears: `😢 😭 😞 😔 😟 😩 😫 💔 😥 😰 😓 ☹ 🥺 😣 😖 🤒 🤕 😪`,
  spreads: `forward forwarded share sabko everyone suprabhat click www http https com subscribe offer sale discount
    message viral whatsapp groups group doctors health benefits lord god shri jai quote breaking news urgent warning
    subah सुप्रभात शुभ जय श्री भेजें शेयर संदेश`,
  acts: `call send come bring pay book reach finish do make buy pick drop tell let text txt msg ping check ask talk
    update get give share see help mail email transfer return fix clean cook order arrange cover be try write read
    karunga karungi dunga dungi bhejunga bhejungi aaunga aaungi sms pass fetch lend ring wait meet fetch collect tel giv`,
  past: `was were had did went came got yesterday ago last earlier already gaya gayi gaye tha thi the kiya kiye hua hui
    chuka था थी थे गया गयी गई गए किया हुआ हुई`,
  so: `so and then phir fir toh to aur uske after finally फिर तो और`,
  rests: `sleep sleeping bed nap shower bath eat eating soja sone so`,
  yes: `ok okay okey k kk yes yeah yep yup ya haan han haa ha hmm hm achha acha accha theek thik sure fine done right
    true cool nice great good हाँ हां अच्छा ठीक जी ji orite alrite okie okok noted`,
} as const;

export type WordClass = keyof typeof lexicons;
export const wordClasses = Object.keys(lexicons) as readonly WordClass[];
export const classBit = (name: WordClass): number => 1 << wordClasses.indexOf(name);
export const wordsIn = (name: WordClass): readonly string[] => lexicons[name].trim().split(/\s+/u);
