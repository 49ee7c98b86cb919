import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The texts of `dh-checklist-report`, with those of the checklist and the roles: call it with a language. */
export const reportTexts = createTexts({
  nl: { ...nl.checklist, ...nl.checklistReport, ...nl.checklistActions, ...nl.roles },
  en: { ...en.checklist, ...en.checklistReport, ...en.checklistActions, ...en.roles },
});

type Key<T> = keyof T & string;

export type ReportTexts = Translate<
  Key<typeof nl.checklist> | Key<typeof nl.checklistReport> | Key<typeof nl.checklistActions> | Key<typeof nl.roles>
>;
