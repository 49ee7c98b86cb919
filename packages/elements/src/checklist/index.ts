export { ChecklistElement } from './checklist.js';
export { ChecklistCompleteEvent } from './checklist-complete-event.js';
export { ChecklistReportElement } from './checklist-report.js';
export { ActionAddEvent } from './action-add-event.js';
