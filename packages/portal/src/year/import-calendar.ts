import { type YearPlan } from '@driehoek/sdk/contact-calendar';
import { importEntries, parseIcs } from '@driehoek/sdk/contact-calendar/ics';
import type { Language } from '@driehoek/sdk/i18n';

/**
 * A school's own calendar file placed in its plan. This module is loaded when somebody chooses a file: it brings the
 * reader of such files. Throws `InvalidDataError` when it is no calendar.
 */
export function importCalendar(text: string, plan: YearPlan, language: Language): ReturnType<typeof importEntries> {
  const { timeZone, schoolYear } = plan;
  return importEntries(plan, parseIcs(text, { timeZone, schoolYear, language }));
}
