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
import { addDays, formatLocal, formatMoment, type LocalDate } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.js';
import { classOf, renderRow } from './entry-row.js';
import { formatHours, formatLongDay, formatMonth, isMovable } from './entry-words.js';
import type { MonthChoice } from './month-choice.js';
import { isBar, placeBars } from './place-bars.js';

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

/** What the grid shows: a month, or the week of the chosen day. */
export type GridSpan = 'month' | 'week';

/** A month, or a week, as a grid (ARIA: grid), with the moments of the chosen day below it. */
export function renderMonthGrid(
  { month, day }: MonthChoice,
  view: CalendarView,
  handlers: MonthHandlers,
  span: GridSpan = 'month',
): TemplateResult {
  const { translate, language, months } = view;
  const all = weeksOfMonth(month);
  const weeks = span === 'month' ? all : all.filter((week) => week.includes(day));
  const [monday = day, sunday = day] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
  const isAtEdge = (edge: string | undefined, outside: LocalDate) =>
    span === 'month' ? month === edge : !months.includes(outside.slice(0, 7));
  const heading =
    span === 'month' ? formatMonth(month, language) : formatMoment({ start: monday, end: sunday }, language).join(' ');
  const byDay = groupByDay(listWithin(view.entries, weeks));
  return html`<div class="month of-${span}" part="month">
    <div class="month-head">
      <button
        type="button"
        class="button turn"
        name="month"
        value="-1"
        ?disabled=${isAtEdge(months[0], addDays(monday, -1))}
        aria-label=${translate(`contact-calendar.${span}.previous`)}
        @click=${() => handlers.turn(-1)}
      >
        ‹
      </button>
      <h3 id="month-title" aria-live="polite">${heading}</h3>
      <button
        type="button"
        class="button turn"
        name="month"
        value="1"
        ?disabled=${isAtEdge(months.at(-1), addDays(sunday, 1))}
        aria-label=${translate(`contact-calendar.${span}.next`)}
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
        ${weeks.map((week) => {
          const bars = placeBars(week, view.entries);
          return html`<tr>
              ${week.map((date) => {
                const isOfMonth = span === 'week' || date.startsWith(month);
                const cell = { date, isChosen: date === day, isOfMonth, most: span === 'week' ? Infinity : NAMED };
                return renderDay(
                  { ...cell, isFirst: date === week[0] },
                  byDay.get(date) ?? [],
                  bars.get(date) ?? [],
                  view,
                );
              })}
            </tr>`;
        })}
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

/** One day of the grid. */
interface Cell {
  readonly date: LocalDate;
  readonly isChosen: boolean;
  readonly isOfMonth: boolean;
  /** Whether its week begins with it: a bar that began before says its name there again. */
  readonly isFirst: boolean;
  /** How many moments it names before it counts the rest. */
  readonly most: number;
}

function renderDay(
  cell: Cell,
  entries: readonly CalendarEntry[],
  bars: readonly (CalendarEntry | undefined)[],
  view: CalendarView,
): TemplateResult {
  const { date, isChosen, isOfMonth } = cell;
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
      <span class="number">${Number(date.slice(8))}</span>${listShown(cell, { entries, bars, off }, view)}
    </span>
  </td>`;
}

/** What a day shows besides its number; nothing, so that an empty day costs nothing, where there is nothing. */
function listShown(
  cell: Cell,
  {
    entries,
    bars,
    off,
  }: {
    readonly entries: readonly CalendarEntry[];
    readonly bars: readonly (CalendarEntry | undefined)[];
    readonly off: FreePeriod | undefined;
  },
  view: CalendarView,
): TemplateResult[] | typeof nothing {
  const { date, most } = cell;
  const rows = [...bars, ...entries.filter((entry) => !isBar(entry))].slice(0, most);
  const shown = rows.map((entry) =>
    entry ? renderMark(entry, isBar(entry) ? cell : undefined, view) : html`<span class="mark several gap"></span>`,
  );
  const hidden = entries.length - rows.filter(Boolean).length;
  if (off?.start === date) shown.unshift(html`<span class="off-name">${nameDayOff(off, view)}</span>`);
  if (hidden > 0)
    shown.push(html`<span class="more">${view.translate('contact-calendar.month.more', { count: hidden })}</span>`);
  return shown.length > 0 ? shown : nothing;
}

/** A moment in a day; of a bar its part on that day, with the name where it begins or goes on in another week. */
function renderMark(entry: CalendarEntry, bar: Cell | undefined, view: CalendarView): TemplateResult {
  const { language, hasTools } = view;
  const begins = bar !== undefined && firstDayOf(entry) === bar.date;
  const ends = bar !== undefined && lastDayOf(entry) === bar.date;
  const part = bar ? ` several${begins ? ' begins' : ''}${ends ? ' ends' : ''}` : '';
  const hasName = !bar || begins || bar.isFirst;
  return html`<span class="mark ${classOf(entry)}${part}" draggable=${hasTools && isMovable(entry, view)} data-entry=${entry.id}
    ><span class="name">${hasName ? localizeText(entry.title, language) : nothing}</span></span
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
        ? html`<ol role="list">
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
