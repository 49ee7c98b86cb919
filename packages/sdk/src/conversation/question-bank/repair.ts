import { type BankQuestion, questionsOf } from './bank-question.js';

/**
 * After a hard moment: what happened and whom it touched, seen from each side and the school's own part in it; then what is needed, and one small
 * step. Asked in a difficult talk, and in the way of working `repair`.
 */
export const repair: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['repair-before'],
      pupil: ['repair-before'],
    },
    parents: {
      parents: ['repair-happened', 'repair-touched'],
    },
    pupil: {
      pupil: ['repair-happened', 'repair-touched'],
    },
    school: {
      school: ['repair-happened', 'repair-could-have'],
    },
    'keep-and-change': {
      parents: ['repair-needed'],
      pupil: ['repair-needed'],
      school: ['repair-needed'],
    },
    agreements: {
      parents: ['repair-step'],
      school: ['repair-step'],
    },
  },
  'difficult-talk',
);
