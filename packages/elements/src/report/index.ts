// The report is an entry of its own, so that a page that only shows a checklist does not load it.
export { ActionAddEvent } from '../checklist/action-add-event.js';
export { WayChooseEvent } from '../checklist/way-choose-event.js';
export { ChecklistReportElement } from '../checklist/checklist-report.js';
