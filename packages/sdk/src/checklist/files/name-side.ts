import { checklistReport } from '../../i18n/nl/checklist-report.js';
import { roles as nlRoles } from '../../i18n/nl/shared.js';
import type { Language } from '../../i18n/text.js';
import { createTexts, type PageTexts } from '../../i18n/texts.js';
import type { ReportSide } from '../report/report.js';

const texts = createTexts({ ...checklistReport, ...nlRoles });

/** Formats whose answers a part of a report has, for who reads it in a file: everyone's, a role's, an office's. */
export function nameSide({ role, office }: ReportSide, language: Language, pageTexts: PageTexts | undefined): string {
  const translate = texts(language, pageTexts);
  if (role === 'all') return translate('checklist.report.all');
  const name = translate(`roles.${role}`);
  return office ? translate('checklist.report.table.office', { role: name }) : name;
}
