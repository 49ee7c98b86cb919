import { type About, may, maySee, partyOfReader, type Reader } from '../shared/rights.js';
import type { ContactPreferences } from './contact-preferences.js';

type Owned = Pick<ContactPreferences, 'household'>;

/**
 * Whether a reader may see the preferences of a household: who teaches or cares for the class, and that household itself; never
 * the child's other home. `about` is the pupil and class; without it, whether the reader may see any at all.
 */
export function maySeePreferences(preferences: Owned, reader: Reader | undefined, about?: About): boolean {
  const party = partyOfReader(reader);
  return maySee(reader, 'contact-preferences', about) && (party === 'school' || party === preferences.household);
}

/** Whether a reader may say how the household likes to be in contact: that household alone. */
export function mayAnswerPreferences(preferences: Owned, reader: Reader | undefined, about?: About): boolean {
  return may(reader, 'contact-preferences', 'answer', about) && partyOfReader(reader) === preferences.household;
}
