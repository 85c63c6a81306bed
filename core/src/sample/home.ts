// A mother and her daughter, half in Hindi; the rest they say on the telephone.

import { lines, scripts, type Speech } from './speech.ts';

const mothers = scripts(`
    khana kha liya?
    haan Maa, dal chawal
    good, and drink water also

    aaj {food} banaya, you would have liked it
    oh no, I made {food} too, not so good
    next time I will show you on video

    are you eating properly?
    yes yes, bilkul
    send a photo then I will believe

    your cousin {who} is getting engaged
    really? that was fast
    function on {day}, everyone asked when you are coming

    {who} aunty asked about you today
    oh nice, say hello from me
    I told her you are busy with the {thing}

    doctor ne bola sab theek hai
    thank god, I was worried
    don't worry so much, he said come next month

    my knee is better since {day}
    good! but please walk slowly
    haan haan, now rest yourself also

    when are you coming home?
    checking tickets for the holidays
    your room is ready

    I found your old {thing} in the cupboard
    oh wow, keep it please!
    it is dusted and kept

    the mango tree has flowers again
    send me a picture na
    sent. come before the parrots eat all

    light gayi thi teen ghante
    arre, phir kya kiya?
    candle jalayi, purane gaane gaaye

    papa ko bolo phone charge kare
    bol diya, sunte kahan hain
    main unko call karti hoon

    reached office?
    haan Maa, reached
    ok. god bless

    tell me, how to send this photo to {who}?
    press the arrow, then the name
    ho gaya! thank you beta

    temple gayi thi, tere liye bhi maanga
    kya maanga?
    bas khush raho`);

const daughters = scripts(`
    did you take your medicine, Maa?
    subah hi le li
    accha, and the evening one?

    Maa, {food} mein namak kitna daalun?
    andaze se beta
    andaze se! phone pe samjhao

    aaj bahut yaad aa rahi thi
    aww mera baccha
    {day} ko call karungi, lambi wali

    reached home, it was raining so much
    accha, change your socks
    haan Maa, changed

    promotion ho gaya Maa!!
    arre wah! papa ko batati hoon, mithai leke aate hain
    you eat my share also

    how is your knee today?
    better, I walked till the temple
    slowly na? please`);

export const home: Speech = {
  scripts: { me: daughters, them: mothers },
  greetings: lines(`good morning beta
    hello, kaise ho?
    namaste, good morning
    hi, how are you?`),
  nights: lines(`good night, take care
    ok good night, god bless
    so jao ab, good night`),
  lates: lines(`sorry, saw it only now.
    haan, phone was on silent.`),
  shorts: lines(`theek hai na
    🙏
    ❤️`),
};
