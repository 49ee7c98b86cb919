import { ProviderElement } from '../provider/provider.js';
import { define } from '../shared/define.js';
import { ChecklistElement } from './checklist.js';
import { ChecklistReportElement } from './checklist-report.js';

define('dh-provider', ProviderElement);
define('dh-checklist', ChecklistElement);
define('dh-checklist-report', ChecklistReportElement);
