import { type BankQuestion, questionsOf } from './bank-question.js';

/** Questions that fit any conversation, also with people who hardly know each other. */
export const everyType: readonly BankQuestion[] = /* @__PURE__ */ questionsOf({
  welcome: {
    parents: ['address'],
    pupil: ['beside'],
    school: ['ease', 'plain'],
  },
  strengths: {
    parents: ['proud'],
    pupil: ['proud', 'others'],
    school: ['seen', 'parents'],
  },
  parents: {
    parents: ['know', 'helps', 'hope'],
    school: ['learn'],
  },
  pupil: {
    parents: ['child-says'],
    pupil: ['tell', 'helps'],
    school: ['voice'],
  },
  school: {
    parents: ['hear'],
    pupil: ['may-tell'],
    school: ['observe', 'can-cannot'],
  },
  'keep-and-change': {
    parents: ['keep', 'change'],
    pupil: ['keep', 'change'],
    school: ['more-of', 'tomorrow'],
  },
  agreements: {
    parents: ['own', 'need'],
    pupil: ['own'],
    school: ['promise'],
  },
  closing: {
    parents: ['look-back'],
    pupil: ['look-back'],
    school: ['good-news'],
  },
});
