import type { Language } from '@driehoek/sdk/i18n';
import { may, readerFromPerspective, toLocalDateTime } from '@driehoek/sdk/shared';
import type { ProviderContext } from '../shared/context.js';
import { calendarTextsFor } from './calendar-texts.js';
import type { CalendarActions, CalendarView } from './calendar-view.js';
import type { Filters } from './filters.js';
import type { PlanYear } from './plan-year.js';

/** Who looks, at what, and when. */
interface Looking {
  readonly filters: Filters;
  readonly open: string | undefined;
  readonly offers: CalendarView['offers'];
  readonly school: string | undefined;
  readonly hasTools: boolean;
  readonly isDisabled: boolean;
  readonly language: Language;
  readonly moment: Date;
  readonly page: ProviderContext;
  readonly actions: CalendarActions;
}

/** What the parts of the calendar draw from, for this reader at this moment. */
export function createView(year: PlanYear, looking: Looking): CalendarView {
  const { filters, open, offers, school, hasTools, isDisabled, language, moment, page, actions } = looking;
  const reader = readerFromPerspective(page.perspective);
  return {
    ...year,
    entries: filters.isActive ? year.all.filter((entry) => filters.shows(entry)) : year.all,
    today: toLocalDateTime(moment, year.plan.timeZone).slice(0, 10),
    language,
    translate: calendarTextsFor(reader?.role, language, page.texts),
    pageTexts: page.texts,
    open,
    offers,
    school,
    hasTools,
    // Who comes along is a family's own: to others nothing of it is said, whatever a page gives.
    showsAnswers: may(reader ?? { role: 'parent' }, 'year-plan', 'answer-attendance'),
    answerable: !isDisabled && may(reader, 'year-plan', 'answer-attendance'),
    actions,
  };
}
