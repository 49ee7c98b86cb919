import { type BankQuestion, questionsOf } from './bank-question.js';

/** As a guest at home, to get to know each other. */
export const homeVisit: readonly BankQuestion[] = /* @__PURE__ */ questionsOf(
  {
    welcome: {
      school: ['guest'],
    },
    strengths: {
      parents: ['together'],
      pupil: ['show'],
    },
    parents: {
      parents: ['after-school', 'pass-on', 'know-us'],
    },
    pupil: {
      pupil: ['home-skill'],
    },
    school: {
      school: ['myself'],
    },
    'keep-and-change': {
      parents: ['home-at-school'],
      pupil: ['home-at-school'],
      school: ['place'],
    },
    agreements: {
      parents: ['contact'],
    },
  },
  'home-visit',
);
