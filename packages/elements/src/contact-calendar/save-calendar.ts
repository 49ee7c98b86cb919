import type { CalendarEntry, YearPlan } from '@driehoek/sdk/contact-calendar';
import { localizeText, type ReaderOptions } from '@driehoek/sdk/i18n';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { downloadFile } from '../shared/download-file.js';
import { formatFileName } from '../shared/file-name.js';
import { CalendarSaveEvent } from './calendar-events.js';
import { listMoments } from './plan-year.js';
import type { formatIcs } from './icalendar.js';

/** What goes into the reader's own calendar. */
export interface Saving extends ReaderOptions {
  readonly plan: YearPlan;
  /** One moment; all that the reader may see when left out. */
  readonly entry: CalendarEntry | undefined;
  readonly group: string | undefined;
  readonly language: string;
  readonly now: Date;
}

/** Writes the plan as a calendar file; loaded on use. */
type FormatIcs = typeof formatIcs;

/** Gives the reader a calendar file, unless the page does that in its own way. False when the file could not be made. */
export function saveCalendar(element: Element, saving: Saving, format: FormatIcs): boolean {
  try {
    const { file, plan } = makeCalendarFile(saving, format);
    if (element.dispatchEvent(new CalendarSaveEvent(file, plan))) downloadFile(file);
    return true;
  } catch {
    return false;
  }
}

/** The file, with the plan that it was made from. */
function makeCalendarFile(saving: Saving, format: FormatIcs): { file: File; plan: YearPlan } {
  const { plan, entry, group, language, texts, now } = saving;
  const title = entry ? localizeText(entry.title, language) : formatSchoolYear(plan.schoolYear);
  const name = [group ?? plan.group, title].filter(Boolean).join(' · ');
  const wanted = { ...(group && { group }), ...(entry && { entries: [entry.id] }) };
  const ics = format(plan, { now, language, name, ...wanted, ...(texts && { texts }) });
  const file = new File([ics], formatFileName(name, 'ics'), { type: 'text/calendar' });
  return { file, plan: { ...plan, entries: entry ? [entry] : listMoments(plan, group) } };
}
