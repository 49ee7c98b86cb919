import { languageFallbacks, localizeText } from '../../i18n/text.js';
import { createDayOffFinder, formatDayOff } from '../days-off.js';
import { firstDayOf, isAllDay } from '../entry-time.js';
import { createSweep } from './overlap-sweep.js';
import { placesOf, type Rule } from './review-context.js';

/** The most moments that are named as being at the same time; the others are counted. Our own choice. */
const MOST_NAMED = 5;

/** Finds entries that begin or end in a day off, except those at home, which a holiday may suit. */
export const findInHoliday: Rule = (context) => {
  const findDayOff = createDayOffFinder(context.daysOff);
  return context.ahead.flatMap((entry) => {
    const dayOff = entry.kind === 'home-assignment' ? undefined : findDayOff(entry);
    if (!dayOff) return [];
    const placesFor = () => ({ ...placesOf(entry, context), holiday: formatDayOff(dayOff, context) });
    const say = () => context.translate('contact-calendar.advice.in-holiday', placesFor());
    return [{ code: 'in-holiday', severity: 'attention', say, about: entry.id, on: firstDayOf(entry) }];
  });
};

/** Finds entries at overlapping times to which the same family is certainly invited; reported once, for the later entry. */
export const findOverlaps: Rule = (context) => {
  const { translate, language } = context;
  const timed = context.ahead.filter((entry) => !isAllDay(entry));
  const sweep = createSweep(timed);
  return timed.flatMap((entry) => {
    const { named, count } = sweep(entry, MOST_NAMED);
    if (count === 0) return [];
    const say = () => {
      const titles = named.map(({ title }) => `‘${localizeText(title, language)}’`);
      if (count > named.length)
        titles.push(translate('contact-calendar.advice.overlap-others', { count: count - named.length }));
      const others = new Intl.ListFormat(languageFallbacks(language)).format(titles);
      return translate('contact-calendar.advice.overlap', { ...placesOf(entry, context), others });
    };
    return [{ code: 'overlap', severity: 'attention', say, about: entry.id, on: firstDayOf(entry) }];
  });
};
