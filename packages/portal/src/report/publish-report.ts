import type { Instrument } from '@driehoek/sdk/checklist';
import { formatSchoolYear } from '@driehoek/sdk/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { localizeText } from '@driehoek/sdk/i18n';
import { PortalElement } from '../shared/portal-element.js';
import type { PublishedReport } from '../session/published-reports.js';

/** Sent when a report was published. */
export class ReportPublishEvent extends Event {
  static readonly type = 'portal-report-publish';

  constructor(readonly published: PublishedReport) {
    super(ReportPublishEvent.type);
  }
}

/** How the school publishes the report on a round: once, so it is asked twice. */
export class PublishReportElement extends PortalElement {
  static override properties = { instrument: { attribute: false } };

  declare instrument: Instrument;

  #isBusy = false;
  #refused: 'too-few' | 'failed' | undefined;

  protected override render(): TemplateResult {
    const { translator: translate, state, language, instrument } = this;
    const { visitor } = state;
    const about = {
      instrument: localizeText(instrument.title, language),
      year: formatSchoolYear(visitor.schoolYear),
    };
    return html`<section class="note" aria-labelledby="publish-title">
        <h2 id="publish-title">${translate('portal.publish.title')}</h2>
        <p>${translate('portal.publish.text')}</p>
        <p>${translate('portal.publish.counts')}</p>
        <p>
          <button type="button" class="button" ?disabled=${this.#isBusy} @click=${this.#ask}>
            ${translate('portal.publish.ask')}
          </button>
        </p>
        <p role="alert">${this.#refused ? translate(`portal.publish.${this.#refused}`) : nothing}</p>
      </section>
      <dialog aria-labelledby="publish-sure">
        <form method="dialog">
          <h2 id="publish-sure">${translate('portal.publish.sure')}</h2>
          <p>${translate('portal.publish.about', about)}</p>
          <p>${translate('portal.publish.once')}</p>
          <p class="actions">
            <button class="button" value="wait">${translate('portal.publish.wait')}</button>
            <button class="button primary" value="publish" @click=${this.#publish}>${translate('portal.publish.confirm')}</button>
          </p>
        </form>
      </dialog>`;
  }

  #ask(): void {
    this.#refused = undefined;
    this.requestUpdate();
    this.querySelector('dialog')?.showModal();
  }

  async #publish(): Promise<void> {
    const { session, visitor } = this.state;
    const { id, version } = this.instrument;
    this.#isBusy = true;
    this.requestUpdate();
    const named = { instrument: id, instrumentVersion: version, schoolYear: visitor.schoolYear };
    const published = await session.reports?.publish(named).catch(() => undefined);
    this.#isBusy = false;
    if (typeof published === 'object') {
      this.dispatchEvent(new ReportPublishEvent(published));
      return;
    }
    this.#refused = published ?? 'failed';
    await this.focusOn('section button');
  }
}

customElements.define('portal-publish-report', PublishReportElement);
