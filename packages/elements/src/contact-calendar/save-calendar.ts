import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { downloadFile } from '../shared/download-file.js';
import { CalendarSaveEvent } from './calendar-events.js';
import { listMoments } from './create-view.js';

/** What goes into the reader's own calendar. */
export interface Saving extends ReaderOptions {
  readonly plan: YearPlan;
  /** One moment; all that the reader may see when left out. */
  readonly entry: CalendarEntry | undefined;
  readonly group: string | undefined;
  readonly language: string;
  readonly now: Date;
}

/**
 * Gives the reader a calendar file, unless the page does that in its own way. False when the file could not be made:
 * what writes it is loaded at first use, and may not be had.
 */
export async function saveCalendar(element: Element, saving: Saving): Promise<boolean> {
  try {
    const { file, plan } = await makeCalendarFile(saving);
    if (element.dispatchEvent(new CalendarSaveEvent(file, plan))) downloadFile(file);
    return true;
  } catch {
    return false;
  }
}

/** The file, with the plan that it was made from. */
async function makeCalendarFile(saving: Saving): Promise<{ file: File; plan: YearPlan }> {
  const { plan, entry, group, language, texts, now } = saving;
  const { formatIcs } = await import('./icalendar.js');
  const title = entry ? localizeText(entry.title, language) : formatSchoolYear(plan.schoolYear);
  const name = [group ?? plan.group, title].filter(Boolean).join(' · ');
  const wanted = { ...(group && { group }), ...(entry && { entries: [entry.id] }) };
  const ics = formatIcs(plan, { now, language, name, ...wanted, ...(texts && { texts }) });
  const file = new File([ics], `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`, { type: 'text/calendar' });
  return { file, plan: { ...plan, entries: entry ? [entry] : listMoments(plan, group) } };
}
