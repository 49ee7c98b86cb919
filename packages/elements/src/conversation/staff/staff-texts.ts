import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { conversationHints, conversationStaff } from '@driehoek/sdk/i18n/nl/conversation-staff';
import type { PlannerScene } from '../planner-scene.js';

const texts = createTexts({ ...conversationHints, ...conversationStaff });

/** What is said to staff alone. */
export const staffTexts = ({
  language,
  reader,
}: PlannerScene): Translate<keyof typeof conversationStaff | keyof typeof conversationHints> =>
  texts(language, reader.texts);
