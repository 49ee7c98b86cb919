// What a conversation shows of a plan of support: goals, consent, who leads, and care after somebody from outside took over.
// Import this module with `await import('./conversation-goals.js')` alone: for a script tag it becomes a bundle of its own.
export { renderAgreementFacts } from './support/agreement-facts.js';
export { renderAgreementFields } from './support/agreement-fields.js';
export { renderCheckInField, renderCheckInWords } from './support/check-in-words.js';
export { renderConsent } from './support/consent.js';
export { renderGoalGroups } from './support/goal-groups.js';
export { renderGoals } from './support/goals.js';
export { renderSince } from './support/since.js';
