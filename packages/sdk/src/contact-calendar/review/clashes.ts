import { languageFallbacks, localizeText } from '../../i18n/text.js';
import { findDayOffOf, formatDayOff } from '../days-off.js';
import { firstDayOf, isAllDay } from '../entry-time.js';
import type { CalendarEntry } from '../year-plan.js';
import { placesOf, type Rule } from './review-context.js';

/** Finds entries that begin or end in a day off, except those at home, which a holiday may suit. */
export const findInHoliday: Rule = (context) =>
  context.entries.flatMap((entry) => {
    const dayOff = entry.kind === 'home-assignment' ? undefined : findDayOffOf(entry, context.daysOff);
    if (!dayOff) return [];
    const places = { ...placesOf(entry, context), holiday: formatDayOff(dayOff, context) };
    const text = context.translate('contact-calendar.advice.in-holiday', places);
    return [{ code: 'in-holiday', severity: 'attention', text, about: entry.id, on: firstDayOf(entry) }];
  });

/** Finds entries at overlapping times to which the same family is certainly invited; reported once, for the later entry. */
export const findOverlaps: Rule = (context) => {
  const timed = context.entries.filter((entry) => !isAllDay(entry));
  return timed.flatMap((entry, index) => {
    const others = timed.slice(0, index).filter((other) => concernsOneFamily(entry, other) && overlaps(other, entry));
    if (others.length === 0) return [];
    const titles = others.map(({ title }) => `‘${localizeText(title, context.language)}’`);
    const places = {
      ...placesOf(entry, context),
      others: new Intl.ListFormat(languageFallbacks(context.language)).format(titles),
    };
    const text = context.translate('contact-calendar.advice.overlap', places);
    return [{ code: 'overlap', severity: 'attention', text, about: entry.id, on: firstDayOf(entry) }];
  });
};

/** Whether some family is invited to both: the classes are the same, or one entry is for the whole school. */
const concernsOneFamily = (a: CalendarEntry, b: CalendarEntry) =>
  a.level === 'school' || b.level === 'school' || a.group === b.group;

/** `earlier` does not begin after `later`. */
const overlaps = (earlier: CalendarEntry, later: CalendarEntry) =>
  later.start === earlier.start || later.start < (earlier.end.length === 10 ? `${earlier.end}T24:00` : earlier.end);
