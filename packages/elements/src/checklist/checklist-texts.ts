import { createTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { checklist } from '@driehoek/sdk/i18n/nl/checklist';
import { roles } from '@driehoek/sdk/i18n/nl/shared';
import { partyOf, type Role } from '@driehoek/sdk/shared';

const catalogue = { ...checklist, ...roles };

/** The texts of `dh-checklist`, roles included: call it with a language. */
export const checklistTexts = createTexts(catalogue);

export type ChecklistTexts = Translate<keyof typeof catalogue>;

/** The same for who fills in: a pupil is addressed as one. */
export function wordForRespondent(translate: ChecklistTexts, role: Role): ChecklistTexts {
  return wordForReader(translate, catalogue, partyOf(role) === 'pupil' ? 'pupil' : undefined);
}
