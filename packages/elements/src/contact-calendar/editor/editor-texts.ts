import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import * as en from '@driehoek/sdk/i18n/en';
import * as nl from '@driehoek/sdk/i18n/nl';

/** The texts of what staff have beside the calendar, kinds and channels included: call it with a language. */
export const editorTexts = createTexts({
  nl: { ...nl.contactCalendar, ...nl.contactCalendarLevels, ...nl.contactCalendarEditor },
  en: { ...en.contactCalendar, ...en.contactCalendarLevels, ...en.contactCalendarEditor },
});

export type EditorTexts = Translate<
  keyof typeof nl.contactCalendar | keyof typeof nl.contactCalendarLevels | keyof typeof nl.contactCalendarEditor
>;
