import { addDays } from '../../shared/calendar-day.js';
import { findSchoolDay } from '../../shared/school-day.js';
import type { ContactRhythm } from '../check-in.js';
import { createItem } from '../create-item.js';
import type { SetRhythmOptions } from './plan-check-ins.js';

/**
 * Proposes a new rhythm, for people to change before it is added with `setRhythm`: from the first day a week from now on which
 * there is school, Monday to Friday and no day off.
 */
export function proposeRhythm(id: string, { today, daysOff = [] }: SetRhythmOptions): ContactRhythm {
  const usual = createItem('rhythms', { id, today });
  const startOn = findSchoolDay(usual.startOn, daysOff);
  return { ...usual, startOn, endOn: startOn < usual.endOn ? usual.endOn : addDays(startOn, usual.everyDays) };
}
