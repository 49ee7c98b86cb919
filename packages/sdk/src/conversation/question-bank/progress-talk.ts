import { type BankQuestion, questionsOf } from './bank-question.js';

/** How it goes, in and beside the results; preferably the pupil tells it. */
export const progressTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['growth'],
      pupil: ['show', 'how'],
      school: ['growth'],
    },
    parents: {
      parents: ['stories', 'home'],
    },
    pupil: {
      pupil: ['together', 'goal'],
    },
    school: {
      school: ['results', 'group'],
    },
    'keep-and-change': {
      parents: ['onwards'],
      pupil: ['need-for-goal'],
      school: ['better'],
    },
    agreements: {
      pupil: ['first-step'],
    },
  },
  'progress-talk',
);
