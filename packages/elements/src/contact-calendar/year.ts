import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, type TemplateResult } from 'lit';
import { renderMonths } from './agenda.js';
import type { CalendarView } from './calendar-view.js';
import { renderRibbon } from './ribbon.js';
import { yearRibbon } from './year-ribbon.js';

/** The year at a glance: the ribbon, and the same moments month by month. */
export function renderYear(view: CalendarView): TemplateResult {
  const { entries, daysOff, months, today, language, translate } = view;
  const ribbon = yearRibbon(entries, daysOff, months);
  return html`<div class="year" part="year">
    ${renderRibbon({ ribbon, today, language, translate })}
    <div class="months">${renderMonths(months, view)}</div>
  </div>`;
}

/** What the signs mean. */
export function renderLegend({ translate }: Pick<CalendarView, 'translate'>): TemplateResult {
  return html`<p class="legend" part="legend">
    <span class="formal">${translate('contact-calendar.formal')}</span>
    <span class="informal">${translate('contact-calendar.informal')}</span>
    <span class="free">${translate('contact-calendar.free')}</span>
  </p>`;
}

/** The title of the calendar: the year, and the class when it is one's. */
export function formatTitle({ plan, group, translate }: CalendarView): string {
  const year = translate('contact-calendar.title', { year: formatSchoolYear(plan.schoolYear) });
  const owner = group ?? plan.group;
  return owner ? `${owner} · ${year}` : year;
}
