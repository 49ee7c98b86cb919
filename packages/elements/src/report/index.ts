// The report of a checklist is an entry of its own: who fills one in does not load it.
export { ActionAddEvent } from '../checklist/action-add-event.js';
export { ChecklistReportElement } from '../checklist/checklist-report.js';
