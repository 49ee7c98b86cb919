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
import { formatLocal, formatTime } from '@driehoek/sdk/shared';
import { calendarStyles } from '../../packages/elements/src/contact-calendar/calendar-styles.js';
import { plan, today } from './plan.js';

const sheets = calendarStyles.map(({ styleSheet }) => styleSheet!);

/**
 * The lower bound: what somebody would write who shows this one plan to parents in Dutch, with the same rows and days,
 * the same style sheet and the same formatting of dates, and none of the rest (no languages, no filters, no details, no
 * editing, no validation).
 */
export function createHandWrittenCalendar(view: 'agenda' | 'month'): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const entries = listEntries(plan);
  const daysOff = listDaysOff(plan);
  const calendar = create('div', { class: 'calendar' }, create('h2', {}, 'Schooljaar 2026–2027'), createBar());
  if (view === 'agenda') calendar.append(...createAgenda(entries, daysOff));
  else calendar.append(createMonth(entries, daysOff));
  root.append(calendar);
  return host;
}

function createBar(): HTMLElement {
  const button = (name: string, label: string) => create('button', { type: 'button', name }, label);
  return create(
    'div',
    { class: 'bar' },
    create(
      'div',
      { class: 'views', role: 'group' },
      button('view', 'Agenda'),
      button('view', 'Maand'),
      button('view', 'Jaar'),
    ),
    create('p', { class: 'legend' }, create('span', { class: 'formal' }, text['contact-calendar.formal'])),
  );
}

function createAgenda(entries: readonly CalendarEntry[], daysOff: readonly FreePeriod[]): HTMLElement[] {
  return monthsOf(plan.schoolYear).map((month) => {
    const rows = [
      ...daysOff
        .filter(({ start }) => start.startsWith(month))
        .map((period) => ({ day: period.start, row: createDayOff(period) })),
      ...entries
        .filter(({ start }) => start.startsWith(month))
        .map((entry) => ({ day: entry.start, row: createRow(entry) })),
    ].sort((a, b) => (a.day < b.day ? -1 : 1));
    return create(
      'section',
      { class: 'month-list' },
      create('h3', {}, formatLocal(`${month}-01`, 'nl', { month: 'long', year: 'numeric' })),
      create('ol', {}, ...rows.map(({ row }) => row)),
    );
  });
}

function createRow({ id, start, end, title, formal, place }: CalendarEntry): HTMLElement {
  const hours = `${formatTime(start.slice(11))}–${formatTime(end.slice(11))}`;
  return create(
    'li',
    { class: formal ? 'formal' : 'informal' },
    create(
      'button',
      { type: 'button', class: 'row', name: 'open', value: id, 'aria-expanded': 'false' },
      create('span', { class: 'date' }, shortDay(start.slice(0, 10))),
      create('span', { class: 'title' }, title as string),
      create('span', { class: 'note-line' }, `${hours} · ${place as string}`),
      create(
        'span',
        { class: 'visually-hidden' },
        text[formal ? 'contact-calendar.formal' : 'contact-calendar.informal'],
      ),
    ),
  );
}

function createDayOff(period: FreePeriod): HTMLElement {
  return create(
    'li',
    { class: 'off' },
    create('span', { class: 'date' }, shortDay(period.start)),
    create('span', { class: 'title' }, formatDayOff(period)),
  );
}

function createMonth(entries: readonly CalendarEntry[], daysOff: readonly FreePeriod[]): HTMLElement {
  const byDay = groupByDay(entries);
  const months = monthsOf(plan.schoolYear);
  let at = 0;
  const title = create('h3', { 'aria-live': 'polite' });
  const body = create('tbody', {});
  const panel = create('section', { class: 'day-panel' });
  const show = () => {
    const month = months[at]!;
    const day = `${month}-03`;
    title.textContent = formatLocal(`${month}-01`, 'nl', { month: 'long', year: 'numeric' });
    body.replaceChildren(
      ...weeksOfMonth(month).map((week) =>
        create('tr', {}, ...week.map((date) => createDay(date, day, month, byDay.get(date) ?? [], daysOff))),
      ),
    );
    panel.replaceChildren(
      create('h4', { tabindex: '-1' }, longDay(day)),
      create('ol', {}, ...(byDay.get(day) ?? []).map(createRow)),
    );
  };
  const next = create('button', { type: 'button', class: 'button turn', name: 'month', value: '1' }, '›');
  next.addEventListener('click', () => {
    at += 1;
    show();
  });
  show();
  const weekdays = weeksOfMonth(months[0]!)[0]!.map((date) =>
    create('th', { scope: 'col' }, formatLocal(date, 'nl', { weekday: 'short' })),
  );
  return create(
    'div',
    { class: 'month' },
    create(
      'div',
      { class: 'month-head' },
      create('button', { type: 'button', class: 'button turn' }, '‹'),
      title,
      next,
    ),
    create('table', { role: 'grid' }, create('thead', {}, create('tr', {}, ...weekdays)), body),
    panel,
  );
}

function createDay(
  date: string,
  chosen: string,
  month: string,
  entries: readonly CalendarEntry[],
  daysOff: readonly FreePeriod[],
): HTMLElement {
  const off = daysOff.find(({ start, end }) => start <= date && date <= end);
  const moments = entries.map(
    ({ title, start, end }) => `${title as string} ${formatTime(start.slice(11))}–${formatTime(end.slice(11))}`,
  );
  const shown = create(
    'span',
    { class: 'shown', 'aria-hidden': 'true' },
    create('span', { class: 'number' }, String(Number(date.slice(8)))),
  );
  if (off?.start === date) shown.append(create('span', { class: 'off-name' }, formatDayOff(off)));
  for (const { title, formal, id } of entries.slice(0, 3)) {
    const name = create('span', { class: 'name' }, title as string);
    shown.append(create('span', { class: `mark ${formal ? 'formal' : 'informal'}`, 'data-entry': id }, name));
  }
  const cell = create(
    'td',
    {
      role: 'gridcell',
      class: `${date.startsWith(month) ? '' : 'outside '}${off ? 'free' : ''}`,
      'data-day': date,
      tabindex: date === chosen ? '0' : '-1',
      'aria-selected': String(date === chosen),
    },
    create(
      'span',
      { class: 'visually-hidden' },
      [longDay(date), ...(off ? [formatDayOff(off)] : []), ...moments].join(', '),
    ),
    shown,
  );
  if (date === today) cell.setAttribute('aria-current', 'date');
  return cell;
}

const shortDay = (date: string) => formatLocal(date, 'nl', { weekday: 'short', day: 'numeric' });
const longDay = (date: string) => formatLocal(date, 'nl', { weekday: 'long', day: 'numeric', month: 'long' });

function create(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}
