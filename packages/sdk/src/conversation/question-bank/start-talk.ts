import { type BankQuestion, questionsOf } from './bank-question.js';

/** Getting to know each other at the start of a school year: wishes, expectations, what is possible. */
export const startTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: {
        'three-words': ['Welke drie mooie woorden passen bij uw kind?', 'Which three kind words describe your child?'],
      },
      pupil: {
        'like-best': [
          'Wat doe je het liefst, op school en thuis?',
          'What do you like doing best, at school and at home?',
        ],
      },
      school: {
        'first-days': [
          'Wat viel mij in de eerste dagen op als sterk?',
          'Which strengths did I notice in the first days?',
        ],
      },
    },
    parents: {
      parents: {
        wish: ['Wat wenst u uw kind dit schooljaar toe?', 'What do you wish your child this school year?'],
        contact: ['Hoe en wanneer hoort u het liefst van ons?', 'How and when do you like best to hear from us?'],
        expect: [
          'Wat verwacht u van ons, en wat mogen wij van u verwachten?',
          'What do you expect of us, and what may we expect of you?',
        ],
      },
    },
    pupil: {
      pupil: {
        learn: ['Wat wil je dit jaar graag leren?', 'What would you like to learn this year?'],
        'good-day': ['Hoe ziet een fijne schooldag er voor jou uit?', 'What does a nice school day look like for you?'],
        notice: ['Hoe kan de leraar merken dat je hulp wilt?', 'How can the teacher notice that you want help?'],
      },
    },
    school: {
      school: {
        year: [
          'Wat vertel ik over dit jaar, en over wat wij wel en niet kunnen?',
          'What do I tell about this year, and about what we can and cannot do?',
        ],
      },
    },
    'keep-and-change': {
      parents: {
        'last-year': ['Wat werkte vorig jaar, en nemen we mee?', 'What worked last year, and do we take along?'],
      },
      pupil: {
        again: ['Wat moet dit jaar net zo gaan als vorig jaar?', 'What should go this year just as it did last year?'],
      },
      school: {
        build: ['Hoe bouw ik verder op wat al werkte?', 'How do I build on what worked already?'],
      },
    },
  },
  'start-talk',
);
