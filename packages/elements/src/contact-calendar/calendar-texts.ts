import { createTexts, type Language, type PageTexts, type Translate, wordForReader } from '@driehoek/sdk/i18n';
import { contactCalendar, contactCalendarLevels, contactCalendarView } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { partyOf, type Role } from '@driehoek/sdk/shared';

const catalogue = { ...contactCalendar, ...contactCalendarLevels, ...contactCalendarView };

/** The texts of `dh-contact-calendar` for everybody: call it with a language. */
export const calendarTexts = createTexts(catalogue);

export type CalendarTexts = Translate<keyof typeof catalogue>;

/**
 * The same for a reader who is not spoken to as a parent, the pupil or somebody from outside: a text with a second wording, its key and
 * `.pupil` or `.external`, has that one.
 */
export function calendarTextsFor(role: Role | undefined, language: Language, extra?: PageTexts): CalendarTexts {
  const party = role && partyOf(role);
  const reader = role && party === undefined ? 'external' : party === 'pupil' ? party : undefined;
  return wordForReader(calendarTexts(language, extra), catalogue, reader);
}
