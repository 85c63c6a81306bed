// Friends, in English.

import { lines, scripts, type Speech } from './speech.ts';

const among = scripts(`
    I finally tried the {food} place near {place}
    oh nice, was it any good?
    so good, you would love it
    take me along next time then

    just made {food}, far too much of it
    haha save some for me
    I will bring a box on {day}
    you are my favourite person

    are you free on {day}? thinking of {place}
    yes! after six works
    perfect, then I will wait at the gate
    ok see you there

    shall we go to {place} this week?
    maybe, let me check with {who}
    no hurry, bring {who} along
    ok, {day} then, all three of us

    what a day. three meetings and no lunch
    oh no, are you alright?
    I am fine, just tired
    go home and eat something please

    I finished the {thing} at last
    wow, well done you
    thanks, it took forever
    this calls for {food}

    my manager changed the {thing} again
    hmm that sounds exhausting
    honestly I nearly cried and then I laughed
    tell me all of it on {day}

    I just started {book}, have you read it?
    yes, years ago, I loved the ending
    don't tell me how it ends
    I would never

    watched {book} last night, cannot stop thinking about it
    is it worth it?
    it is slow at first and then it is not
    ok tonight then

    you were right about {book}
    haha I told you
    I cried on the train
    everybody cries on the train with that one

    I saw {who} at {place} today, they asked about you
    really? how are they?
    they looked happy, a new job I think
    aw, I will write to them

    {who} is moving to another city
    oh wow, I had no idea
    we should all meet before that, on {day}?
    yes, I will cook

    I ran to {place} and back without stopping
    wow, look at you
    slow, but I did it
    next time I come along, slower still

    my knee is complaining again
    ah, rest it for a week please
    I know, I know
    you say that every year

    joined the yoga class you told me about
    nice, how was it?
    everybody there is eighty and stronger than me
    give it a month

    it is raining so much here
    same here, the street is a river
    tea and a blanket then
    and {food}

    look at that sky tonight
    oh that is beautiful
    it made my whole day
    mine too now

    first warm evening, I am on the balcony
    I am jealous, I am still at work
    come over, there is a second chair
    keep it for me, I leave in ten minutes

    I have been thinking about leaving my job
    of course, tell me
    mostly that I am scared
    I think you already know what you want to do

    can I ask you something about {who}?
    yes, always
    we had an argument and I do not know how to begin
    maybe with exactly that sentence

    I do not know what to do about the {thing}
    hmm, what does your stomach say?
    it says no
    then there you are

    mum is coming on {day} and the flat is a mess
    do you want help? I have two hours
    you would do that?
    I will bring the vacuum and cake

    I got the results today, all clear
    oh thank goodness, I am so relieved
    me too. I have not slept well for a week
    I know. I was thinking of you the whole day

    do you remember the bench near {place}?
    where we ate {food} in the snow?
    I walked past it today
    we were so cold and so happy`);

export const english: Speech = {
  scripts: { me: among, them: among },
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
    🙈
    😂
    ❤️`),
};
