// Open questions to write about: about initiative, presence, listening, being let down, one's own part, asking,
// letting be, thanks, family and distance. They lead nowhere in particular: none can be answered with yes or
// no, none says what anyone is to do. They cannot know whom they meet, so none supposes a happy home.
//
// SPDX-License-Identifier: CC0-1.0. The questions in this file are ours and given to everyone: no rights are
// reserved, https://creativecommons.org/publicdomain/zero/1.0/. The rest of this program has its own licence.

export const questionKinds = [
  'initiative',
  'presence',
  'vulnerability',
  'listening',
  'let-down',
  'my-part',
  'asking',
  'letting-be',
  'thanks',
  'family',
  'distance',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  /** What a reflection remembers it by; the words may be put better, the key stays. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly text: string;
}

const texts: Readonly<Record<QuestionKind, Readonly<Record<string, string>>>> = {
  initiative: {
    'wrote-first': 'Who wrote to you first lately, and what did it do to your day?',
    'before-calling': 'What goes through you in the moment before you call someone?',
    'other-beginnings': 'In which ways do the people close to you begin, apart from writing first?',
    'came-easily': 'When did reaching out last come easily to you, and what made it so?',
    'tired-of-beginning':
      'When you are tired of being the one who begins, what exactly are you tired of?',
    'the-one-who-waits': 'What might it be like to be the one who hopes that someone else begins?',
    'small-plan': 'Which small plan with someone would you be glad to make?',
  },
  presence: {
    'wholly-with-you':
      'When did you last feel that someone was wholly with you, and how could you tell?',
    'least-explaining': 'In whose company do you need to explain the least?',
    'out-and-back': 'What takes you out of a conversation, and what brings you back into it?',
    'sat-beside': 'Who has sat beside you without saying much, and what did that give you?',
    'ordinary-day': 'What would you like to know about the ordinary day of someone close to you?',
    'unseen-signs':
      'How does someone show you that they are there, in a way a stranger would not notice?',
  },
  vulnerability: {
    'not-said-yet': 'What are you carrying that someone close to you does not know yet?',
    'may-see-you': 'Who may see you struggle, and how did they come to be the one?',
    'trusted-with': 'What has someone trusted you with, and how do you hold it?',
    'strong-one':
      'Where you are the strong one, what does that make easy, and what does it make hard?',
    tears: 'What do you do when someone begins to cry in front of you?',
    'how-are-you': 'When someone asks how you are, what decides how true your answer is?',
  },
  listening: {
    'did-not-know': 'What did you last ask someone because you truly did not know the answer?',
    'not-in-words': 'What might someone close to you be saying without putting it into words?',
    'hard-to-hear': 'What is hard for you to hear from someone you love?',
    'listened-to':
      'How do you like to be listened to: with questions, advice, silence, something to eat?',
    'changed-my-mind': 'When did listening to someone change how you saw them?',
    'good-news': 'Someone brings you good news: what do you do with it in the first minute?',
  },
  'let-down': {
    'had-hoped':
      'Think of a time when someone did not come through: what had you hoped for, and how much of it had you said?',
    'mended-by': 'Which disappointment has mended, and what helped it to mend?',
    'said-and-done':
      'Think of something that was said and not done, by anyone: what may have stood between the two?',
    'hurt-unseen': 'What hurt more than it looked from outside, and who could be told of it?',
    'their-story': 'If the one who let you down told the story, how would it begin?',
    'dear-still': 'Who has disappointed you and is dear to you still, and how is that so?',
  },
  'my-part': {
    'left-waiting': 'Who may be hoping for a word from you, and what stands in the way?',
    'i-said': 'What did you say you would do, and what became of it?',
    'hard-to-reach': 'When are you hard to reach, and what do the others know of it?',
    'i-let-down': 'When did you let someone down, and what did you need at that time?',
    receiving: 'What do you find hard to accept: help, praise, a gift, a favour?',
    'stopped-seeing':
      'What do you do for people that nobody sees any more, and what do they do that you have stopped seeing?',
  },
  asking: {
    'not-as-blame': 'What would you ask of someone if you knew it would not be heard as blame?',
    'asked-well': 'When did someone ask you for something so that a no was as welcome as a yes?',
    'hope-they-guess': 'What do you hope people will guess, so that you need not ask?',
    'first-words': 'If you told someone what you miss, with which words would you begin?',
    'a-no': 'How do you take a no from someone close to you?',
    'need-now': 'What do you need these days, and which part of it could be asked for?',
  },
  'letting-be': {
    'as-they-are': 'What in someone close to you will stay as it is, and how do you live with it?',
    'need-quiet':
      'How do you tell someone that you need quiet, so that they know it is not about them?',
    'other-pace': 'Who lives at another pace than you, and what do you learn from it?',
    'put-down': 'What could you put down today without anyone being the worse for it?',
    'not-mine': 'Which part of someone’s trouble is yours to help with, and which is not?',
    'forgiven-quietly': 'What have you forgiven without a word, and what would it mean to say it?',
    'good-as-it-is': 'Which tie is good as it is, with nothing to mend?',
  },
  thanks: {
    'small-kindness': 'Which small kindness of these days would nobody else have noticed?',
    'not-thanked-yet': 'Whom have you not thanked yet, and for what?',
    'learnt-from': 'Which of your ways did you learn from someone you love?',
    'came-when-hard': 'Who came when life got hard, and what did they bring with them?',
    laughed: 'What did you last laugh about with someone until you had to stop?',
    'long-ago': 'Which kindness from long ago still does you good?',
  },
  family: {
    'khana-khaya':
      'Who asks you “khana khaya?”, have you eaten, and what else are they asking with it?',
    'an-elder': 'With which elder would you like to sit for an afternoon, and what would you ask?',
    'love-unsaid':
      'How is love shown in your family where nobody says it: in food, money, worry, scolding, prayer?',
    'log-kya-kahenge':
      'When “log kya kahenge”, what will people say, is in the room, what would you like to say yourself?',
    'rings-everyone':
      'Who in your family rings everyone at Diwali, Eid, Onam or Christmas, and who rings them?',
    'through-others':
      'What reaches you through your mother, an aunt or a cousin that you would like to hear from the person themselves?',
    'two-homes':
      'Between the home you come from and the home you live in, what do you carry across, and what stays at the door?',
    'full-house': 'In a house full of people, where could two of you talk alone?',
    'who-begins':
      'Which custom about who calls or visits first has helped you, and which has stood in your way?',
    'mother-tongue': 'Which things can you say only in the language of your childhood?',
    'brothers-sisters':
      'What were you allowed to be among your brothers, sisters or cousins, and what are you to each other now?',
    'duty-and-affection':
      'Where do duty and affection walk hand in hand for you, and where do they pull apart?',
    'anothers-home':
      'What did it ask of you, or of someone you love, to move into another family’s home?',
  },
  distance: {
    'far-and-near': 'Who is far away, and what brings you near all the same?',
    'moved-away': 'When someone moved away, what stayed and what changed?',
    'restful-quiet': 'Which quiet between you and someone is a restful one?',
    'no-time-passed':
      'With whom do you go on as if no time had passed, and what makes that possible?',
    stations: 'What do you say at stations and airports, and what do you keep to yourself?',
    'miss-exactly': 'Whom do you miss, and what exactly do you miss?',
    'lived-by': 'Which words of someone who is no longer here do you still live by?',
    'to-understand':
      'Where a tie is broken off, what do you wish to understand, whatever comes of it?',
    'between-calls': 'Between two calls, what would you like to share with someone far away?',
  },
};

export const questions: readonly Question[] = questionKinds.flatMap((kind) =>
  Object.entries(texts[kind]).map(([key, text]) => ({ key, kind, text })),
);

export const questionWith = (key: string | undefined): Question | undefined =>
  questions.find((one) => one.key === key);
