import { html, type nothing, type TemplateResult } from 'lit';
import { PrintSheet, type SheetPaper } from '../../shared/print-sheet.js';
import { sheet } from '../../shared/sheet.styles.js';
import { reportStyles } from '../checklist-report.styles.js';
import { renderReport } from './report-page.js';
import type { ReportView } from './report-view.js';

const A4: SheetPaper = { inline: 210, block: 297, margin: 14, largest: 10, smallest: 10 };

/** Prints a report alone, as a document: on as many sheets as it takes, with its tables unfolded. */
export function printReport(view: ReportView, actions: TemplateResult | typeof nothing, fontFamily: string): void {
  const content = html`<div class="report">${renderReport({ ...view, paper: true })} ${actions}</div>`;
  new PrintSheet(A4, content, [...reportStyles, sheet], fontFamily).print();
}
