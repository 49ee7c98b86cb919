import { textDirection } from '@driehoek/sdk/i18n';
import { html, type TemplateResult } from 'lit';

/** The summary on paper, as it stands. */
export function renderSummarySheet(text: string, language: string): TemplateResult {
  return html`<article class="paper" lang=${language} dir=${textDirection(language)}><p class="letter">${text}</p></article>`;
}
