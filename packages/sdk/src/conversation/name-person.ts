import { conversationPeople as nl } from '../i18n/nl/conversation-staff.js';
import { localizeText } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { Participant } from './conversation-plan.js';

const personTexts = /* @__PURE__ */ createTexts(nl);

/**
 * Formats a participant as one speaks of somebody to staff in a sentence: by name, else by role with its article, and what
 * somebody comes for behind it: `Selma`, `de klassenleraar`, `iemand van buiten de school (tolk)`.
 */
export function namePerson(
  { name, role, task }: Pick<Participant, 'name' | 'role' | 'task'>,
  { language = 'nl', texts }: ReaderOptions,
): string {
  if (name?.trim()) return name.trim();
  const words = personTexts(language, texts)(`conversation.person.${role}`);
  const comesFor = localizeText(task ?? '', language).trim();
  return comesFor ? `${words} (${comesFor})` : words;
}
