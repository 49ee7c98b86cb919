import { type CalendarEntry, listDaysOff, listEntries, monthsOf, type YearPlan } from '@driehoek/sdk/contact-calendar';
import type { Language } from '@driehoek/sdk/i18n';
import { may, readerFromPerspective, toLocalDateTime } from '@driehoek/sdk/shared';
import type { ProviderContext } from '../shared/context.js';
import { calendarTexts } from './calendar-texts.js';
import type { CalendarView, StaffParts } from './calendar-view.js';
import type { Filters } from './filters.js';

interface Looking {
  readonly plan: YearPlan;
  readonly group: string | undefined;
  readonly filters: Filters;
  readonly open: string | undefined;
  readonly staff: StaffParts | undefined;
  readonly language: Language;
  readonly moment: Date;
  readonly page: ProviderContext;
}

/** The moments that concern a class (all without one), earliest first. */
export function listMoments(plan: YearPlan, group: string | undefined): CalendarEntry[] {
  return listEntries(plan, group ? { group } : {});
}

/** What the parts of the calendar draw from, for this reader at this moment. */
export function createView({ plan, group, filters, open, staff, language, moment, page }: Looking): CalendarView {
  const all = listMoments(plan, group);
  return {
    plan,
    entries: all.filter((entry) => filters.shows(entry)),
    daysOff: listDaysOff(plan),
    months: monthsOf(plan.schoolYear),
    today: toLocalDateTime(moment, plan.timeZone).slice(0, 10),
    language,
    texts: calendarTexts(language, page.texts),
    pageTexts: page.texts,
    open,
    staff,
    answerable: may(readerFromPerspective(page.perspective), 'year-plan', 'answer-attendance'),
    severalGroups: new Set(all.flatMap((entry) => entry.group ?? [])).size > 1,
  };
}
