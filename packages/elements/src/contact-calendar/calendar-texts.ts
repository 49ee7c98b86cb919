import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { contactCalendar, contactCalendarLevels, contactCalendarView } from '@driehoek/sdk/i18n/nl/contact-calendar';

/** The texts of `dh-contact-calendar` for everybody: call it with a language. */
export const calendarTexts = createTexts({ ...contactCalendar, ...contactCalendarLevels, ...contactCalendarView });

export type CalendarTexts = Translate<
  keyof typeof contactCalendar | keyof typeof contactCalendarLevels | keyof typeof contactCalendarView
>;
