import { createTexts, type Language, type PageTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { contactCalendar, contactCalendarLevels, contactCalendarView } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { isFamily, partyOf, type Role } from '@driehoek/sdk/shared';

const catalogue = { ...contactCalendar, ...contactCalendarLevels, ...contactCalendarView };

/** The texts of `dh-contact-calendar` for everybody: call it with a language. */
export const calendarTexts = createTexts(catalogue);

export type CalendarTexts = Translate<keyof typeof catalogue>;

/**
 * The same for a reader who is no parent, since it is parents who are expected: a text with a second wording, its key and `.pupil` for
 * the pupil, `.external` for the school and who comes from outside, has that one.
 */
export function calendarTextsFor(role: Role | undefined, language: Language, extra?: PageTexts): CalendarTexts {
  const reader = !role ? undefined : !isFamily(role) ? 'external' : partyOf(role) === 'pupil' ? 'pupil' : undefined;
  return wordForReader(calendarTexts(language, extra), catalogue, reader);
}
