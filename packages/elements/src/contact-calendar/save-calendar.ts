import { type CalendarEntry, listEntries, type YearPlan } from '@driehoek/sdk/contact-calendar';
import { localizeText, type PageTexts } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';

/** What goes into the reader's own calendar. */
export interface Saving {
  readonly plan: YearPlan;
  /** One moment; all that the reader may see when left out. */
  readonly entry: CalendarEntry | undefined;
  readonly group: string | undefined;
  readonly language: string;
  readonly texts: PageTexts | undefined;
  readonly now: Date;
}

/**
 * The iCalendar file, with the plan that it was made from. What writes it is loaded at first use; rejects when that
 * cannot be had.
 */
export async function makeCalendarFile(saving: Saving): Promise<{ file: File; plan: YearPlan }> {
  const { entry, group, language, texts, now } = saving;
  const { formatIcs } = await import('./icalendar.js');
  const entries = entry ? [entry] : listEntries(saving.plan, group === undefined ? {} : { group });
  const plan = { ...saving.plan, entries };
  const title = entry ? localizeText(entry.title, language) : formatSchoolYear(plan.schoolYear);
  const name = [group ?? plan.group, title].filter(Boolean).join(' · ');
  const ics = formatIcs(plan, { now, language, name, ...(texts && { texts }) });
  const file = new File([ics], `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`, { type: 'text/calendar' });
  return { file, plan };
}
