import { type BankQuestion, questionsOf } from './bank-question.js';

/** Extra support: exceptions, what was tried and helped a little, small steps, consent. */
export const supportTalk: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    strengths: {
      parents: ['hard-day'],
      pupil: ['goes-well'],
      school: ['exception'],
    },
    parents: {
      parents: ['tried', 'first-sign'],
    },
    pupil: {
      pupil: ['fine-help', 'miracle', 'stop'],
    },
    school: {
      school: ['needs', 'half-way'],
    },
    'keep-and-change': {
      parents: ['scale'],
      pupil: ['scale'],
      school: ['go-on'],
    },
    agreements: {
      parents: ['consent'],
      school: ['small-step'],
    },
  },
  'support-talk',
);
