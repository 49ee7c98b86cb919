import {
  type CalendarEntry,
  formatDayOff,
  type FreePeriod,
  groupByDay,
  weeksOfMonth,
} from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatLocal, type LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView, MonthChoice } from './calendar-view.js';
import { classOf, renderRow } from './entry-row.js';
import { formatHours, formatLongDay, formatMonth } from './entry-words.js';

/** How many moments a day names before it counts the rest. */
const NAMED = 3;

/** A month as a grid (ARIA: grid), with the moments of the chosen day below it. */
export function renderMonthGrid({ month, day }: MonthChoice, view: CalendarView): TemplateResult {
  const { texts, language, months } = view;
  const byDay = groupByDay(view.entries);
  const weeks = weeksOfMonth(month);
  return html`<div class="month" part="month">
    <div class="month-head">
      <button type="button" class="button turn" name="month" value="-1" ?disabled=${month === months[0]} aria-label=${texts('contact-calendar.month.previous')}>‹</button>
      <h3 id="month-title" aria-live="polite">${formatMonth(month, language)}</h3>
      <button type="button" class="button turn" name="month" value="1" ?disabled=${month === months.at(-1)} aria-label=${texts('contact-calendar.month.next')}>›</button>
    </div>
    <table role="grid" aria-labelledby="month-title">
      <thead>
        <tr>
          ${weeks[0]?.map(
            (date) =>
              html`<th scope="col" abbr=${formatLocal(date, language, { weekday: 'long' })}>${formatLocal(date, language, { weekday: 'short' })}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((date) => renderDay(date, date === day, date.startsWith(month), byDay.get(date) ?? [], view))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${renderDayPanel(day, byDay.get(day) ?? [], view)}
  </div>`;
}

function renderDay(
  date: LocalDate,
  isChosen: boolean,
  isOfMonth: boolean,
  entries: readonly CalendarEntry[],
  view: CalendarView,
): TemplateResult {
  const off = view.daysOff.find(({ start, end }) => start <= date && date <= end);
  const kind = `${isOfMonth ? '' : 'outside '}${off ? 'free' : ''}`;
  return html`<td
    role="gridcell"
    class=${kind}
    data-day=${date}
    tabindex=${isChosen ? 0 : -1}
    aria-selected=${isChosen}
    aria-current=${date === view.today ? 'date' : nothing}
  >
    <span class="visually-hidden">${labelDay(date, entries, off, view)}</span>
    <span class="shown" aria-hidden="true">
    <span class="number">${Number(date.slice(8))}</span>
    ${off && off.start === date ? html`<span class="off-name">${nameDayOff(off, view)}</span>` : nothing}
    ${entries.slice(0, NAMED).map((entry) => renderMark(entry, view))}
    ${entries.length > NAMED ? html`<span class="more">${view.texts('contact-calendar.month.more', { count: entries.length - NAMED })}</span>` : nothing}
    </span>
  </td>`;
}

function renderMark(entry: CalendarEntry, { language, staff }: CalendarView): TemplateResult {
  return html`<span class="mark ${classOf(entry)}" draggable=${staff !== undefined} data-entry=${entry.id}
    ><span class="name">${localizeText(entry.title, language)}</span></span
  >`;
}

/** A day for those who hear it: `dinsdag 10 november, startgesprek 19.00–20.30`. */
function labelDay(
  date: LocalDate,
  entries: readonly CalendarEntry[],
  off: FreePeriod | undefined,
  view: CalendarView,
): string {
  const { language, texts } = view;
  const moments = entries.map((entry) =>
    [
      localizeText(entry.title, language),
      formatHours(entry, language),
      entry.cancelled ? texts('contact-calendar.cancelled') : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [formatLongDay(date, language), ...(off ? [nameDayOff(off, view)] : []), ...moments].join(', ');
}

function renderDayPanel(day: LocalDate, entries: readonly CalendarEntry[], view: CalendarView): TemplateResult {
  const { texts, language } = view;
  return html`<section class="day-panel" part="day">
    <h4 tabindex="-1">${formatLongDay(day, language)}</h4>
    ${
      entries.length > 0
        ? html`<ol>
            ${entries.map((entry) => renderRow(entry, view))}
          </ol>`
        : html`<p class="soft">${texts('contact-calendar.month.day-empty')}</p>`
    }
    ${view.staff?.renderAdd(day) ?? nothing}
  </section>`;
}

function nameDayOff(off: FreePeriod, { language, pageTexts }: CalendarView): string {
  return formatDayOff(off, { language, ...(pageTexts && { texts: pageTexts }) });
}
