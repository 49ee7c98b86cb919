import { roles as nl } from '../i18n/nl/shared.js';
import { localizeText } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { ConversationPlan } from './conversation-plan.js';
import { listParticipants } from './list-parties.js';

const roleTexts = /* @__PURE__ */ createTexts(nl);

/** Formats who takes part, in one line: `Esra (ouder), Joris (klassenleraar), Ana (tolk)`; a task goes before a role. */
export function listPeople(plan: ConversationPlan, { language = 'nl', texts }: ReaderOptions): string {
  const translate = roleTexts(language, texts);
  const people = listParticipants(plan).map(({ name, role, task }) => {
    const what = localizeText(task ?? '', language).trim() || translate(`roles.${role}`);
    return name?.trim() ? `${name.trim()} (${what})` : what;
  });
  return people.join(', ');
}
