// What staff have beside a conversation: parents never load it. Import this module with
// `await import('./conversation-staff.js')` alone: for a script tag it becomes a bundle of its own.
export { listQuestions } from '@driehoek/sdk/conversation/questions';
export { renderAdvice } from './staff/advice.js';
export { renderBank } from './staff/bank.js';
export { renderHold } from './staff/hold.js';
export { nameDifficult, renderLadder } from './staff/ladder.js';
export { renderPhases } from './staff/phases.js';
export { staffStyles } from './staff/staff-styles.js';
export { startPlan } from './staff/start-plan.js';
export { loadQuestions, wordQuestions } from './staff/word-questions.js';
export { turnConversation } from './staff/turn-conversation.js';
