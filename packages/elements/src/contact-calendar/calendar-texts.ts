import { createTexts, type Language, type PageTexts, type Translate } from '@driehoek/sdk/i18n';
import { contactCalendar, contactCalendarLevels, contactCalendarView } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { wordForReader } from '../shared/word-for-reader.js';

const catalogue = { ...contactCalendar, ...contactCalendarLevels, ...contactCalendarView };

/** The texts of `dh-contact-calendar` for everybody: call it with a language. */
export const calendarTexts = createTexts(catalogue);

export type CalendarTexts = Translate<keyof typeof catalogue>;

/** The same for a pupil, who is addressed as one: a text with a second wording, its key and `.pupil`, has that one. */
export function pupilTexts(language: Language, extra?: PageTexts): CalendarTexts {
  return wordForReader(calendarTexts(language, extra), catalogue, 'pupil');
}
