import { html } from 'lit';
import { PrintSheet, type SheetPaper } from '../shared/print-sheet.js';
import { sheet } from '../shared/sheet.styles.js';
import { formStyles } from './form-styles.js';
import { type ChecklistView, renderChecklist } from './checklist-view.js';
import { formClass } from './shown-draft.js';

const A4: SheetPaper = { inline: 210, block: 297, margin: 14, largest: 9.5, smallest: 9.5 };

/** Prints a checklist alone on sheets of A4, whatever else the page shows. */
export function printChecklist(view: ChecklistView, fontFamily: string): void {
  const content = html`<fieldset class=${formClass(view.instrument, view.draft)}>
    ${renderChecklist({ ...view, finish: 'no' })}
  </fieldset>`;
  new PrintSheet(A4, content, [...formStyles, sheet], fontFamily).print();
}
