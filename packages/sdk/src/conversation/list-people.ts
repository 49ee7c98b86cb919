import { roles as nl } from '../i18n/nl/shared.js';
import { localizeText } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import type { ConversationPlan, Participant } from './conversation-plan.js';
import { listParticipants } from './list-parties.js';

const roleTexts = /* @__PURE__ */ createTexts(nl);

/**
 * Formats who takes part, in one line: `Esra (ouder), Joris (klassenleraar), Ana (tolk)`; a task goes before a role. Of a talk that is over,
 * not of whom the family heard only after it: they take something up, and were not there.
 */
export function listPeople(plan: ConversationPlan, { language = 'nl', texts }: ReaderOptions): string {
  const translate = roleTexts(language, texts);
  const people = listWhoWereThere(plan).map(({ name, role, task }) => {
    const what = localizeText(task ?? '', language).trim() || translate(`roles.${role}`);
    return name?.trim() ? `${name.trim()} (${what})` : what;
  });
  return people.join(', ');
}

/** Those of whom the family heard while the talk was still to end; all of them of a talk of which it heard only afterwards. */
function listWhoWereThere(plan: ConversationPlan): readonly Participant[] {
  const people = listParticipants(plan);
  const end = plan.session?.endedAt;
  if (end === undefined) return people;
  const isLater = ({ announcedAt }: Participant) =>
    announcedAt !== undefined && Date.parse(announcedAt) > Date.parse(end);
  const inTime = people.filter((person) => !isLater(person));
  return inTime.some(({ announced }) => announced) ? inTime : people;
}
