import { type ClassContacts, withHeldTalks } from '@driehoek/sdk/class-contacts';
import { memoize } from '../shared/memoize.js';
import type { PlannedTalk } from './contact-notice.js';

export const NO_TALKS: readonly PlannedTalk[] = [];

/** The list with the talks that were held elsewhere, to look at; the same list as long as both are the same. */
export function withKnownTalks(contacts: ClassContacts, talks: readonly PlannedTalk[] = NO_TALKS): ClassContacts {
  return talks.length > 0 ? memoize(talks, [contacts], () => withHeldTalks(contacts, talks)) : contacts;
}
