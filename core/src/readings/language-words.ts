// Small words by which languages are told apart that are often written in Latin letters: not to read them, but
// to know that they are not read. Words that English or Hinglish share are left out.

export const foreignWords: Readonly<Record<string, string>> = {
  spanish: `el la los las una que por para pero como esta estas estoy muy bien gracias hola buenos dias noches tardes
    si sí porque cuando donde hoy manana mañana ayer tengo tienes quiero puedo vamos nos vemos eres soy somos mi tu
    te amo quieres mucho mucha todo nada aqui ahora amor feliz cumpleanos abrazo besos jaja jajaja vale claro entonces
    tambien casa comer estamos esto eso del al con sin mas`,
  portuguese: `não nao você voce vc muito obrigado obrigada bom dia tudo bem estou está também tambem hoje amanhã
    amanha ontem meu minha então entao porque quando onde saudade beijo abraço abraco aqui agora com uma uns para pra
    isso fazer vamos`,
  french: `je tu il elle nous vous ils est sont les des une pas que qui pour avec dans mais oui non merci bonjour salut
    bonsoir demain hier aujourd hui comment quoi pourquoi bien tres ça ca va suis ai as avez être fait faire chez moi
    toi bisous bisou coucou avoir alors aussi encore quand d'accord`,
  italian: `il lo gli che non per con sono sei siamo ciao grazie bene buongiorno buonanotte domani oggi ieri perche
    quando dove come stai sto anche molto tutto niente cosa fare andiamo bacio baci ti amo mi della nel questa questo
    allora casa`,
  german: `ich du er sie wir ihr ist sind bin bist nicht und oder aber auch mit für fur von zu zum zur der die das den
    dem ein eine einen kein keine wie wann warum ja nein danke bitte heute morgen gestern gut guten tag abend nacht
    hast habe hat haben kann kannst muss schon noch mal dir mich dich mir uns euch geht gehts tschuss liebe lieb freue
    wieder bis spater nach hause alles klar`,
  dutch: `ik jij je hij zij wij het een niet en maar ook met voor van naar dat dit deze zijn ben bent heb heeft hebben
    kan kunt moet wat waar wanneer waarom hoe goed dank bedankt vandaag morgen gisteren nog even wel geen mijn jouw
    leuk lekker doei groetjes kusjes`,
  polish: `nie tak jest sie się jestem jestes co jak kiedy gdzie dlaczego dziekuje dziękuję dzieki dzięki prosze proszę
    czesc cześć dzien dzień dobry dobranoc dobrze bardzo ale juz już teraz dzisiaj dzis jutro wczoraj mam masz mnie
    ciebie cie cię kocham bede będę moze może tylko jeszcze tez też ze że na do po od czy to ten ta za przez bo w z i`,
  turkish: `bir ve bu ne var yok ben sen biz siz evet hayır hayir tamam nasılsın nasilsin iyi merhaba selam teşekkür
    tesekkur ederim canım canim seni seviyorum bugün bugun yarın yarin dün çok cok için icin ama değil degil nerede
    zaman gün gece günaydın gunaydin mı mi`,
  indonesian: `yang tidak gak nggak tak aku saya kamu dia kita kami mereka ini itu ada apa siapa kenapa kapan dimana
    bagaimana gimana sudah udah belum akan bisa mau dengan untuk dari di ke dan atau tapi juga lagi sama terima kasih
    makasih selamat pagi malam besok sekarang nanti kalau kalo jangan sayang rumah makan pergi boleh banyak sangat dah
    nak tau tahu jua bila`,
  tagalog: `ako ikaw siya kami tayo sila ang ng mga sa na ay hindi oo po opo ba naman lang lng kasi pero kung saan
    kailan bakit paano salamat kumusta magandang umaga gabi mahal kita ko mo niya natin namin nasa wala may meron
    bukas ngayon kahapon din rin pa kain tulog ingat`,
  swahili: `mimi wewe yeye sisi nyinyi wao ni na ya wa kwa katika habari asante sana karibu nzuri leo kesho jana hapana
    ndiyo nini wapi lini kwanini rafiki mpenzi nakupenda usiku mwema safari pole`,
  tamil: `naan nan nee neenga avan aval avar enna ena epdi eppadi enga engae yenga inga anga eppo yeppo ippo innaiku
    naalaiku nalaiku illa illai iruku irukku irukken iruken irukka panna pannu pannura panren panrenga vandhu vanthu
    varen varuven vaanga vanga poren pora ponga sollu sollunga sapta saptiya saptingala nalla romba konjam seri sari
    amma appa thambi anna akka unga enaku enakku unaku unakku ungaluku aamaa aama theriyum theriyala vendam venum da
    di la dhan than thaan machi macha kanna vera ethuku yen yaaru`,
  telugu: `nenu nuvvu meeru memu manam emi enti ela ekkada eppudu ippudu ikkada akkada unna unnav unnaru unnanu undi
    ledu kadu avunu chala baga bagunnava bagunnara tinnava tinnara chesav chestunnav chesta vastunna vastanu vellali
    cheppu cheppandi ante anta kuda lo ki tho gari garu randi ra amma nanna`,
  kannada: `naanu neenu neevu avanu yaake hege elli yavaga eega illa ide idya iddini madthiya maadi beku beda gotta
    gottilla channagide oota aytha barthini hogu banni swalpa thumba houdu`,
  malayalam: `njan nee ningal avan enthu enthanu engane evide eppol ippol illa und undu ano aano alle cheyyu varum
    poyi kazhicho sukhamano nannayi mone mole chetta chechi ente ninte venam venda ariyilla`,
  bengali: `ami tumi apni amra tora ki keno kothay kothai kokhon kemon acho achho achen achi ache bhalo valo khub ekhon
    kal aaj na hae hobe korbo korchi korcho jabo jachchi jacchi asbo eso khabar kheyecho khabo amar tomar apnar tomake
    amake bari dada didi ektu shob thik kintu tahole jani bolo parbo`,
  marathi: `mi tu tumhi amhi aamhi aahe ahe aahes ahat nahi kay kaay kasa kashi kasha kuthe kevha aata ata udya kaal
    zala jhala zali karto kartoy karte yeto yete jato jate chan khup majha majhi tuzha tuzhi mala tula sangto bagh
    jevlas jevan ho`,
  gujarati: `hu tame ame che chhe chho su shu kem cho kyare kyan maja majama saru nathi hato hati karu karo jaish avjo
    aavjo mane tane tamne`,
  punjabi: `tusi tussi asi assi menu mainu tenu tainu sanu kiddan kidda ki haal vadiya changa tuada tera mera haigi
    haiga jaunga gall puttar`,
  romanian: `si sunt este nu da ce cum unde cand multumesc buna ziua seara noapte maine azi ieri foarte bine imi iti te
    iubesc`,
  swedish: `jag du han hon vi är och inte det som på med för att hej tack god natt morgon idag imorgon igår mycket bra
    hur var när mår älskar puss kram`,
};

/** Words of Devanagari that are not Hindi. */
export const notHindi = `आहे आहेस आहेत नाही काय कसा कशी मला तुला माझा माझी झाला झाली छ छैन हुन्छ तपाईं मलाई तिमी कस्तो`;

/** Small and frequent words of English, txt spelling and Singapore's English among them. */
export const englishWords = `the a an and or but if so of to in on at for from with by is are was were be been am do does
  did have has had will would can could should shall may might must not no yes yeah ok okay i you u he she it we they me
  my mine your ur our their his her its this that these those there here what when where who why how which all any some
  just only very too also now then than still about out up down over back off again more much many one two get got go
  going gone come coming came see know think want need like love good great nice sorry thanks thank thx pls please hey
  hi hello bye lol haha really well right day today tomorrow tmrw night morning home work time call let dont im ill
  ive youre thats its cant wont didnt r y n k gonna wanna la lah leh lor meh hor liao alr anot walao aiyo oso dun jus juz tmr tml wat wen wif dat coz cos abt nvr
  sian aft ltr frm rmb gd nite lol omg btw idk tbh`;

/** Small and frequent words of Hindi in Latin letters. */
export const hinglishWords = `hai hain hoon hun hu tha thi ho hoga hogi hua hui nahi nahin nai nhi haan han ji kya kyu kyun
  kyon kaise kaisa kaisi kab kahan kaha kaun kitna kitne ka ki ke ko se mein me par pe bhi hi toh to na mat aur ya lekin
  magar phir fir abhi ab kal aaj raat subah shaam main mai mera meri mere mujhe hum tum tu tera teri tere tumhara aap
  aapka aapko apna apni uska uski unka yeh ye woh wo isko usko sab kuch koi bahut bohot thoda accha acha achha theek thik
  bas chal chalo karo kar karna karke raha rahi rahe gaya gayi gaye diya liya kiya bola bolo batao bata dekh dekho suno
  sun yaar yar bhai behen didi beta beti papa mummy maa ghar khana kha paani wala wali wale matlab waise sach pata`;
