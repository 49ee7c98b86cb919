import { addDays } from '../../shared/calendar-day.js';
import type { ContactWishes } from '../../shared/contact-wishes.js';
import type { Household } from '../../shared/parties.js';
import { proposeContact } from '../../shared/propose-contact.js';
import { findSchoolDay } from '../../shared/school-day.js';
import type { ContactRhythm } from '../check-in.js';
import { createItem } from '../create-item.js';
import type { SetRhythmOptions } from './plan-check-ins.js';

/** What a rhythm is proposed from. */
export interface ProposeRhythmOptions extends SetRhythmOptions {
  /** The home with which it is, of a child with two; it stands in the rhythm then. */
  readonly household?: Household;
  /** How and when the child's homes like to be in contact; those of another home do not count. */
  readonly wishes?: readonly ContactWishes[];
}

/**
 * Proposes a new rhythm, for people to change before it is added with `setRhythm`: from the first day a week from now on which
 * there is school, Monday to Friday and no day off; the way, day of the week and time are those that the home likes, where it
 * said so.
 */
export function proposeRhythm(id: string, options: ProposeRhythmOptions): ContactRhythm {
  const { today, daysOff = [], household, wishes = [] } = options;
  const { startOn: weekOn, ...usual } = createItem('rhythms', { id, today });
  const own = wishes.filter((each) => each.household === (household ?? 'parents'));
  const { on: startOn, ...moment } = proposeContact(
    { on: findSchoolDay(weekOn, daysOff), way: usual.way },
    own,
    daysOff,
  );
  const endOn = startOn < usual.endOn ? usual.endOn : addDays(startOn, usual.everyDays);
  return { ...usual, ...moment, startOn, endOn, ...(household && { household }) };
}
