import type { CSSResultOrNative } from 'lit';
import { PrintSheet } from '../shared/print-sheet.js';
import { sheet } from '../shared/sheet.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import type { CalendarView } from './calendar-view.js';
import { list } from './list.styles.js';
import { PAPERS, POSTERS, type Print, renderAgendaSheet, renderPoster } from './poster.js';
import { poster } from './poster.styles.js';
import { ribbon } from './ribbon.styles.js';

const STYLES: readonly CSSResultOrNative[] = [tokens, list, ribbon, sheet, poster];

/**
 * Prints the year on one sheet, or the agenda on as many as it takes, whatever else the page shows. Gives the larger
 * paper to propose when not everything fits readably; then nothing is printed. On the largest it prints as well as it can.
 */
export function printCalendar(
  print: Print,
  view: CalendarView,
  group: string | undefined,
  fontFamily: string,
): (typeof POSTERS)[number] | undefined {
  const content = print === 'agenda' ? renderAgendaSheet(view, group) : renderPoster(view, group);
  const paper = new PrintSheet(PAPERS[print], content, STYLES, fontFamily);
  if (print !== 'agenda' && !paper.fit()) {
    const larger = POSTERS[POSTERS.indexOf(print) + 1];
    if (larger) {
      paper.close();
      return larger;
    }
  }
  addEventListener('afterprint', () => paper.close(), { once: true });
  window.print();
  return undefined;
}
