export { ChecklistElement } from './checklist.js';
export { ChecklistCompleteEvent } from './checklist-complete-event.js';
