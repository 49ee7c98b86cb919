import {
  type CalendarEntry,
  formatDayOff,
  type FreePeriod,
  groupByDay,
  listDaysOff,
  listEntries,
  monthsOf,
  weeksOfMonth,
} from '@driehoek/sdk/contact-calendar';
import { contactCalendarView as text } from '@driehoek/sdk/i18n/nl/contact-calendar';
import { formatLocal, formatTime, type LocalDate } from '@driehoek/sdk/shared';
import { html, LitElement, nothing } from 'lit';
import { calendarStyles } from '../../packages/elements/src/contact-calendar/calendar-styles.js';
import { plan, today } from './plan.js';

/** A peer: the hand-written calendar as somebody would write it with Lit, with the same rows, days and words. */
export class PlainLitCalendar extends LitElement {
  static override styles = calendarStyles;

  view: 'agenda' | 'month' = 'agenda';

  override render() {
    const entries = listEntries(plan);
    const daysOff = listDaysOff(plan);
    return html`<div class="calendar">
      <h2>Schooljaar 2026–2027</h2>
      <div class="bar">
        <div class="views" role="group">
          ${['Agenda', 'Maand', 'Jaar'].map((label) => html`<button type="button" name="view">${label}</button>`)}
        </div>
        <p class="legend"><span class="formal">${text['contact-calendar.formal']}</span></p>
      </div>
      ${this.view === 'agenda' ? renderAgenda(entries, daysOff) : renderMonth(entries, daysOff)}
    </div>`;
  }
}
customElements.define('plain-lit-calendar', PlainLitCalendar);

function renderAgenda(entries: readonly CalendarEntry[], daysOff: readonly FreePeriod[]) {
  return monthsOf(plan.schoolYear).map((month) => {
    const rows = [
      ...daysOff
        .filter(({ start }) => start.startsWith(month))
        .map((period) => ({
          day: period.start,
          row: html`<li class="off">
            <span class="date">${shortDay(period.start)}</span><span class="title">${formatDayOff(period)}</span>
          </li>`,
        })),
      ...entries
        .filter(({ start }) => start.startsWith(month))
        .map((entry) => ({ day: entry.start, row: renderRow(entry) })),
    ].sort((a, b) => (a.day < b.day ? -1 : 1));
    return html`<section class="month-list">
      <h3>${formatMonth(month)}</h3>
      <ol>
        ${rows.map(({ row }) => row)}
      </ol>
    </section>`;
  });
}

function renderRow({ id, start, end, title, formal, place }: CalendarEntry) {
  return html`<li class=${formal ? 'formal' : 'informal'}>
    <button type="button" class="row" name="open" value=${id} aria-expanded="false">
      <span class="date">${shortDay(start.slice(0, 10))}</span>
      <span class="title">${title}</span>
      <span class="note-line">${hours(start, end)} · ${place}</span>
      <span class="visually-hidden">${text[formal ? 'contact-calendar.formal' : 'contact-calendar.informal']}</span>
    </button>
  </li>`;
}

function renderMonth(entries: readonly CalendarEntry[], daysOff: readonly FreePeriod[]) {
  const byDay = groupByDay(entries);
  const month = monthsOf(plan.schoolYear)[0]!;
  const day = `${month}-03`;
  const weeks = weeksOfMonth(month);
  return html`<div class="month">
    <div class="month-head">
      <button type="button" class="button turn">‹</button>
      <h3 aria-live="polite">${formatMonth(month)}</h3>
      <button type="button" class="button turn">›</button>
    </div>
    <table role="grid">
      <thead>
        <tr>
          ${weeks[0]!.map((date) => html`<th scope="col">${formatLocal(date, 'nl', { weekday: 'short' })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((date) => renderDay(date, day, month, byDay.get(date) ?? [], daysOff))}
            </tr>`,
        )}
      </tbody>
    </table>
    <section class="day-panel">
      <h4 tabindex="-1">${longDay(day)}</h4>
      <ol>
        ${(byDay.get(day) ?? []).map(renderRow)}
      </ol>
    </section>
  </div>`;
}

function renderDay(
  date: LocalDate,
  chosen: LocalDate,
  month: string,
  entries: readonly CalendarEntry[],
  daysOff: readonly FreePeriod[],
) {
  const off = daysOff.find(({ start, end }) => start <= date && date <= end);
  const moments = entries.map(({ title, start, end }) => `${title as string} ${hours(start, end)}`);
  return html`<td
    role="gridcell"
    class="${date.startsWith(month) ? '' : 'outside '}${off ? 'free' : ''}"
    data-day=${date}
    tabindex=${date === chosen ? '0' : '-1'}
    aria-selected=${date === chosen}
    aria-current=${date === today ? 'date' : nothing}
  >
    <span class="visually-hidden">${[longDay(date), ...(off ? [formatDayOff(off)] : []), ...moments].join(', ')}</span>
    <span class="shown" aria-hidden="true">
      <span class="number">${Number(date.slice(8))}</span>
      ${off?.start === date ? html`<span class="off-name">${formatDayOff(off)}</span>` : nothing}
      ${entries
        .slice(0, 3)
        .map(
          ({ title, formal, id }) =>
            html`<span class="mark ${formal ? 'formal' : 'informal'}" data-entry=${id}><span class="name">${title}</span></span>`,
        )}
    </span>
  </td>`;
}

const hours = (start: string, end: string) => `${formatTime(start.slice(11))}–${formatTime(end.slice(11))}`;
const formatMonth = (month: string) => formatLocal(`${month}-01`, 'nl', { month: 'long', year: 'numeric' });
const shortDay = (date: LocalDate) => formatLocal(date, 'nl', { weekday: 'short', day: 'numeric' });
const longDay = (date: LocalDate) => formatLocal(date, 'nl', { weekday: 'long', day: 'numeric', month: 'long' });
