import {
  type CalendarEntry,
  firstDayOf,
  formatDayOff,
  type FreePeriod,
  groupByDay,
  lastDayOf,
  weeksOfMonth,
} from '@driehoek/sdk/contact-calendar';
import { localizeText } from '@driehoek/sdk/i18n';
import { formatLocal, type LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { classOf, renderRow } from './entry-row.js';
import { formatHours, formatLongDay, formatMonth } from './entry-words.js';
import type { MonthChoice } from './month-choice.js';

/** How many moments a day names before it counts the rest. */
const NAMED = 3;

/** What the controls of the month do; those of the grid read the day from `data-day`. */
export interface MonthHandlers {
  /** Shows a month so many later; earlier when negative. */
  readonly turn: (months: number) => void;
  readonly click: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly dragStart: (event: DragEvent) => void;
  readonly dragOver: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
}

/** A month as a grid (ARIA: grid), with the moments of the chosen day below it. */
export function renderMonthGrid(
  { month, day }: MonthChoice,
  view: CalendarView,
  handlers: MonthHandlers,
): TemplateResult {
  const { translate, language, months } = view;
  const weeks = weeksOfMonth(month);
  const byDay = groupByDay(listWithin(view.entries, weeks));
  return html`<div class="month" part="month">
    <div class="month-head">
      <button
        type="button"
        class="button turn"
        name="month"
        value="-1"
        ?disabled=${month === months[0]}
        aria-label=${translate('contact-calendar.month.previous')}
        @click=${() => handlers.turn(-1)}
      >
        ‹
      </button>
      <h3 id="month-title" aria-live="polite">${formatMonth(month, language)}</h3>
      <button
        type="button"
        class="button turn"
        name="month"
        value="1"
        ?disabled=${month === months.at(-1)}
        aria-label=${translate('contact-calendar.month.next')}
        @click=${() => handlers.turn(1)}
      >
        ›
      </button>
    </div>
    <table
      role="grid"
      aria-labelledby="month-title"
      @click=${handlers.click}
      @keydown=${handlers.key}
      @dragstart=${handlers.dragStart}
      @dragover=${handlers.dragOver}
      @drop=${handlers.drop}
    >
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

/** The moments of which a day falls in these weeks. */
function listWithin(entries: readonly CalendarEntry[], weeks: readonly LocalDate[][]): CalendarEntry[] {
  const [first = '', last = ''] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
  return entries.filter((entry) => firstDayOf(entry) <= last && lastDayOf(entry) >= first);
}

function renderDay(
  date: LocalDate,
  isChosen: boolean,
  isOfMonth: boolean,
  entries: readonly CalendarEntry[],
  view: CalendarView,
): TemplateResult {
  const off = view.daysOff.find(({ start, end }) => start <= date && date <= end);
  return html`<td
    role="gridcell"
    class="${isOfMonth ? '' : 'outside '}${off ? 'free' : ''}"
    data-day=${date}
    tabindex=${isChosen ? 0 : -1}
    aria-selected=${isChosen}
    aria-current=${date === view.today ? 'date' : nothing}
  >
    <span class="visually-hidden">${labelDay(date, entries, off, view)}</span>
    <span class="shown" aria-hidden="true">
      <span class="number">${Number(date.slice(8))}</span>${listShown(date, entries, off, view)}
    </span>
  </td>`;
}

/** What a day shows besides its number; nothing, so that an empty day costs nothing, where there is nothing. */
function listShown(
  date: LocalDate,
  entries: readonly CalendarEntry[],
  off: FreePeriod | undefined,
  view: CalendarView,
): TemplateResult[] | typeof nothing {
  const shown = entries.slice(0, NAMED).map((entry) => renderMark(entry, view));
  if (off?.start === date) shown.unshift(html`<span class="off-name">${nameDayOff(off, view)}</span>`);
  if (entries.length > NAMED) {
    const count = entries.length - NAMED;
    shown.push(html`<span class="more">${view.translate('contact-calendar.month.more', { count })}</span>`);
  }
  return shown.length > 0 ? shown : nothing;
}

function renderMark(entry: CalendarEntry, { language, hasTools }: CalendarView): TemplateResult {
  return html`<span class="mark ${classOf(entry)}" draggable=${hasTools} data-entry=${entry.id}
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
  const { language, translate } = view;
  const moments = entries.map((entry) =>
    [
      localizeText(entry.title, language),
      formatHours(entry, language),
      entry.cancelled ? translate('contact-calendar.cancelled') : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [formatLongDay(date, language), ...(off ? [nameDayOff(off, view)] : []), ...moments].join(', ');
}

function renderDayPanel(day: LocalDate, entries: readonly CalendarEntry[], view: CalendarView): TemplateResult {
  const { translate, language } = view;
  return html`<section class="day-panel" part="day">
    <h4 tabindex="-1">${formatLongDay(day, language)}</h4>
    ${
      entries.length > 0
        ? html`<ol>
            ${entries.map((entry) => renderRow(entry, view))}
          </ol>`
        : html`<p class="soft">${translate('contact-calendar.month.day-empty')}</p>`
    }
    ${view.hasTools ? html`<dh-contact-calendar-entry-tools day=${day}></dh-contact-calendar-entry-tools>` : nothing}
  </section>`;
}

function nameDayOff(off: FreePeriod, { language, pageTexts }: CalendarView): string {
  return formatDayOff(off, { language, ...(pageTexts && { texts: pageTexts }) });
}
