import { type BankQuestion, questionsOf } from './bank-question.js';

/** The advice and the next school or group: talents, the family's own picture, room to see it otherwise. */
export const transitionTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['talents'],
      pupil: ['take-along'],
      school: ['first'],
    },
    parents: {
      parents: ['future', 'choice', 'ask-advice'],
    },
    pupil: {
      pupil: ['later', 'wonder'],
    },
    school: {
      school: ['basis', 'room'],
    },
    'keep-and-change': {
      parents: ['continue'],
      pupil: ['new-start'],
      school: ['hand-over'],
    },
    agreements: {
      parents: ['choose'],
    },
  },
  'transition-talk',
);
