import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { checklist } from '@driehoek/sdk/i18n/nl/checklist';
import { checklistActions, checklistAdvice, checklistReport } from '@driehoek/sdk/i18n/nl/checklist-report';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

/** The texts of `dh-checklist-report`, with those of the checklist and the roles: call it with a language. */
export const reportTexts = createTexts({
  ...checklist,
  ...checklistReport,
  ...checklistActions,
  ...checklistAdvice,
  ...roles,
});

type Key<T> = keyof T & string;

export type ReportTexts = Translate<
  | Key<typeof checklist>
  | Key<typeof checklistReport>
  | Key<typeof checklistActions>
  | Key<typeof checklistAdvice>
  | Key<typeof roles>
>;
