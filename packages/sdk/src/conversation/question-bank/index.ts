export { bankIdOf } from './bank-id.js';
export type { BankQuestion } from './bank-question.js';
export { conversationQuestions } from './conversation-questions.js';
export { isBankWording } from './is-bank-wording.js';
export { listQuestions, type QuestionFilter } from './list-questions.js';
export { localizeQuestions } from './localize-questions.js';
export { planQuestion, suggestQuestions } from './suggest-questions.js';
