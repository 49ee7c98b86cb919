import { html } from 'lit';
import { PrintSheet, type SheetPaper } from '../shared/print-sheet.js';
import { sheet } from '../shared/sheet.styles.js';
import { isBlank } from './checklist-paper.js';
import { formStyles } from './form-styles.js';
import { type ChecklistView, renderChecklist, type ShownDraft } from './checklist-view.js';

const A4: SheetPaper = { inline: 210, block: 297, margin: 14, largest: 9.5, smallest: 9.5 };

/** Prints a checklist alone on sheets of A4, whatever else the page shows. */
export function printChecklist(view: ChecklistView, fontFamily: string): void {
  const { instrument, draft } = view;
  const content = html`<fieldset class="${instrument.scale.kind} ${isBlank(draft.response) ? 'blank' : ''}">
    ${renderChecklist({ ...view, finish: 'no' })}
  </fieldset>`;
  new PrintSheet(A4, content, [...formStyles, sheet], fontFamily).print();
}

/** Returns what a form for a pen shows: whom and which year it is of, and nothing that was filled in. */
export function emptyDraft({ response }: ShownDraft): ShownDraft {
  const { answers: _a, remarks: _r, actionPoints: _p, completedAt: _c, ...blank } = response;
  return {
    response: { ...blank, answers: {} },
    openRemarks: new Set(),
    removed: undefined,
    actionPointsOf: () => [],
  };
}
