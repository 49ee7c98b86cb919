import { createTexts, type Translate } from '@driehoek/sdk/i18n';
import { contactCalendar, contactCalendarLevels } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { contactCalendarEditor } from '@driehoek/sdk/i18n/nl/contact-calendar-editor';

/** The texts of what staff have beside the calendar, kinds and channels included: call it with a language. */
export const editorTexts = createTexts({ ...contactCalendar, ...contactCalendarLevels, ...contactCalendarEditor });

export type EditorTexts = Translate<
  keyof typeof contactCalendar | keyof typeof contactCalendarLevels | keyof typeof contactCalendarEditor
>;
