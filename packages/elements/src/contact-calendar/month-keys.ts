import { addDays, addMonths, type LocalDate, weekdayOf, WEEKDAYS } from '@driehoek/sdk/shared';
import type { MonthChoice } from './calendar-view.js';

/**
 * Where a key leads from a day, as the ARIA grid pattern for dates has it: arrows by a day or a week, Home and End to
 * the ends of the week, Page Up and Page Down by a month, with Shift by a year; undefined for any other key.
 */
function dayAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: LocalDate,
): LocalDate | undefined {
  const weekday = WEEKDAYS.indexOf(weekdayOf(day));
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}

/** The choice of a day, kept within the school year, which ends on 31 July. */
export function chooseDay(day: LocalDate, months: readonly string[]): MonthChoice {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const month = day.slice(0, 7);
  if (month < first) return { month: first, day: `${first}-01` };
  if (month > last) return { month: last, day: `${last}-31` };
  return { month, day };
}

/** What a key asks: another day, to go to the moments of the day, or to add the name that was typed. */
export function readKey(event: KeyboardEvent): { day: LocalDate } | 'moments' | 'add-person' | undefined {
  const target = event.target as HTMLElement;
  const { day } = target.dataset;
  if (event.key === 'Enter' && target.matches('[data-person-for]')) return 'add-person';
  if (!day || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const next = dayAfterKey(event, day);
  if (next) return { day: next };
  return event.key === 'Enter' || event.key === ' ' ? 'moments' : undefined;
}
