import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { checklist } from '@driehoek/sdk/i18n/nl/checklist';
import { roles } from '@driehoek/sdk/i18n/nl/shared';

/** The texts of `dh-checklist`, roles included: call it with a language. */
export const checklistTexts = createTexts({ ...checklist, ...roles });

export type ChecklistTexts = Translate<keyof typeof checklist | keyof typeof roles>;
