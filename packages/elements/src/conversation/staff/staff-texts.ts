import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';
import type { PlannerScene } from '../planner-scene.js';

const texts = createTexts({
  nl: { ...nl.conversationHints, ...nl.conversationStaff },
  en: { ...en.conversationHints, ...en.conversationStaff },
});

/** What is said to staff alone. */
export const staffTexts = ({
  language,
  reader,
}: PlannerScene): Translate<keyof typeof nl.conversationStaff | keyof typeof nl.conversationHints> =>
  texts(language, reader.texts);
