import type { Instrument } from '@driehoek/sdk/checklist';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProviderContext } from '../shared/context.js';

/** Renders a list as it will look to whom it is for: to who makes it, when it is for everybody. */
export function renderPreview(
  instrument: Instrument,
  { language, page }: { readonly language: string; readonly page: ProviderContext },
): TemplateResult {
  return html`<dh-provider
    .locale=${language}
    .perspective=${instrument.answeredBy ?? page.perspective}
    .store=${page.store}
    .now=${page.now}
    .texts=${page.texts}
    >${keyed(instrument, html`<dh-checklist .instrument=${instrument}></dh-checklist>`)}</dh-provider
  >`;
}
