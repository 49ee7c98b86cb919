import type { BankQuestion } from './bank-question.js';
import { difficultTalk } from './difficult-talk.js';
import { everyType } from './every-type.js';
import { followUp } from './follow-up.js';
import { homeVisit } from './home-visit.js';
import { progressTalk } from './progress-talk.js';
import { repair } from './repair.js';
import { startTalk } from './start-talk.js';
import { supportTalk } from './support-talk.js';
import { transitionTalk } from './transition-talk.js';

/** All questions of the bank: those of one type of conversation first, then those that fit every type. */
export const conversationQuestions: readonly BankQuestion[] = [
  ...startTalk,
  ...progressTalk,
  ...supportTalk,
  ...difficultTalk,
  ...repair,
  ...transitionTalk,
  ...homeVisit,
  ...followUp,
  ...everyType,
];
