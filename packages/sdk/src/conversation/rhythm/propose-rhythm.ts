import { addDays, weekdayOf } from '../../shared/calendar-day.js';
import type { LocalDate } from '../../shared/local-time.js';
import type { ContactRhythm } from '../check-in.js';
import { createItem } from '../create-item.js';
import type { SetRhythmOptions } from './plan-check-ins.js';

/** In days: no holiday of a school is longer. */
const LONGEST_OFF = 60;

/**
 * Proposes a new rhythm, for people to change before it is added with `setRhythm`: from the first day a week from now on which
 * there is school, Monday to Friday and no day off.
 */
export function proposeRhythm(id: string, { today, daysOff = [] }: SetRhythmOptions): ContactRhythm {
  const usual = createItem('rhythms', { id, today });
  const isFree = (day: LocalDate) =>
    ['sat', 'sun'].includes(weekdayOf(day)) || daysOff.some(({ start, end }) => start <= day && day <= end);
  const days = Array.from({ length: LONGEST_OFF }, (_, count) => addDays(usual.startOn, count));
  const startOn = days.find((day) => !isFree(day)) ?? usual.startOn;
  return { ...usual, startOn, endOn: startOn < usual.endOn ? usual.endOn : addDays(startOn, usual.everyDays) };
}
