import { type BankQuestion, questionsOf } from './bank-question.js';

/** Looking back at what was agreed: what became better, what helped, what next. */
export const followUp: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['better'],
      pupil: ['managed'],
      school: ['progress'],
    },
    parents: {
      parents: ['at-home', 'helped-most'],
    },
    pupil: {
      pupil: ['went'],
    },
    school: {
      school: ['kept'],
    },
    'keep-and-change': {
      parents: ['go-on'],
      pupil: ['scale'],
      school: ['more-less'],
    },
    agreements: {
      parents: ['next'],
      school: ['celebrate'],
    },
  },
  'follow-up',
);
