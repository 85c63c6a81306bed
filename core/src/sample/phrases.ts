// What the invented people say to each other. A topic begins, is answered, and goes on; braces are filled
// from the lists at the end, so that three years do not sound like one week.

export interface Topic {
  readonly opens: readonly string[];
  readonly answers: readonly string[];
  readonly goesOn: readonly string[];
}

export interface Speech {
  readonly topics: readonly Topic[];
  readonly greetings: readonly string[];
  readonly nights: readonly string[];
  /** Said when an answer took long. */
  readonly lates: readonly string[];
  readonly shorts: readonly string[];
}

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const topic = (opens: string, answers: string, goesOn: string): Topic => ({
  opens: lines(opens),
  answers: lines(answers),
  goesOn: lines(goesOn),
});

const friendTopics: readonly Topic[] = [
  topic(
    `I finally tried the {food} place near {place}
    just made {food}, far too much of it
    are you hungry? there is {food} here`,
    `oh nice, was it any good?
    haha save some for me
    ok now I want {food} too`,
    `so good, you would love it
    a little salty but I finished it anyway
    I will bring some on {day}`,
  ),
  topic(
    `are you free on {day}? thinking of {place}
    shall we go to {place} this week?
    any plans for {day}? I miss {place}`,
    `yes! after six works
    maybe, let me check with {who}
    I can do {day}, is that fine?`,
    `perfect, I will book it
    sure, whatever suits you
    ok see you there then`,
  ),
  topic(
    `what a day. three meetings and no lunch
    I finished the {thing} at last
    my manager changed the {thing} again`,
    `oh no, are you alright?
    wow, well done you
    hmm that sounds exhausting`,
    `I am fine, just tired
    thanks, it took forever
    honestly I nearly cried and then I laughed`,
  ),
  topic(
    `I just started {book}, have you read it?
    watched {book} last night, cannot stop thinking about it
    you were right about {book}`,
    `yes, years ago, I loved the ending
    no, is it worth it?
    haha I told you`,
    `it is slow at first and then it is not
    I will lend it to you
    don't tell me how it ends`,
  ),
  topic(
    `I saw {who} at {place} today, they asked about you
    {who} is moving to another city
    did you hear about {who}?`,
    `really? how are they?
    oh wow, I had no idea
    aw, I should write to them`,
    `they looked happy
    a new job I think
    we should all meet before that`,
  ),
  topic(
    `I ran to {place} and back without stopping
    my knee is complaining again
    joined the yoga class you told me about`,
    `wow, look at you
    ah, rest it for a week please
    nice, how was it?`,
    `slow, but I did it
    I know, I know
    everybody there is eighty and stronger than me`,
  ),
  topic(
    `it is raining so much here
    look at that sky tonight
    first warm evening, I am on the balcony`,
    `same here, the street is a river
    oh that is beautiful
    I am jealous, I am still at work`,
    `tea and a blanket then
    it made my whole day
    come over, there is a second chair`,
  ),
  topic(
    `I have been thinking about leaving my job
    can I ask you something about {who}?
    I do not know what to do about the {thing}`,
    `of course, tell me
    I think you already know, don't you
    hmm, what does your stomach say?`,
    `that I am scared, mostly
    it helps just to say it
    thank you for listening`,
  ),
];

const homeTopics: readonly Topic[] = [
  topic(
    `khana kha liya?
    aaj {food} banaya, you would have liked it
    are you eating properly?`,
    `haan, dal and rice
    yes, I made {food} today
    ha, bilkul, don't worry`,
    `good, and drink water also
    next time I will make it for you
    theek hai, send a photo`,
  ),
  topic(
    `your cousin {who} is getting engaged
    {who} aunty asked about you today
    the whole colony is talking about {who}`,
    `really? that was fast
    oh nice, say hello from me
    haha of course they are`,
    `everyone asked when you are coming
    there will be a function on {day}
    I told them you are busy with the {thing}`,
  ),
  topic(
    `doctor ne bola sab theek hai
    my knee is better since {day}
    did you take your medicine?`,
    `thank god, I was worried
    ok good, but please walk slowly
    haan, did it in the morning`,
    `don't worry so much
    he said to come again next month
    accha, now rest`,
  ),
  topic(
    `when are you coming home?
    I found your old {thing} in the cupboard
    the mango tree has flowers again`,
    `maybe for the holidays, checking tickets
    oh wow, keep it please!
    send me a picture na`,
    `your room is ready
    I sent it to your brother also
    come soon, it is quiet here`,
  ),
];

const siblingTopics: readonly Topic[] = [
  topic(
    `did you call Maa today? she is asking
    what do we give Maa for her birthday?
    Maa sent me the {food} recipe again`,
    `haan, spoke for an hour
    oh no I forgot, doing it now
    haha same, third time`,
    `she sounded happy yaar
    let us split it
    ok I will tell her`,
  ),
  topic(
    `bhai, match dekha?
    yaar what a game last night
    I just got tickets for {day}`,
    `yes!! I lost my voice
    no, office, don't tell me the score
    wow, take me along`,
    `last over mein jaan nikal gayi
    next one we watch together
    done, you bring the {food}`,
  ),
  topic(
    `remember when you broke the {thing} and blamed me?
    I found our old photos from {place}
    I just heard that song from the road trip`,
    `lol I will deny it forever
    oh god, burn them
    aw, I was thinking of that too`,
    `I still have the scar
    we were so small
    we should go again, just us`,
  ),
];

export const hardTopics: readonly Topic[] = [
  topic(
    `hey, how was the night?
    hi, thinking of you. did you eat something?
    hey, what did the doctor say?`,
    `ok. tired
    not great, but they are kind here
    they want one more scan on {day}`,
    `I will come by at five
    no need to answer, I am here
    one day at a time, yaar`,
  ),
  topic(
    `morning. shall I bring {food}?
    hi, I spoke to Maa, she is calm now
    hey, I can sleep there on {day} if you like`,
    `yes please
    thank you. really
    you don't have to`,
    `I want to
    always
    then it is decided`,
  ),
];

export const english: Speech = {
  topics: friendTopics,
  greetings: lines(`hey
    hey you
    hi!
    good morning
    hello, how are you?
    hey, how was your week?
    hi, how are things?`),
  nights: lines(`good night, sleep well
    night! talk tomorrow
    I am off to bed, good night`),
  lates: lines(`sorry, I was slow again.
    oh, sorry for the late answer.
    yes, I am here again, sorry!`),
  shorts: lines(`haha
    ok!
    yes
    true
    oh really?
    me too
    lol exactly
    😂
    ❤️`),
};

export const hinglish: Speech = {
  topics: [...siblingTopics, ...friendTopics],
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
    haan sorry, busy day.`),
  shorts: lines(`haan
    accha
    haha
    ok ok
    sahi hai
    bas kar yaar
    yes
    😂
    🙏`),
};

export const home: Speech = {
  ...hinglish,
  topics: homeTopics,
  greetings: lines(`good morning beta
    hello, kaise ho?
    namaste, good morning
    hi, how are you?`),
  nights: lines(`good night, take care
    ok good night, god bless
    so jao ab, good night`),
  shorts: lines(`haan
    ok
    accha ji
    theek hai
    yes yes
    🙏
    ❤️`),
};

export const slots: ReadonlyMap<string, readonly string[]> = new Map([
  ['food', ['ramen', 'dosa', 'biryani', 'lemon cake', 'rajma', 'pierogi', 'paneer', 'dumplings']],
  ['place', ['the lake', 'the old market', 'the station', 'the park', 'the museum', 'the harbour']],
  ['thing', ['report', 'bicycle', 'presentation', 'guitar', 'radio', 'application', 'suitcase']],
  ['day', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
  ['who', ['Nadia', 'Ben', 'Priya', 'Tomas', 'Ines', 'Arjun', 'Chidi', 'Meera', 'Yuki']],
  ['book', ['The Island of Doors', 'A Winter Letter', 'Salt Roads', 'The Ninth Lamp']],
]);
