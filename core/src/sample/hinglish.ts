// A brother and a sister, in Hindi and English at once; and the weeks in which one of them lies in hospital.

import { lines, scripts, type Speech } from './speech.ts';

const either = scripts(`
    Maa ko call kiya aaj? she is asking
    haan, spoke for an hour
    wah, kya bol rahi thi?
    wahi, ki tum call nahi karte

    what do we give Maa for her birthday?
    saree? ya phone?
    phone de do, purana toh gaya
    done, half half

    Maa ne phir se {food} ki recipe bheji
    haha same, third time
    is baar bana hi lete hain
    {day} ko, mere ghar

    bhai, match dekha?
    yes!! meri toh awaaz chali gayi
    last over mein jaan nikal gayi
    next one saath mein dekhte hain

    yaar what a game last night
    office tha, score mat batana
    ok ok, but dekh lena
    haan aaj raat ko

    {day} ke tickets mil gaye!
    wow, mujhe bhi le chal
    tera bhi liya hai pagal
    tu best hai

    yaad hai jab tune {thing} toda tha and blamed me?
    lol I will deny it forever
    mere paas ab bhi nishaan hai
    evidence chahiye

    purani photos mili, {place} wali
    oh god, jala de
    kitne chhote the hum
    ek mujhe bhej na please

    I just heard woh road trip wala gaana
    aw, I was thinking of that too
    phir se chalte hain, just us
    January? chutti le lunga

    office mein aaj bahut bura din tha
    kya hua?
    boss ne {thing} sabke saamne reject kar diya
    uski aisi ki taisi. ghar aa, {food} khate hain

    interview kaisa gaya?
    theek tha, shayad ho jaaye
    pakka hoga, I know it
    tere muh mein ghee shakkar

    {who} se baat hui?
    haan, finally
    aur?
    sab theek, long story, phone pe bataunga

    gym join kiya, wish me luck
    kitne din chalega?
    shut up yaar
    haha proud of you though

    Papa ki {thing} theek karwa di
    kaise? woh toh kisi ko haath nahi lagane dete
    raat ko chupke se
    legend`);

const hers = scripts(`
    tu {day} ko aa raha hai na?
    haan, train subah ki hai
    main lene aa jaungi
    chai ready rakhna

    bhai, woh {who} wali ladki kaun hai?
    kaun si? koi nahi hai
    jhoothe. Maa ko bataun?
    ruk, sab batata hoon, phone kar`);

export const hinglish: Speech = {
  scripts: { me: [...either, ...hers], them: either },
  greetings: lines(`hey
    hi yaar
    hello ji
    good morning
    hey, kya chal raha hai?
    hi, how are you?`),
  nights: lines(`good night, so ja ab
    gn yaar
    night, kal baat karte hain`),
  lates: lines(`sorry yaar, phone was dead.
    haan sorry, busy day tha.`),
  shorts: lines(`haha
    yaar
    😂
    🙏`),
};

/** The weeks in hospital: she comes and asks; now and then he writes first. */
export const hospital: Speech['scripts'] = {
  me: scripts(`
    how was the night?
    thoda dard tha, ab theek hai
    main paanch baje aa rahi hoon
    come, I will be awake

    thinking of you. kuch khaya?
    haan, khichdi. hospital wali
    kal ghar se laungi
    Maa wali dal please

    what did the doctor say?
    ek aur scan on {day}
    I will be there, no need to ask
    thank you. really

    shall I bring {food}?
    yes please, yahan sab pheeka hai
    aur kuch? charger, book?
    bas tu aa ja

    I spoke to Maa, she is calm now
    thanks yaar, mujhse nahi hota
    tu bas theek ho ja
    trying. one day at a time

    {day} ko main wahin so jaungi
    you don't have to
    I know. I want to
    ok. thoda dar kam lagta hai tab

    no need to answer, bas yaad aa rahi thi
    padh liya. accha laga
    so ja ab
    haan, good night

    physio kaisa tha?
    rona aa gaya, par paanch step chala
    paanch! that is five more than last week
    haha marathon next`),
  them: scripts(`
    raat lambi thi. awake?
    haan, bol
    bas aise hi. baat kar thodi
    main yahin hoon

    discharge ki date mil gayi!
    kab?? bata jaldi
    {day}, agar report theek rahi
    chutti le rahi hoon, main aaungi lene`),
};
