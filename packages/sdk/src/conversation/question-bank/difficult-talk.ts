import { type BankQuestion, questionsOf } from './bank-question.js';

/** Tension, worry or disappointment: listening first, the question behind the question, a way on. */
export const difficultTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    welcome: {
      parents: ['calm'],
      school: ['first-words'],
    },
    strengths: {
      parents: ['contact'],
      pupil: ['support'],
      school: ['doing-well'],
    },
    parents: {
      parents: ['story', 'not-heard', 'matters'],
      school: ['behind'],
    },
    pupil: {
      pupil: ['adults-know', 'easier'],
    },
    school: {
      school: ['own-part', 'certain', 'pause'],
    },
    'keep-and-change': {
      parents: ['sign'],
      pupil: ['sign'],
      school: ['shared'],
    },
    agreements: {
      school: ['outside'],
    },
    closing: {
      parents: ['unsaid'],
    },
  },
  'difficult-talk',
);
