import { addDays, addMonths, type LocalDate, weekdayOf, WEEKDAYS } from '@driehoek/sdk/shared';

/**
 * The day to which a key leads from a day, as the ARIA grid pattern for dates has it: arrows by a day or a week, Home and
 * End to the ends of the week, Page Up and Page Down by a month, with Shift by a year; undefined for any other key, and
 * for one that is pressed with Control, Alt or Meta.
 */
export function dayAfterKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  day: LocalDate,
): LocalDate | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
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
