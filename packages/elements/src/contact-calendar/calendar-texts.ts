import { createTexts, en, nl, type Translate } from '@driehoek/sdk/i18n';

/** The texts of `dh-contact-calendar`: call it with a language. */
export const calendarTexts = createTexts({
  nl: { ...nl.contactCalendar, ...nl.contactCalendarView, ...nl.contactCalendarEditor },
  en: { ...en.contactCalendar, ...en.contactCalendarView, ...en.contactCalendarEditor },
});

export type CalendarTexts = Translate<
  keyof typeof nl.contactCalendar | keyof typeof nl.contactCalendarView | keyof typeof nl.contactCalendarEditor
>;
