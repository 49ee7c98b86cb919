import { type CalendarEntry, firstDayOf } from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { isOuter, renderDayOff, renderMonths } from './agenda.js';
import type { CalendarView } from './calendar-view.js';
import { classOf } from './entry-row.js';
import { formatDays, formatHours, formatMonth } from './entry-words.js';
import { renderRibbon } from './ribbon.js';
import { renderLegend, formatTitle } from './year.js';
import { yearRibbon } from './year-ribbon.js';

/** The year on one sheet for the wall: the ribbon, and the months side by side. */
export function renderPoster(view: CalendarView): TemplateResult {
  const { entries, daysOff, months, language, translate } = view;
  const ribbon = yearRibbon(entries, daysOff, months);
  return html`<article class="poster" lang=${language}>
    <header><h2>${formatTitle(view)}</h2>${view.school ? html`<p class="school">${view.school}</p>` : nothing}${renderLegend(view)}</header>
    ${renderRibbon({ ribbon, today: undefined, language, translate })}
    <div class="months">
      ${months.map((month) => renderPosterMonth(month, view))}
    </div>
  </article>`;
}

function renderPosterMonth(month: string, view: CalendarView): TemplateResult {
  const days = [
    ...view.daysOff
      .filter(isOuter)
      .filter(({ start }) => start.startsWith(month))
      .map((period) => ({ on: period.start, row: renderDayOff(period, view) })),
    ...view.entries
      .filter((entry) => firstDayOf(entry).startsWith(month))
      .map((entry) => ({ on: firstDayOf(entry), row: renderPosterEntry(entry, view) })),
  ].sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
  return html`<section>
    <h3>${formatMonth(month, view.language)}</h3>
    <ol role="list">
      ${days.map(({ row }) => row)}
    </ol>
  </section>`;
}

function renderPosterEntry(entry: CalendarEntry, { language, translate }: CalendarView): TemplateResult {
  const hours = formatHours(entry, language);
  return html`<li class=${classOf(entry)}>
    <span class="date">${formatDays(entry, language)}</span>
    <span class="title">${localizeText(entry.title, language)}</span>
    ${hours ? html`<span class="soft">${hours}</span>` : nothing}
    ${entry.cancelled ? html`<span class="soft">${translate('contact-calendar.cancelled')}</span>` : nothing}
  </li>`;
}

/** The agenda on paper, whole. */
export function renderAgendaSheet(view: CalendarView): TemplateResult {
  return html`<article class="agenda-sheet" lang=${view.language}>
    <header><h2>${formatTitle(view)}</h2>${view.school ? html`<p class="school">${view.school}</p>` : nothing}${renderLegend(view)}</header>
    ${renderMonths(view.months, { ...view, open: undefined })}
  </article>`;
}
