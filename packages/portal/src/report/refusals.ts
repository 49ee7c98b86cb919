import { html, type TemplateResult } from 'lit';
import type { Refusal } from '../records.js';
import type { PortalTranslate } from '../texts.js';

/** A row that was refused: where it stands, every reason, and what stands there. */
export function renderRefusal({ line, reasons, text }: Refusal, translate: PortalTranslate): TemplateResult {
  return html`<strong>${translate('portal.files.line', { line })}</strong>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    <code>${text}</code>`;
}
