import { conversation as nl } from '../i18n/nl/conversation.js';
import { languageFallbacks } from '../i18n/text.js';
import { createTexts, type ReaderOptions } from '../i18n/texts.js';
import { isHousehold, type Party } from '../shared/parties.js';
import type { AgreementParty } from './agreement.js';
import type { ConversationPlan } from './conversation-plan.js';
import { householdOf, listParties } from './list-parties.js';

const names = /* @__PURE__ */ createTexts(nl);

/** For whom somebody is named. */
export interface NamingOptions extends ReaderOptions {
  /** The party that reads: the pupil is addressed as a pupil. */
  readonly reader?: Party;
}

/**
 * Formats what a party, or who keeps an agreement, is called: `ouders`, `school`. When the child's two homes both take part, a
 * household is called after its people (`Esra en Daan`), and without their names first or second home. To the pupil they are
 * `je ouders`, and the pupil is `jij`.
 */
export function nameParty(
  plan: Pick<ConversationPlan, 'participants' | 'parties'>,
  party: Party | AgreementParty,
  { language = 'nl', texts, reader }: NamingOptions = {},
): string {
  const translate = names(language, texts);
  const forPupil = reader === 'pupil' ? '.pupil' : '';
  if (party === 'pupil') return translate(`conversation.party.pupil${forPupil}`);
  if (!isHousehold(party)) return translate(`conversation.party.${party}`);
  if (!hasTwoHomes(plan)) return translate(`conversation.party.parents${forPupil}`);
  const people = plan.participants.flatMap((person) => {
    const name = person.name?.trim();
    return householdOf(person) === party && name ? [name] : [];
  });
  if (people.length > 0)
    return new Intl.ListFormat(languageFallbacks(language), { type: 'conjunction' }).format(people);
  return translate(`conversation.party.${party === 'parents' ? 'parents-1' : 'parents-2'}${forPupil}`);
}

/** Whether both homes of the child take part in a conversation. */
export function hasTwoHomes(plan: Pick<ConversationPlan, 'parties'>): boolean {
  return listParties(plan).filter(isHousehold).length === 2;
}
