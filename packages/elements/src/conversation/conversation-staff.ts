// What staff have beside a conversation: parents never load it. Import this module with
// `await import('./conversation-staff.js')` alone: for a script tag it becomes a bundle of its own.
export {
  adviseOnEscalation,
  escalationPhases,
  escalationStages,
  reviewConversation,
} from '@driehoek/sdk/conversation/plan';
export { listQuestions, suggestQuestions } from '@driehoek/sdk/conversation/questions';
