import { createTexts, en, nl, type Translate } from '@driehoek/sdk/i18n';

/** The texts of `dh-checklist`, roles included: call it with a language. */
export const checklistTexts = createTexts({
  nl: { ...nl.checklist, ...nl.roles },
  en: { ...en.checklist, ...en.roles },
});

export type ChecklistTexts = Translate<keyof typeof nl.checklist | keyof typeof nl.roles>;
