import {
  type CalendarEntry,
  firstDayOf,
  formatDayOff,
  type FreePeriod,
  lastDayOf,
} from '@driehoek/sdk/contact-calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { renderRow } from './entry-row.js';
import { formatMonth, formatShortDay } from './entry-words.js';

/** The year as a list, month after month; what has passed is folded away at the top. */
export function renderAgenda(view: CalendarView): TemplateResult {
  const { months, today, translate, entries, daysOff } = view;
  const isPast = (entry: CalendarEntry) => lastDayOf(entry) < today;
  const before = entries.filter(isPast);
  // Where the whole year is past, nothing is folded away.
  if ((months.at(-1) ?? '') < today.slice(0, 7) || before.length === 0) return html`${renderMonths(months, view)}`;
  const isOpen = before.some(({ id }) => id === view.open);
  const past = { ...view, entries: before, daysOff: daysOff.filter(({ end }) => end < today) };
  const coming = {
    ...view,
    entries: entries.filter((entry) => !isPast(entry)),
    daysOff: daysOff.filter(({ end }) => end >= today),
  };
  return html`<details class="earlier" ?open=${isOpen}>
      <summary>${translate('contact-calendar.earlier', { count: before.length })}</summary>
      ${renderMonths(months, past)}
    </details>
    ${renderMonths(months, coming)}`;
}

/** The months in which something is. */
export function renderMonths(months: readonly string[], view: CalendarView): (TemplateResult | typeof nothing)[] {
  const entries = groupByMonth(view.entries, (entry) => firstDayOf(entry));
  const daysOff = groupByMonth(view.daysOff.filter(isOuter), ({ start }) => start);
  return months.map((month) => renderMonth(month, entries.get(month) ?? [], daysOff.get(month) ?? [], view));
}

/** A public holiday within a school holiday says nothing more. */
export function isOuter({ start, end }: FreePeriod, _index: number, all: readonly FreePeriod[]): boolean {
  return !all.some((other) => other.start <= start && other.end >= end && (other.start < start || other.end > end));
}

function renderMonth(
  month: string,
  entries: readonly CalendarEntry[],
  daysOff: readonly FreePeriod[],
  view: CalendarView,
): TemplateResult | typeof nothing {
  if (entries.length === 0 && daysOff.length === 0) return nothing;
  const rows: { readonly day: string; readonly row: TemplateResult }[] = [
    ...daysOff.map((period) => ({ day: period.start, row: renderDayOff(period, view) })),
    ...entries.map((entry) => ({ day: firstDayOf(entry), row: renderRow(entry, view) })),
  ];
  if (daysOff.length > 0) rows.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return html`<section class="month-list" part="month">
    <h3>${formatMonth(month, view.language)}</h3>
    <ol role="list">
      ${rows.map(({ row }) => row)}
    </ol>
  </section>`;
}

/** A holiday or day off in a list. */
export function renderDayOff(period: FreePeriod, { language, pageTexts }: CalendarView): TemplateResult {
  const { start, end } = period;
  const days = formatShortDay(start, language);
  return html`<li class="off" part="day-off">
    <span class="date">${start === end ? days : `${days} – ${formatShortDay(end, language)}`}</span>
    <span class="title">${formatDayOff(period, { language, ...(pageTexts && { texts: pageTexts }) })}</span>
  </li>`;
}

function groupByMonth<T>(items: readonly T[], dayOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const month = dayOf(item).slice(0, 7);
    const group = groups.get(month);
    if (group) group.push(item);
    else groups.set(month, [item]);
  }
  return groups;
}

/** The first moment that is not over: where today's reader begins. */
export function findNext({ entries, today }: CalendarView): CalendarEntry | undefined {
  return entries.find((entry) => lastDayOf(entry) >= today && !entry.cancelled);
}
