// What only staff see while they prepare a conversation. Import this module with `await import('./conversation-staff.js')`
// alone: for a script tag it becomes a bundle of its own.
export { renderStaffSections } from './preparation/staff/staff-sections.js';
export { staff as staffStyles } from './preparation/staff/staff.styles.js';
export { startPlan } from './preparation/staff/start-plan.js';
export { isWritten, loadQuestions, wordQuestions } from './preparation/staff/word-questions.js';
