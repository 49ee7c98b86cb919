import { type BankQuestion, questionsOf } from './bank-question.js';

/** Getting to know each other at the start of a school year: wishes, expectations, what is possible. */
export const startTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['three-words'],
      pupil: ['like-best'],
      school: ['first-days'],
    },
    parents: {
      parents: ['wish', 'contact', 'expect'],
    },
    pupil: {
      pupil: ['learn', 'good-day', 'notice'],
    },
    school: {
      school: ['year'],
    },
    'keep-and-change': {
      parents: ['last-year'],
      pupil: ['again'],
      school: ['build'],
    },
  },
  'start-talk',
);
