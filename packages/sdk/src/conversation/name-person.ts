import { conversationPeople as nl } from '../i18n/nl/conversation-staff.js';
import { localizeText } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { Participant } from './conversation-plan.js';
import { isExperiencedParent } from './experienced-parent.js';

const personTexts = /* @__PURE__ */ createTexts(nl);

/**
 * Formats a participant as one speaks of somebody to staff in a sentence: by name, else by role with its article, and what
 * somebody comes for behind it: `Selma`, `de klassenleraar`, `iemand van buiten de school (tolk)`.
 */
export function namePerson(
  person: Pick<Participant, 'name' | 'role' | 'task' | 'guest'>,
  { language = 'nl', texts }: ReaderOptions,
): string {
  const { name, role, task } = person;
  if (name?.trim()) return name.trim();
  if (isExperiencedParent(person)) return personTexts(language, texts)('conversation.person.experienced-parent');
  const words = personTexts(language, texts)(`conversation.person.${role}`);
  const comesFor = localizeText(task ?? '', language).trim();
  return comesFor ? `${words} (${comesFor})` : words;
}
