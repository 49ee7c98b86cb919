import '../provider/define.js';
import { ChecklistReportElement } from '../checklist/checklist-report.js';
import { define } from '../shared/define.js';

define('dh-checklist-report', ChecklistReportElement);

// Exported for their types, so that `addEventListener` knows the events.
export type { ActionAddEvent } from '../checklist/action-add-event.js';
export type { WayChooseEvent } from '../checklist/way-choose-event.js';
export type { DataErrorEvent } from '../shared/data-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'dh-checklist-report': ChecklistReportElement;
  }
}
