import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import nl from 'fullcalendar/locales/nl';
import skeleton from 'fullcalendar/skeleton.css';
import classicThemePlugin from 'fullcalendar/themes/classic';
import palette from 'fullcalendar/themes/classic/palette.css';
import theme from 'fullcalendar/themes/classic/theme.css';
import { plan, today } from './plan.js';

const events = plan.entries.map(({ id, title, start, end }) => ({ id, title: title as string, start, end }));

/** A peer: FullCalendar with the same moments, as a list of the year or a month of it. */
export function createFullCalendar(view: 'agenda' | 'month'): HTMLElement {
  document.adoptedStyleSheets = [skeleton, theme, palette].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const host = document.createElement('div');
  const calendar = new Calendar(host, {
    plugins: [dayGridPlugin, listPlugin, classicThemePlugin],
    locale: nl,
    initialView: view === 'month' ? 'dayGridMonth' : 'schoolYear',
    initialDate: today,
    views: { schoolYear: { type: 'list', visibleRange: { start: '2026-08-01', end: '2027-08-01' } } },
    dayMaxEvents: 3,
    events,
  });
  document.body.append(host);
  calendar.render();
  return host;
}
