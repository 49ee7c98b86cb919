import type { Text } from '../i18n/text.js';
import type { ChannelWishes, ContactWishes, DayTime } from '../shared/contact-wishes.js';
import type { Household } from '../shared/parties.js';
import type { SchoolYear } from '../shared/school-year.js';

/** The present `schemaVersion` of contact preferences. */
export const CONTACT_PREFERENCES_SCHEMA_VERSION = 1;

/**
 * How and when one household likes to be in contact with the school, as it says itself at the start of a school year. It has no
 * field for a reason. Of a child with two homes each has its own, which the other never sees. Source: the Handvat (2023), which
 * asks for a year plan that suits what parents like, and for knowing how and when to reach them.
 */
export interface ContactPreferences extends ContactWishes {
  /** Unique for this household, pupil and school year. @subject nobody @sensitivity internal */
  readonly id: string;
  /** Set by a store. @subject nobody @sensitivity internal */
  readonly revision?: number;
  /** The version of this shape, from 1; what was stored before there was one has none. @subject nobody @sensitivity internal */
  readonly schemaVersion?: number;
  /** The year for which it holds. @subject nobody @sensitivity internal */
  readonly schoolYear: SchoolYear;
  /** The pupil, by the id of the class list. @subject pupil @sensitivity personal */
  readonly pupil: string;
  /** The class of the pupil. @subject pupil @sensitivity internal */
  readonly group?: Text;
  /** Whose it is: the child's only home, or one of two. @subject family @sensitivity personal */
  readonly household: Household;
  /** The times that suit; none when the household did not say. @subject family @sensitivity personal */
  readonly times: readonly DayTime[];
  /** What the household thinks of each way; nothing of a way that it did not mention. @subject family @sensitivity personal */
  readonly channels: ChannelWishes;
  /** The language in which it likes to be in contact, a BCP 47 tag. @subject family @sensitivity personal */
  readonly language?: string;
  /** Whether an interpreter helps. @subject family @sensitivity personal */
  readonly interpreter?: boolean;
}
