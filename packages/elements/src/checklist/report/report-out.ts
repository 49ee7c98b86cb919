import { type ActionPoint, formatActionPointsCsv } from '@driehoek/sdk/checklist';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { downloadFile } from '../../shared/download-file.js';
import { formatFileName } from '../../shared/file-name.js';
import { REPORT_FILES, type ReportFile, type ReportView } from './report-view.js';

/** What a report needs to go out: what it shows, its action points, and how these are drawn. */
export interface ReportOutput {
  readonly view: ReportView;
  readonly actionPoints: readonly ActionPoint[];
  readonly actions: TemplateResult | typeof nothing;
}

/** Takes a report along: on paper, as tables and as drawings. What makes them is loaded on use. */
export class ReportOut {
  readonly #host: LitElement;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render({ translate }: ReportView): TemplateResult {
    return html`<section class="out screen-only" part="out">
      <h3>${translate('checklist.report.out')}</h3>
      <p class="buttons">
        <button type="button" class="button" name="print">${translate('checklist.report.out.print')}</button>
        ${REPORT_FILES.map(
          (kind) =>
            html`<button type="button" class="button" name="out" value=${kind}>${translate(`checklist.report.out.${kind}`)}</button>`,
        )}
      </p>
      <div role="alert">${this.#failed ? html`<p class="note">${translate('checklist.report.out.failed')}</p>` : nothing}</div>
    </section>`;
  }

  /** Prints the report alone. */
  async print({ view, actions }: ReportOutput): Promise<void> {
    await this.#try(async () => {
      const { printReport } = await import('./print-report.js');
      if (this.#host.isConnected) printReport(view, actions, getComputedStyle(this.#host).fontFamily);
    });
  }

  /** Makes a file, and gives it to the browser to keep. */
  async save(kind: ReportFile, { view, actionPoints }: ReportOutput): Promise<void> {
    await this.#try(async () => {
      const { makeReportFile } = await import('./make-report-file.js');
      downloadFile(await makeReportFile(kind, view, actionPoints));
    });
  }

  /** Gives the action points alone to the browser, as a table. */
  saveActionPoints({ view, actionPoints }: ReportOutput): void {
    const { instrument, language, report, translate } = view;
    const csv = formatActionPointsCsv(actionPoints, language, instrument);
    const title = `${translate('checklist.action-point.title')} ${report.schoolYear}`;
    downloadFile(new File([csv], formatFileName(title, 'csv'), { type: 'text/csv' }));
  }

  /** A part that cannot be loaded, offline say, is told where the button is. */
  async #try(make: () => Promise<void>): Promise<void> {
    this.#failed = await make().then(
      () => false,
      () => true,
    );
    this.#host.requestUpdate();
  }
}
