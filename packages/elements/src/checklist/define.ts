import '../provider/define.js';
import { define } from '../shared/define.js';
import { ChecklistElement } from './checklist.js';
import { ChecklistReportElement } from './checklist-report.js';

define('dh-checklist', ChecklistElement);
define('dh-checklist-report', ChecklistReportElement);

declare global {
  interface HTMLElementTagNameMap {
    'dh-checklist': ChecklistElement;
    'dh-checklist-report': ChecklistReportElement;
  }
}
