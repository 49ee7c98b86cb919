import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The texts of `dh-checklist`, roles included: call it with a language. */
export const checklistTexts = createTexts({
  nl: { ...nl.checklist, ...nl.roles },
  en: { ...en.checklist, ...en.roles },
});

export type ChecklistTexts = Translate<keyof typeof nl.checklist | keyof typeof nl.roles>;
