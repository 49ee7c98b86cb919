import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The texts of `dh-contact-calendar` for everybody: call it with a language. */
export const calendarTexts = createTexts({
  nl: { ...nl.contactCalendar, ...nl.contactCalendarLevels, ...nl.contactCalendarView },
  en: { ...en.contactCalendar, ...en.contactCalendarLevels, ...en.contactCalendarView },
});

export type CalendarTexts = Translate<
  keyof typeof nl.contactCalendar | keyof typeof nl.contactCalendarLevels | keyof typeof nl.contactCalendarView
>;
