import type { CSSResultOrNative } from 'lit';
import { PrintSheet, type SheetPaper } from '../shared/print-sheet.js';
import { sheet } from '../shared/sheet.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import type { CalendarView } from './calendar-view.js';
import { list } from './list.styles.js';
import { POSTERS, type Print } from './papers.js';
import { renderAgendaSheet, renderPoster } from './poster.js';
import { poster } from './poster.styles.js';
import { ribbon } from './ribbon.styles.js';

const PAPERS: { readonly [print in Print]: SheetPaper } = {
  a4: { inline: 297, block: 210, largest: 16, smallest: 6.5 },
  a3: { inline: 420, block: 297, largest: 22, smallest: 7.5 },
  agenda: { inline: 210, block: 297, margin: 14, largest: 10.5, smallest: 10.5 },
};

/** How many months of a poster may stand side by side: with long words fewer, so that the letters do not have to be small. */
const COLUMNS: readonly number[] = [4, 3];

const STYLES: readonly CSSResultOrNative[] = [tokens, list, ribbon, sheet, poster];

/**
 * Prints the year on one sheet, or the agenda on as many as it takes, whatever else the page shows. When not everything
 * fits readably, nothing is printed and the text given back proposes a larger paper; else it is `''`. On the largest
 * paper it prints as well as it can.
 */
export function printCalendar(print: Print, view: CalendarView, fontFamily: string): string {
  const content = print === 'agenda' ? renderAgendaSheet(view) : renderPoster(view);
  const paper = new PrintSheet(PAPERS[print], content, STYLES, fontFamily);
  if (print !== 'agenda' && !paper.fit(COLUMNS)) {
    const larger = POSTERS[POSTERS.indexOf(print) + 1];
    if (larger) {
      paper.close();
      const names = { paper: print.toUpperCase(), larger: larger.toUpperCase() };
      return view.translate('contact-calendar.print.too-much', names);
    }
  }
  paper.print();
  return '';
}
